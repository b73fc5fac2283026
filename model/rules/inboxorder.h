// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"

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

struct InboxSection {
    int key = 0; // an InboxPart; for closed ones the Julian day of month
    QDate month; // the first day of the one that they were closed in; invalid for open ones
    QList<EntityId> requests;
};

// Without empty sections. Closed ones by the month they were closed in, the latest first.
[[nodiscard]] QList<InboxSection> inboxSections(const PlanData &plan, InboxScope scope, QDate today);

// What the inbox says in one line.
struct InboxCounts {
    int open = 0;
    int toTriage = 0;
    int waiting = 0; // for a word
    int deflected = 0; // this month, by a documented answer
};
[[nodiscard]] InboxCounts inboxCounts(const PlanData &plan, QDate today);
