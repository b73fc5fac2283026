// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlanButton;
class QMenu;
class QToolButton;
class RailStepButton;
class Language;
struct StepState;

// The spine of the window: the plan, its five steps with how complete each is, and its settings.
// A step stands on it only when it has a view.
class Rail final : public QWidget {
    Q_OBJECT

public:
    Rail(const QList<int> &steps, QWidget *parent);

    void setPlan(const QString &title, const QString &subtitle);
    void setPlanMenu(QMenu *menu);
    // In the order of the steps, as rules/steps tells them.
    void setStates(const QList<StepState> &states, const Language &language);
    void setCurrentStep(int step); // 0: none
    // Rings only, names on hover.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void stepChosen(int step);
    void planSettingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyNarrow();
    void retranslate();

    PlanButton *m_plan;
    QList<RailStepButton *> m_steps;
    QToolButton *m_settings;
    bool m_isNarrow = false;
};
