// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/entitykind.h"
#include "exchange/table.h"

#include <QHash>
#include <QSet>
#include <QStringList>

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
    // Several columns of one name (Labels, Sprint) hold one field together. For each column the first one of
    // its name; empty for kinds whose columns stand alone.
    QList<int> firstOfName;
    int idColumn = -1; // the ids of our own export, or -1
    // What the file's words for a choice become, said by a person: by field, then by foldedWords().
    QHash<int, QHash<QString, QString>> values;
    QList<TableProblem> problems; // columns that somebody meant for a field which another one holds

    [[nodiscard]] int columnOf(int field) const { return int(fields.indexOf(field)); }
    [[nodiscard]] bool isOwnExport() const { return idColumn >= 0; }
    [[nodiscard]] bool haveOneName(int column, int other) const
    {
        return column == other || (!firstOfName.isEmpty() && firstOfName.at(column) == firstOfName.at(other));
    }
};

// Headers are matched by field key, French or English label, then by what people call it; each
// field once. Fails when an override names no column or no field.
[[nodiscard]] Result<ColumnMapping> mapColumns(const Table &table, EntityKind kind,
                                               const QList<HeaderOverride> &overrides = {});

// The headers of columns that hold text and map to nothing.
[[nodiscard]] QStringList unmappedHeaders(const Table &table, const ColumnMapping &mapping);

// Every header that mapColumns() understands, in foldedWords(), for TableOptions.
[[nodiscard]] QSet<QString> knownHeaders(EntityKind kind);
