// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/reply.h"

// A word that has just been sent, as it was sent.
struct SentAnswer {
    ReplyKind kind = ReplyKind::Promise;
    Channel channel = Channel::Other;
    QString language; // "fr" or "en"
    QString text;
    QString by;
};

// Keeps it with today's date; the first one also says when who asked was first answered. Nothing to do
// when the same text was kept today already: copied twice is sent once. Refused when it is empty.
[[nodiscard]] Result<ChangeSet> keepReply(const PlanData &plan, EntityId request, const SentAnswer &sent,
                                          EntityId newReply, QDate today);
// By date, the latest last.
[[nodiscard]] QList<EntityId> repliesTo(const PlanData &plan, EntityId request);
