// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

enum class ContactLevel { Contributor, Manager, Leadership };

// Somebody outside the RevOps team (Interlocuteur): stakeholders, sponsors, requesters.
struct Contact {
    EntityId id;
    QString name;
    QString title;
    EntityId function;
    ContactLevel level = ContactLevel::Manager;
    QString language; // "fr", "en" or empty
    QString email;

    bool operator==(const Contact &) const = default;
};
