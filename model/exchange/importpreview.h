// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "exchange/choicematch.h"
#include "exchange/columnmapping.h"
#include "exchange/table.h"

// One file to import, as it was read and mapped.
struct ImportRequest {
    Table table;
    ColumnMapping mapping;
    QString fileName; // for the undo text
    bool convertScales = true; // false: values beyond our scales are problems
    QString rememberAs; // keeps the mapping in the plan under that name, unless empty
};

enum class RowVerdict { New, Updates, Unchanged, Refused };

// Something that was not taken as it stands; the rest of the row was.
struct ImportProblem {
    int row = 0; // as a spreadsheet numbers it
    int column = 0; // from 1; 0: the whole row
    QString cellText;
    Message message;
};

struct PreviewRow {
    int number = 0; // as a spreadsheet numbers it
    RowVerdict verdict = RowVerdict::New;
    EntityId id; // null when refused
    QString title;
    QList<ImportProblem> problems;
    QList<int> changed; // of an updated one: the fields that the file says anew
};

// What an import would do, row by row. It does not hold what it would write: importChanges() reads that again
// from the table once it is wanted, so that a large file is not held several times.
struct ImportPreview {
    EntityKind kind = EntityKind::Need;
    QList<PreviewRow> rows;
    QList<TableProblem> tableProblems; // found while reading the file
    QList<Message> conversions; // what is said once for the whole file: its tool, columns with another scale
    QList<ChoiceMatch> choiceMatches; // what its own words for choices become
    QStringList unmapped; // headers that no field takes

    [[nodiscard]] int count(RowVerdict verdict) const;
    // Of the rows and of the file together.
    [[nodiscard]] int problemCount() const;
};

// The kinds that can be imported.
[[nodiscard]] bool canImport(EntityKind kind);

// A row is the same as an entity of the plan when the ids match, else the source keys, else the
// titles; whatever the file's name. Empty cells erase nothing. Nothing is changed yet.
[[nodiscard]] ImportPreview previewImport(const ImportRequest &request, const PlanData &plan, QDate today,
                                          IdSource ids);

// The one change that does what the preview of the same request says; empty when there is nothing to do.
[[nodiscard]] ChangeSet importChanges(const ImportRequest &request, const PlanData &plan, QDate today,
                                      IdSource &ids);

// "Row 5 “Routing”: Status, Closed on"; empty unless the row is updated.
[[nodiscard]] Message changedSentence(const PreviewRow &row, EntityKind kind);
// "Row 3, column 2 “lots”: …", with as much of the place as is known.
[[nodiscard]] Message problemSentence(const ImportProblem &problem);
[[nodiscard]] Message problemSentence(const TableProblem &problem);
