// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QHash>
#include <QString>

struct PlanData;
struct Request;

// The documented answer that a request could get at once (S5): its own, else the one that an earlier
// request of its kind got, else the one most of whose keywords it names.
class KnownAnswers {
public:
    KnownAnswers() = default;
    explicit KnownAnswers(const PlanData &plan);

    [[nodiscard]] EntityId of(const Request &request) const; // null: none

private:
    QHash<EntityId, EntityId> m_ofTopic;
    QHash<QString, QList<EntityId>> m_ofWord; // keywords, folded
};
