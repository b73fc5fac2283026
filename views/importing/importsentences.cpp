// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importsentences.h"

#include "common/requestfacts.h"
#include "core/language.h"
#include "exchange/importdraft.h"
#include "fields/entitytype.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 8; // of columns left out that a line names

class ImportSentences {
    Q_DECLARE_TR_FUNCTIONS(ImportSentences)
};

int importedRows(const ImportDraft &draft)
{
    return draft.preview.count(RowVerdict::New) + draft.preview.count(RowVerdict::Updates);
}

bool areRequests(const ImportDraft &draft)
{
    return draft.choices.kind == EntityKind::Request;
}

bool areGoals(const ImportDraft &draft)
{
    return draft.choices.kind == EntityKind::Goal;
}

bool hasTitle(const ImportDraft &draft)
{
    const EntityType &type = entityType(draft.choices.kind);
    return draft.mapping.isOwnExport()
        || draft.mapping.columnOf(type.fieldIndex(type.titleField().name())) >= 0;
}

QString leftOut(const QStringList &headers)
{
    QStringList names;
    for (const QString &header : headers.first(qMin(headers.size(), mostNames)))
        names << (header.simplified().isEmpty() ? ImportSentences::tr("a column without a name")
                                                : header.simplified());
    const int more = int(headers.size() - names.size());
    return more == 0
        ? ImportSentences::tr("Left out: %1.").arg(names.join(u", "_s))
        : ImportSentences::tr("Left out: %1 and %n more.", nullptr, more).arg(names.join(u", "_s));
}

} // namespace

QString importQuestion(const ImportDraft &draft)
{
    const int rows = importedRows(draft);
    const QString file = draft.choices.fileName();
    if (areGoals(draft))
        return rows ? ImportSentences::tr("Import %n goal(s) from %1?", nullptr, rows).arg(file)
                    : ImportSentences::tr("Import goals from %1?").arg(file);
    if (areRequests(draft))
        return rows ? ImportSentences::tr("Import %n request(s) from %1?", nullptr, rows).arg(file)
                    : ImportSentences::tr("Import requests from %1?").arg(file);
    return rows ? ImportSentences::tr("Import %n need(s) from %1?", nullptr, rows).arg(file)
                : ImportSentences::tr("Import needs from %1?").arg(file);
}

QString importVerb(const ImportDraft &draft)
{
    const int rows = importedRows(draft);
    if (areGoals(draft))
        return rows ? ImportSentences::tr("Import %n goal(s)", nullptr, rows)
                    : ImportSentences::tr("Import goals");
    if (areRequests(draft))
        return rows ? ImportSentences::tr("Import %n request(s)", nullptr, rows)
                    : ImportSentences::tr("Import requests");
    return rows ? ImportSentences::tr("Import %n need(s)", nullptr, rows)
                : ImportSentences::tr("Import needs");
}

QString importOutcome(const ImportDraft &draft)
{
    const auto count = [&draft](RowVerdict verdict) { return draft.preview.count(verdict); };
    QStringList parts;
    if (const int n = count(RowVerdict::New))
        parts << ImportSentences::tr("%n new", nullptr, n);
    if (const int n = count(RowVerdict::Updates))
        parts << ImportSentences::tr("%n updated", nullptr, n);
    if (const int n = count(RowVerdict::Unchanged))
        parts << ImportSentences::tr("%n unchanged", nullptr, n);
    if (const int n = count(RowVerdict::Refused))
        parts << ImportSentences::tr("%n refused", nullptr, n);
    if (const int n = int(draft.preview.unmapped.size()))
        parts << ImportSentences::tr("%n column(s) left out", nullptr, n);
    return parts.isEmpty() ? QString() : parts.join(u", "_s) + u'.';
}

QStringList importRemarks(const ImportDraft &draft, const Language &language)
{
    QStringList remarks;
    for (const Message &conversion : draft.preview.conversions)
        remarks << language.text(conversion);
    if (!draft.preview.unmapped.isEmpty())
        remarks << leftOut(draft.preview.unmapped);
    return remarks;
}

QString nothingToImport(const ImportDraft &draft)
{
    if (importedRows(draft) > 0)
        return {};
    if (draft.preview.rows.isEmpty())
        return ImportSentences::tr("The file has no rows below its header.");
    if (!hasTitle(draft))
        return ImportSentences::tr("No column holds the title yet: choose “Title” above the one that does.");
    if (draft.preview.count(RowVerdict::Unchanged) > 0)
        return ImportSentences::tr("Nothing to import: the plan already says what the file says.");
    return ImportSentences::tr("Nothing to import: every row is refused, for the reasons below.");
}

QString askedBefore(const ImportDraft &draft, int fileRow, const PlanData &plan, const Language &language)
{
    const QList<PreviewRow> &rows = draft.preview.rows;
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [fileRow](const PreviewRow &each) { return each.number == fileRow; });
    if (!draft.earlier || row == rows.end() || row->verdict != RowVerdict::New)
        return {};
    const QList<SimilarText> nearest = draft.earlier->nearest({row->title, {}}, 1);
    const Request *request = nearest.isEmpty() ? nullptr : plan.requests.find(nearest.constFirst().id);
    return request ? ImportSentences::tr("Asked before: “%1” · %2")
                         .arg(request->title, requestFacts(*request, plan, language))
                   : QString();
}
