// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct DateRange;
struct Member;
class PlanIndex;

// S6: person-days of the range that a member keeps for run: by their own reserve, else by the plan's or,
// while rollouts with a reserve of their own last, by the largest of those.
[[nodiscard]] double reservedDays(const PlanIndex &index, const Member &member, const DateRange &range);
