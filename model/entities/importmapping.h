// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

// Which column of a file becomes which field, kept so that the next export of the same tool is recognised
// from its header row.
struct ImportMapping {
    EntityId id;
    QString title;
    QString target; // the key of the kind that its rows become, “requests”
    QString headers; // of the file, one a line
    QString columns; // JSON: field key to header, and status to status

    bool operator==(const ImportMapping &) const = default;
};
