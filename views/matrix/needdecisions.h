// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class ShownRanking;

// Choose, defer, decline and reopen the selected needs, as actions that the matrix, the ranked list
// and the menus share; each asks for what its decision must be logged with. While a what-if is on they
// are away: WhatIfVerbs has their keys.
class NeedDecisions final : public QObject {
    Q_OBJECT

public:
    NeedDecisions(const ViewContext &context, const ShownRanking &shown, QWidget *parent);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *choose() const { return m_choose; }
    [[nodiscard]] QAction *defer() const { return m_defer; }
    [[nodiscard]] QAction *decline() const { return m_decline; }
    [[nodiscard]] QAction *chooseToTheLine() const { return m_chooseToLine; }

    void retranslate();

private:
    [[nodiscard]] QAction *add(const QString &name, const QList<QKeySequence> &keys,
                               void (NeedDecisions::*verb)());
    // Those of the selected needs that the tray, the plot or the list shows: no key may act on what is out
    // of sight.
    [[nodiscard]] QList<EntityId> selected() const;
    // Does it to the selected needs. When they leave the page by it, the next one takes their place.
    void decide(const std::function<Result<void>(const QList<EntityId> &)> &verb);
    [[nodiscard]] EntityId neighbourOf(const QList<EntityId> &needs) const;
    [[nodiscard]] QString selectedTitle() const;
    void chooseSelected();
    void deferSelected();
    void declineSelected();
    void reopenSelected();
    void unplaceSelected();
    void chooseToLine();
    void chooseStillFitting();
    void showLog();
    void scoreTogether();
    void toggleMustDo();
    void bringBackToScore();
    [[nodiscard]] bool areAllMustDo() const;
    void refresh();

    ViewContext m_context;
    const ShownRanking &m_shown;
    QList<QAction *> m_actions;
    QAction *m_choose;
    QAction *m_defer;
    QAction *m_decline;
    QAction *m_reopen;
    QAction *m_unplace;
    QAction *m_chooseToLine;
    QAction *m_chooseFitting;
    QAction *m_mustDo;
    QAction *m_backToScore;
    QAction *m_log;
    QAction *m_score;
};
