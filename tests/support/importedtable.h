// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

// What a person is shown of an import, and the change that then does it.
struct ImportedTable : ImportPreview {
    ChangeSet changes; // empty when there is nothing to do
};

[[nodiscard]] ImportedTable importedTable(const ImportRequest &request, const PlanData &plan, QDate today,
                                          IdSource &ids);
