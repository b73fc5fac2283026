// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QObject>

class QAction;
class ShownRanking;
struct Scenario;
struct WhatIf;

// Tries another cut of the quarter without touching the plan: the actions that the matrix, the ranked
// list, the bar above them and the menus share. While the what-if is on, the keys of the decisions
// (C, D, X, O) try them instead.
class WhatIfVerbs final : public QObject {
    Q_OBJECT

public:
    WhatIfVerbs(const ViewContext &context, ShownRanking &shown, QWidget *parent);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    // What is tried of the selected needs.
    [[nodiscard]] QList<QAction *> trials() const { return {m_keep, m_leaveOut, m_asInPlan}; }
    [[nodiscard]] QAction *startOver() const { return m_startOver; }
    [[nodiscard]] QAction *keepScenario() const { return m_keepScenario; }
    [[nodiscard]] QAction *apply() const { return m_apply; }
    [[nodiscard]] QAction *leave() const { return m_leave; }
    // There while it is off as well.
    [[nodiscard]] QAction *scenarios() const { return m_scenarios; }

    // The name of the scenario that was opened and not left since; empty: none.
    [[nodiscard]] QString scenarioTitle() const;
    // Tries a kept scenario, in its quarter.
    void open(const Scenario &scenario);
    void retranslate();

private:
    [[nodiscard]] QAction *add(const QString &name, const QList<QKeySequence> &keys,
                               void (WhatIfVerbs::*verb)());
    [[nodiscard]] QList<EntityId> selected() const;
    void toggleWhatIf();
    void tryKeeping();
    void tryLeavingOut();
    void takeBack();
    void tryDownToLine();
    void beginAgain();
    void keep();
    void adopt();
    void leaveWhatIf();
    void showScenarios();
    void refresh();

    ViewContext m_context;
    ShownRanking &m_shown;
    QList<QAction *> m_actions;
    QAction *m_toggle;
    QAction *m_keep;
    QAction *m_leaveOut;
    QAction *m_asInPlan;
    QAction *m_toLine;
    QAction *m_startOver;
    QAction *m_keepScenario;
    QAction *m_apply;
    QAction *m_leave;
    QAction *m_scenarios;
};
