// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "rules/messagestyle.h"

class Language;
struct PlanData;

// What a meeting decided, to paste into a mail or a channel: what, how it was and is, why and by whom.
[[nodiscard]] QString meetingReport(const PlanData &plan, EntityId meeting, MessageStyle style,
                                    const Language &language);
