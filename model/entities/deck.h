// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QString>

// What a deck was made for; its ready list of slides follows from it.
enum class DeckPurpose { Own, QuarterlyPlanning, OkrReview, MonthlyReview, WeeklySync, MemberPages };
enum class DeckAudience { Leadership, Team, Function, Member };
enum class DeckLook { Light, Dark };

// A saved list of slides (Présentation): what is shown, in which order, to whom.
struct Deck {
    EntityId id;
    QString title;
    DeckPurpose purpose = DeckPurpose::Own;
    Quarter quarter; // the one on the top bar when empty
    DeckAudience audience = DeckAudience::Leadership;
    EntityId function; // whose slides it shows, for the audience of one function
    EntityId member; // the same for one member
    DeckLook look = DeckLook::Light;
    QString language; // "fr", "en"; the window's when empty

    bool operator==(const Deck &) const = default;
};
