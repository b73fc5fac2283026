// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importpreview.h"

#include "exchange/rowimporter.h"
#include "exchange/savedmapping.h"
#include "fields/entitytype.h"

#include <algorithm>

int ImportPreview::count(RowVerdict verdict) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [verdict](const PreviewRow &row) { return row.verdict == verdict; }));
}

int ImportPreview::problemCount() const
{
    qsizetype count = tableProblems.size();
    for (const PreviewRow &row : rows)
        count += row.problems.size();
    return int(count);
}

bool canImport(EntityKind kind)
{
    return kind == EntityKind::Need || kind == EntityKind::Goal || kind == EntityKind::Request;
}

namespace {

constexpr qsizetype longestQuote = 40; // characters of a cell that a sentence repeats

QString shortened(const QString &cellText)
{
    const QString text = cellText.simplified();
    return text.size() <= longestQuote ? text : text.first(longestQuote) + u'…';
}

Message titleOf(EntityKind kind, int count, const QString &fileName)
{
    switch (kind) {
    case EntityKind::Goal:
        return Message(QT_TRANSLATE_N_NOOP("Message", "Import %n goal(s) from %1"), fileName).counting(count);
    case EntityKind::Request:
        return Message(QT_TRANSLATE_N_NOOP("Message", "Import %n request(s) from %1"), fileName)
            .counting(count);
    default:
        return Message(QT_TRANSLATE_N_NOOP("Message", "Import %n need(s) from %1"), fileName).counting(count);
    }
}

} // namespace

ImportPreview previewImport(const ImportRequest &request, const PlanData &plan, QDate today, IdSource ids)
{
    ImportPreview preview;
    preview.kind = request.mapping.kind;
    preview.tableProblems = request.table.problems + request.mapping.problems;
    preview.unmapped = unmappedHeaders(request.table, request.mapping);
    RowImporter importer(request, plan, today, ids);
    preview.rows.reserve(request.table.rows.size());
    QList<Change> changes;
    for (const TableRow &row : request.table.rows) {
        preview.rows << importer.take(row, changes);
        changes.clear();
    }
    preview.conversions = importer.remarks();
    preview.choiceMatches = importer.choiceMatches();
    return preview;
}

ChangeSet importChanges(const ImportRequest &request, const PlanData &plan, QDate today, IdSource &ids)
{
    RowImporter importer(request, plan, today, ids);
    QList<Change> ofRows;
    ofRows.reserve(request.table.rows.size());
    int rows = 0;
    for (const TableRow &row : request.table.rows) {
        const RowVerdict verdict = importer.take(row, ofRows).verdict;
        rows += verdict == RowVerdict::New || verdict == RowVerdict::Updates;
    }
    ChangeSet changes{titleOf(request.mapping.kind, rows, request.fileName), importer.namedEntities()};
    changes.changes += std::move(ofRows);
    if (!request.rememberAs.isEmpty())
        changes.changes += rememberMapping(plan, request.table, request.mapping, request.rememberAs, ids);
    return changes;
}

Message changedSentence(const PreviewRow &row, EntityKind kind)
{
    if (row.changed.isEmpty())
        return {};
    Message fields;
    for (int field : row.changed) {
        const Message label = Message::inContext("Field", entityType(kind).fields->at(field).label);
        fields = fields.isEmpty() ? label : Message(QT_TRANSLATE_NOOP("Message", "%1, %2"), fields, label);
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Row %1 “%2”: %3"), row.number, shortened(row.title), fields);
}

Message problemSentence(const ImportProblem &problem)
{
    if (problem.row <= 0)
        return problem.message;
    if (problem.column <= 0)
        return Message(QT_TRANSLATE_NOOP("Message", "Row %1: %2"), problem.row, problem.message);
    const QString text = shortened(problem.cellText);
    if (text.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "Row %1, column %2: %3"), problem.row, problem.column,
                       problem.message);
    return Message(QT_TRANSLATE_NOOP("Message", "Row %1, column %2 “%3”: %4"), problem.row, problem.column,
                   text, problem.message);
}

Message problemSentence(const TableProblem &problem)
{
    return problemSentence(ImportProblem{problem.row, problem.column, {}, problem.message});
}
