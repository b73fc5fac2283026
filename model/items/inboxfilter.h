// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "rules/inboxorder.h"

#include <QString>

class RequestSigns;
struct Request;

// The requests that one looks for again and again; each belongs to the open or to the closed ones.
enum class SmartGroup {
    Everything,
    ToTriage,
    WaitingForAnswer,
    DueToday,
    Late,
    Repeated,
    NotTold,
    MovedSinceYesterday,
    Done,
    Explained,
    Deflected,
    Promoted,
    Declined,
};
[[nodiscard]] QList<SmartGroup> smartGroupsOf(InboxScope scope);
[[nodiscard]] Message smartGroupName(SmartGroup group, InboxScope scope);

// All that a request is in, found at once: a bit for each.
using SmartGroups = quint32;
[[nodiscard]] constexpr SmartGroups bitOf(SmartGroup group)
{
    return SmartGroups(1) << int(group);
}
[[nodiscard]] SmartGroups smartGroupsWith(const PlanData &plan, const RequestSigns &signs,
                                          const Request &request, QDate today);

// What a search looks into: title, people, labels, and how the description begins; folded.
[[nodiscard]] QString searchedText(const PlanData &plan, const Request &request);
