// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "entities/entitykind.h"

#include <QDate>
#include <QString>

#include <optional>

enum class DecisionKind { Choose, Defer, Decline, Cut, Reopen, Change };

// Who decided what, when and why. It outlives the item, so it keeps the item's title.
struct Decision {
    EntityId id;
    QDate date;
    std::optional<EntityKind> itemKind;
    EntityId item;
    QString itemTitle;
    DecisionKind kind = DecisionKind::Choose;
    QString before;
    QString after;
    QString reason; // required for decline and cut
    QString by;
    EntityId meeting; // in which it was taken

    bool operator==(const Decision &) const = default;
};
