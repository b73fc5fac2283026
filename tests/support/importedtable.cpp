// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedtable.h"

ImportedTable importedTable(const ImportRequest &request, const PlanData &plan, QDate today, IdSource &ids)
{
    return {previewImport(request, plan, today, ids), importChanges(request, plan, today, ids)};
}
