// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "entities/request.h"

#include <QDate>
#include <QString>

enum class ReplyKind {
    Promise,
    NotYet,
    Explained,
    HandedBack,
    Documentation,
    Done,
    Declined,
    Question,
    Other
};

// A word that was sent to who asked (S5), kept as it was sent.
struct Reply {
    EntityId id;
    EntityId request;
    QDate date;
    ReplyKind kind = ReplyKind::Promise;
    Channel channel = Channel::Other;
    QString language; // "fr" or "en"
    QString text;
    QString by;

    bool operator==(const Reply &) const = default;
};
