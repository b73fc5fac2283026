// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/entitykind.h"

#include <QSet>
#include <QStringList>

struct Table;

// A person's word on one column: this header holds that field (its key or a label); an empty field
// leaves the column out.
struct HeaderOverride {
    QString header;
    QString field;
};

// Which field of the kind each column of a table holds.
struct ColumnMapping {
    EntityKind kind = EntityKind::Need;
    QList<int> fields; // for each column the field's index, or -1
    int idColumn = -1; // the ids of our own export, or -1

    [[nodiscard]] int columnOf(int field) const { return int(fields.indexOf(field)); }
    [[nodiscard]] bool isOwnExport() const { return idColumn >= 0; }
};

// Headers are matched by field key, French or English label, then by what people call it; each
// field once. Fails when an override names no column or no field.
[[nodiscard]] Result<ColumnMapping> mapColumns(const Table &table, EntityKind kind,
                                               const QList<HeaderOverride> &overrides = {});

// The headers of columns that hold text and map to nothing.
[[nodiscard]] QStringList unmappedHeaders(const Table &table, const ColumnMapping &mapping);

// Every header that mapColumns() understands, in foldedWords(), for TableOptions.
[[nodiscard]] QSet<QString> knownHeaders(EntityKind kind);
