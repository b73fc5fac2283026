// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QString>

#include <optional>

// A reusable text or link that stops a request from coming back (Réponse documentée, S5).
struct Answer {
    EntityId id;
    QString title;
    QString text;
    QString link;
    QString language; // "fr", "en" or empty
    QString keywords;
    EntityId owner;
    QDate date; // last looked over
    std::optional<double> minutesSaved; // each time it is sent; the plan's when empty

    bool operator==(const Answer &) const = default;
};
