// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "slides/deckspec.h"

struct Invocation;
struct Member;
struct PlanData;

// The deck of that name: a saved one by its title, else a ready one by its key ("weekly_sync") or name. Quarter
// and language stand in where it has none of its own.
[[nodiscard]] Result<DeckSpec> deckCalled(const PlanData &plan, const QString &name, Quarter quarter,
                                          const Language &language);
// The one that --deck names, in the quarter and language that are asked for.
[[nodiscard]] Result<DeckSpec> deckAsked(const PlanData &plan, const QString &name, Quarter quarter,
                                         const Invocation &invocation);
// The member that --for names, case and accents ignored; their first name is enough where it is one's only.
[[nodiscard]] Result<Member> memberAsked(const PlanData &plan, const QString &name);
