// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "slides/deckspec.h"

struct Invocation;
struct Member;
struct PlanData;

// The deck that --deck names: a saved one by its title, else a ready one by its key ("weekly_sync") or name.
[[nodiscard]] Result<DeckSpec> deckAsked(const PlanData &plan, const QString &name, Quarter quarter,
                                         const Invocation &invocation);
// The member that --for names, case and accents ignored; their first name is enough where it is one's only.
[[nodiscard]] Result<Member> memberAsked(const PlanData &plan, const QString &name);
