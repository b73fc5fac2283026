// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "rules/requestpriority.h"

#include <optional>

struct PlanSettings;

// When an answer can be promised (S4): urgent the same day, high within two weeks (a plan setting), medium
// this quarter, low next quarter. A promise given never moves by itself (DECISIONS 25).

// The last day of it, never on a weekend unless it is today; invalid while unrated.
[[nodiscard]] QDate promiseFor(RequestLevel level, const PlanSettings &settings, QDate today);
// "the same day", "within 14 days", "this quarter", "next quarter".
[[nodiscard]] Message promiseWords(RequestLevel level, const PlanSettings &settings);

// Calendar days until what was promised, below 0 when it is late; nothing when nothing was promised.
[[nodiscard]] std::optional<int> timeLeft(const Request &request, QDate today);
// "2 days late", "today", "tomorrow", "in 12 days"; empty without a promise.
[[nodiscard]] Message timeLeftWords(const Request &request, QDate today);

// The quarter that a request with a reason why not yet was put off to: in which its promise would have ended,
// given on the day on which who asked was told. Null for the others, and for what is pressing enough to
// begin as soon as it can.
[[nodiscard]] Quarter putOffTo(const PlanData &plan, const Request &request, QDate today);

// The part of the inbox that an open request stands in; each stands in exactly one.
enum class RequestGroup {
    ToTriage, // new: nobody has challenged it yet
    WaitingForAnswer, // neither a day nor a reason why not yet
    Late, // promised for a day that is past
    DueToday,
    Promised, // for a day to come
    NotYet, // later, with the reason given
    Closed,
};
[[nodiscard]] RequestGroup groupOf(const Request &request, QDate today);
[[nodiscard]] Message groupTitle(RequestGroup group);
