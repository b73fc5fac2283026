// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"
#include "exchange/importpreview.h"
#include "rules/similartexts.h"

#include <memory>

// What a person has said about a file before its columns; what is empty is recognised.
struct ImportChoices {
    QString path;
    EntityKind kind = EntityKind::Need;
    QString sheet; // of a spreadsheet
    QString encoding; // of a text file

    [[nodiscard]] QString fileName() const;
    bool operator==(const ImportChoices &) const = default;
};

// The plan that an import would go into, as a copy that another thread may read.
struct ImportTarget {
    PlanData plan;
    QDate today;
    IdSource ids;
};

// A file as it was read and mapped, and what importing it would do. A value: it is made away from
// the plan and shown, changed and thrown away freely until somebody asks for its importStep().
struct ImportDraft {
    ImportChoices choices;
    QStringList sheets; // empty for text files
    Table table;
    ColumnMapping mapping;
    QString rememberAs; // the mapping is kept under that name, unless empty
    ImportPreview preview;
    std::shared_ptr<const SimilarTexts> earlier; // what the plan was asked already; null unless requests
};

// Reads the file. `sheets`: the names where they are known already, so that it is read once only.
[[nodiscard]] Result<ImportDraft> readDraft(const ImportChoices &choices, const ImportTarget &target,
                                            const QStringList &sheets = {});

// The draft with other columns; the file is not read again.
[[nodiscard]] ImportDraft remapped(ImportDraft draft, const ColumnMapping &mapping,
                                   const ImportTarget &target);

// The import as it goes into the plan.
struct ImportStep {
    ChangeSet changes;
    IdSource ids; // beyond the last id that it gave
};

[[nodiscard]] ImportStep importStep(const ImportDraft &draft, const ImportTarget &target);

// The mapping with that column's field changed: a field that another column held moves over; columns of one
// name go together.
// field: an index, or -1 to leave the column out.
[[nodiscard]] ColumnMapping withField(ColumnMapping mapping, int column, int field);
// The mapping in which the file's word for a choice of that field becomes `key`.
[[nodiscard]] ColumnMapping withChoice(ColumnMapping mapping, int field, const QString &text,
                                       const QString &key);
