// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "exchange/columnmapping.h"

struct ImportMapping;

// Mappings that a plan keeps, so that the next export of the same tool needs no hand.

// The one that was made for a file with the same columns, the last kept first; null when there is none.
[[nodiscard]] const ImportMapping *savedMappingFor(const PlanData &plan, const Table &table, EntityKind kind);

// What the headers say, with the plan's saved mapping for such a file over it, and overrides over both.
[[nodiscard]] Result<ColumnMapping> mappingFor(const Table &table, EntityKind kind, const PlanData &plan,
                                               const QList<HeaderOverride> &overrides = {});

// The steps that keep the mapping under that name: a new one, or the former one of such a file changed.
[[nodiscard]] QList<Change> rememberMapping(const PlanData &plan, const Table &table,
                                            const ColumnMapping &mapping, const QString &name, IdSource &ids);
