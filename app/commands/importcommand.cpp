// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/planaccess.h"
#include "exchange/importpreview.h"
#include "exchange/savedmapping.h"
#include "exchange/tablereader.h"
#include "fields/entitytype.h"

#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

Result<EntityKind> kindToImport(const Invocation &invocation)
{
    const QString name = invocation.value(u"as"_s);
    const EntityType *type = entityTypeOfKey(name);
    if (type && canImport(type->kind) && name == QLatin1StringView(type->key))
        return type->kind;
    if (name.isEmpty())
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "Say what the rows are: --as needs, --as goals or --as requests.")));
    return failure(Message(
        QT_TRANSLATE_NOOP("Message",
                          "“%1” cannot be imported yet. What can: --as needs, --as goals, --as requests."),
        name));
}

Result<QList<HeaderOverride>> overridesOf(const Invocation &invocation)
{
    QList<HeaderOverride> overrides;
    const QStringList given = invocation.values.value(u"map"_s);
    for (const QString &pair : given) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals <= 0) {
            return failure(
                Message(QT_TRANSLATE_NOOP("Message", "--map takes HEADER=FIELD, not “%1”."), pair));
        }
        overrides += HeaderOverride{pair.left(equals), pair.mid(equals + 1)};
    }
    return overrides;
}

// Without one, every row would be refused for the same reason.
Message noTitleColumn(const Table &table, const ColumnMapping &mapping)
{
    const EntityType &type = entityType(mapping.kind);
    const QString title = type.titleField().name();
    if (mapping.idColumn >= 0 || mapping.columnOf(type.fieldIndex(title)) >= 0)
        return {};
    return Message(
        QT_TRANSLATE_NOOP("Message",
                          "No column of the file is known as the title. Name it with --map HEADER=%1. "
                          "The columns are: %2."),
        title, table.header.join(u", "_s));
}

// plan: whose saved mappings count.
Result<ImportRequest> readRequest(const Invocation &invocation, EntityKind kind, const PlanData &plan)
{
    const QString path = invocation.paths.at(1);
    const Result<QList<HeaderOverride>> overrides = overridesOf(invocation);
    if (!overrides)
        return overrides.asFailure();
    TableOptions options;
    options.sheet = invocation.value(u"sheet"_s);
    options.encoding = invocation.value(u"encoding"_s);
    options.knownHeaders = knownHeaders(kind);
    Result<Table> table = readTable(path, options);
    if (!table)
        return table.asFailure();
    Result<ColumnMapping> mapping = mappingFor(*table, kind, plan, *overrides);
    if (!mapping)
        return mapping.asFailure();
    if (const Message missing = noTitleColumn(*table, *mapping); !missing.isEmpty())
        return failure(missing);
    ImportRequest request{*std::move(table), *std::move(mapping), QFileInfo(path).fileName()};
    request.rememberAs = invocation.value(u"remember"_s);
    return request;
}

void report(const ImportPreview &preview, const Invocation &invocation, const CommandOutput &output)
{
    const Language &language = invocation.language;
    for (const TableProblem &problem : preview.tableProblems)
        output.err << language.text(problemSentence(problem)) << "\n";
    for (const PreviewRow &row : preview.rows) {
        for (const ImportProblem &problem : row.problems)
            output.err << language.text(problemSentence(problem)) << "\n";
        if (const Message changed = changedSentence(row, preview.kind); !changed.isEmpty())
            output.out << language.text(changed) << "\n";
    }
    for (const Message &conversion : preview.conversions)
        output.err << language.text(conversion) << "\n";
    if (!preview.unmapped.isEmpty()) {
        output.err << language.text(
            Message(QT_TRANSLATE_NOOP("Message", "Columns left out: %1"), preview.unmapped.join(u", "_s)))
                   << "\n";
    }
    output.out << language.text(
        Message(QT_TRANSLATE_NOOP("Message", "%1 new, %2 updated, %3 unchanged, %4 refused"),
                preview.count(RowVerdict::New), preview.count(RowVerdict::Updates),
                preview.count(RowVerdict::Unchanged), preview.count(RowVerdict::Refused)))
               << "\n";
}

Result<void> write(const ImportRequest &request, const CommandPlan &plan, IdSource ids,
                   const Invocation &invocation, const CommandOutput &output)
{
    const ChangeSet changes = importChanges(request, plan.data, invocation.today, ids);
    if (changes.isEmpty())
        return {};
    const auto progress = [&output](double share) {
        output.showProgress(u"%1 %"_s.arg(int(share * 100)));
        return true;
    };
    Result<void> written =
        plan.store->apply(changes, invocation.language.text(changes.title), accountName(), progress);
    output.endProgress();
    return written;
}

} // namespace

ExitCode importTable(const Invocation &invocation, const CommandOutput &output)
{
    const Result<EntityKind> kind = kindToImport(invocation);
    if (!kind)
        return notDone(kind.error(), invocation, output);
    const bool isDryRun = invocation.has(u"dry-run"_s);
    const Result<CommandPlan> plan = openForCommand(
        invocation.paths.constFirst(), isDryRun ? PlanUse::Read : PlanUse::Change, invocation, output);
    if (!plan)
        return notDone(plan.error(), invocation, output);
    const Result<ImportRequest> request = readRequest(invocation, *kind, plan->data);
    if (!request)
        return notDone(request.error(), invocation, output);
    const IdSource ids(highestId(plan->data));
    const ImportPreview preview = previewImport(*request, plan->data, invocation.today, ids);
    if (const Result<void> written =
            isDryRun ? Result<void>() : write(*request, *plan, ids, invocation, output);
        !written)
        return notDone(written.error(), invocation, output);
    report(preview, invocation, output);
    return preview.problemCount() == 0 ? ExitCode::Done : ExitCode::DoneWithProblems;
}
