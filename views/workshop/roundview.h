// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"
#include "core/entityid.h"

class EmptyState;
class QLabel;
class QPushButton;
class QStackedWidget;
class RoundReveal;
class RoundSetup;
class RoundTurns;
class ScoreTurn;
struct ScoringRound;

// Step 3 as a blind vote: several people score the same needs on one laptop, hidden from each other, then
// look at it together. The round stands in the plan, so it can be left and gone on with.
class RoundView final : public PlanView {
    Q_OBJECT

public:
    explicit RoundView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    void setProjector(bool isProjector) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void beginRound();
    void openRound(EntityId round);
    // The page that the round's state asks for.
    void follow();
    void followRound(const ScoringRound &round);
    void showTurns();
    void tellRound();
    void retranslate();

    EntityId m_round;
    QStackedWidget *m_pages;
    RoundSetup *m_setup;
    RoundTurns *m_turns;
    ScoreTurn *m_turn;
    RoundReveal *m_reveal;
    EmptyState *m_empty;
    QPushButton *m_all;
    QLabel *m_name;
    QAction *m_start;
};
