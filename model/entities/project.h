// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

enum class ProjectStatus { Planned, Running, Paused, Done, Cancelled };

// The work that answers needs and moves key results.
struct Project {
    EntityId id;
    QString title;
    QString shortTitle;
    QString description;
    QList<EntityId> needs;
    EntityId objective;
    QList<EntityId> keyResults;
    EntityId lead; // member
    QList<EntityId> team; // the members who work on it beside the lead
    QDate start;
    QDate end; // the last day of work
    std::optional<double> estimateDays; // person-days
    std::optional<double> progress; // percent, 0–100
    ProjectStatus status = ProjectStatus::Planned;
    QString channel;
    QString sourceKey;

    bool operator==(const Project &) const = default;
};
