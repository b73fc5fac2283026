// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QHash>
#include <QString>

struct PlanData;
struct Request;
struct RequestCluster;

// The documented answer that a request could get at once (S5): its own, else the one that another request
// of its kind got, else the one most of whose keywords it names.
class KnownAnswers {
public:
    KnownAnswers() = default;
    // clusters: what repeats, as repeatedRequests() finds it.
    KnownAnswers(const PlanData &plan, const QList<RequestCluster> &clusters);

    [[nodiscard]] EntityId of(const Request &request) const; // null: none

private:
    QHash<EntityId, EntityId> m_ofRepeated; // by the first request of the kind, however long ago
    QHash<EntityId, EntityId> m_ofClustered; // by the request
    QHash<QString, QList<EntityId>> m_ofWord; // keywords, folded
};
