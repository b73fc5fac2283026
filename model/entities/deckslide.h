// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

#include <optional>

// The kinds of slide. Objective stands for its "Why, and how" as well; only the kinds of
// allSlideKinds() stand in the OKR deck that needs no saved deck.
enum class SlideKind {
    Title,
    Agenda,
    Strategy,
    NeedsByFunction,
    Matrix,
    Ranking,
    Objective,
    KeyResult,
    Timeline,
    Capacity,
    Team,
    Changes,
    DecisionsToTake,
    DecisionsTaken,
    NotDoing,
    Member,
    NextDates,
    Run,
    FreeText,
};

// One entry of a deck: a kind of slide, what it is about, and what was written for it by hand. It may take
// several pages.
struct DeckSlide {
    EntityId id;
    EntityId deck;
    SlideKind kind = SlideKind::Title;
    QString title; // instead of the sentence taken from the data
    int position = 0; // in the deck, the first is 0
    EntityId objective; // all of the quarter when empty
    EntityId keyResult;
    EntityId function;
    EntityId member;
    QString body; // of a free slide, one line a point
    QString notes;
    std::optional<double> minutes; // planned for it in the meeting
    bool hidden = false; // kept in the deck, neither shown nor exported

    bool operator==(const DeckSlide &) const = default;
};
