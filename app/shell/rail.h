// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class PlanButton;
class QMenu;
class QToolButton;
class RailItemButton;
class RailStepButton;
class Language;
struct StepState;
struct ViewEntry;

// The spine of the window: the plan, its five steps with how complete each is, the views beside the
// steps, and the plan's settings. A step stands on it only when it has a view.
class Rail final : public QWidget {
    Q_OBJECT

public:
    Rail(const QList<ViewEntry> &views, QWidget *parent);

    void setPlan(const QString &title, const QString &subtitle);
    void setPlanMenu(QMenu *menu);
    // In the order of the steps, as rules/steps tells them.
    void setStates(const QList<StepState> &states, const Language &language);
    void setCurrent(const ViewEntry &view);
    // How much waits in a view beside the steps.
    void setCount(const QString &viewId, int count);
    // Rings only, names on hover.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void stepChosen(int step);
    void viewChosen(const QString &viewId);
    void planSettingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addStep(int step);
    void addItem(const ViewEntry &view);
    void applyNarrow();
    void retranslate();

    PlanButton *m_plan;
    QList<RailStepButton *> m_steps;
    QHash<RailItemButton *, const char *> m_items; // and what each is called, context "View"
    QToolButton *m_settings;
    bool m_isNarrow = false;
};
