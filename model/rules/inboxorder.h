// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/requestpriority.h"

#include <QDate>
#include <QList>

struct PlanData;
struct Request;

// The inbox in its order: the parts it stands in, and in each the requests, the most pressing first.

enum class InboxScope { Open, Closed };

// The parts of the open ones, and what each is called. What is under way holds late and due ones too.
enum class InboxPart { ToTriage, WaitingForAnswer, UnderWay, NotYet };
[[nodiscard]] InboxPart partOf(const Request &openRequest, QDate today);
[[nodiscard]] Message partTitle(InboxPart part);

// Where a request stands, with all that decides it, looked up once.
struct InboxPlace {
    int section = 0; // an InboxPart; of closed ones the Julian day of the month they were closed in
    int urgency = 0; // late before due today before the others
    RequestRank rank;
    QDate closedOn;

    [[nodiscard]] EntityId id() const { return rank.id; }
};
[[nodiscard]] InboxScope scopeOf(const Request &request);
[[nodiscard]] InboxPlace placeOf(const PlanData &plan, const Request &request, QDate today);
// A strict order of places of one scope.
[[nodiscard]] bool standsBefore(InboxScope scope, const InboxPlace &a, const InboxPlace &b);

// What the inbox says in one line.
struct InboxCounts {
    int open = 0;
    int toTriage = 0;
    int waiting = 0; // for a word
    int deflected = 0; // this month, by a documented answer
};
[[nodiscard]] InboxCounts inboxCounts(const PlanData &plan, QDate today);
