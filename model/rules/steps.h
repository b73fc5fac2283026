// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/quarter.h"

#include <QList>

class PlanIndex;

// The five steps of the roadmap, the spine of the window (PRODUCT.md S8).
enum class Step { Strategy, Needs, Prioritise, Okrs, Communicate };
inline constexpr int stepCount = 5;

// What a step offers to do next; the view turns it into its one button.
enum class NextAction {
    None,
    AddGoal,
    CompleteGoals,
    ImportNeeds, // or add one by hand
    CompleteNeeds,
    PlaceNeeds,
    ChooseNeeds,
    MakeOkrs,
    CompleteOkrs,
    ExportDeck,
};

struct StepState {
    Step step = Step::Strategy;
    double completion = 0; // 0–1, the ring
    Message facts; // "24 needs · 6 without scores"
    Message missing; // a sentence; empty when nothing is
    NextAction next = NextAction::None;

    [[nodiscard]] bool isComplete() const { return completion >= 1; }
};

// Whether the deck of the quarter has left the house since the plan last changed; the session
// knows, the plan does not.
struct DeckState {
    bool exportedSinceLastChange = false;
};

// In the order of the steps, always five (DECISIONS 24).
[[nodiscard]] QList<StepState> stepStates(const PlanIndex &index, Quarter quarter,
                                          const DeckState &deck = {});
[[nodiscard]] Message stepTitle(Step step);
// What the button of the action says.
[[nodiscard]] Message nextActionText(NextAction action);
