// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentplans.h"

#include <QWidget>

class ChoiceCard;
class Language;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class SegmentedControl;
class WelcomePicture;

// What stands in the window while no plan is open: the promise, three ways to begin, the plans
// that were open before, and the language and theme to read all this in.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    // canImport: a spreadsheet can be made into a plan.
    WelcomePage(bool canImport, QWidget *parent);

    void setRecents(const QList<RecentPlan> &plans, const Language &language, QDate today);
    void setChoices(const QString &languageCode, const QString &theme);

Q_SIGNALS:
    void sampleWanted();
    void newPlanWanted();
    void importWanted();
    void openWanted();
    void recentChosen(const QString &path);
    void languageChosen(const QString &code);
    void themeChosen(const QString &theme);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildWords(bool canImport);
    QWidget *buildSwitches();
    QWidget *buildName();
    void retranslate();
    void dress();

    QLabel *m_promise;
    QLabel *m_explanation;
    ChoiceCard *m_sample;
    ChoiceCard *m_new;
    ChoiceCard *m_import;
    QLabel *m_recentTitle;
    QPushButton *m_open;
    QVBoxLayout *m_recents;
    SegmentedControl *m_language;
    SegmentedControl *m_theme;
    WelcomePicture *m_picture;
    QScrollArea *m_scroll;
    QWidget *m_words = nullptr;
};
