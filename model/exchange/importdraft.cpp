// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdraft.h"

#include "core/foldedtext.h"
#include "exchange/savedmapping.h"
#include "exchange/tablereader.h"
#include "rules/requestclusters.h"

#include <QFileInfo>

namespace {

ImportRequest requestOf(const ImportDraft &draft)
{
    return {draft.table, draft.mapping, draft.choices.fileName(), true, draft.rememberAs};
}

} // namespace

QString ImportChoices::fileName() const
{
    return QFileInfo(path).fileName();
}

Result<ImportDraft> readDraft(const ImportChoices &choices, const ImportTarget &target,
                              const QStringList &sheets)
{
    Result<Table> table =
        readTable(choices.path, {choices.encoding, choices.sheet, knownHeaders(choices.kind)});
    if (!table)
        return table.asFailure();
    const Result<ColumnMapping> mapping = mappingFor(*table, choices.kind, target.plan);
    if (!mapping)
        return mapping.asFailure();
    ImportDraft draft;
    draft.choices = choices;
    draft.sheets = sheets;
    if (sheets.isEmpty() && !table->sheet.isEmpty()) {
        const Result<QStringList> names = sheetNames(choices.path);
        if (names)
            draft.sheets = *names;
    }
    draft.table = *std::move(table);
    if (choices.kind == EntityKind::Request && !target.plan.requests.isEmpty())
        draft.earlier = std::make_shared<const SimilarTexts>(textsOf(target.plan));
    return remapped(std::move(draft), *mapping, target);
}

ImportDraft remapped(ImportDraft draft, const ColumnMapping &mapping, const ImportTarget &target)
{
    draft.mapping = mapping;
    draft.preview = previewImport(requestOf(draft), target.plan, target.today, target.ids);
    return draft;
}

ImportStep importStep(const ImportDraft &draft, const ImportTarget &target)
{
    ImportStep step{{}, target.ids};
    step.changes = importChanges(requestOf(draft), target.plan, target.today, step.ids);
    return step;
}

ColumnMapping withField(ColumnMapping mapping, int column, int field)
{
    for (int &former : mapping.fields)
        former = field >= 0 && former == field ? -1 : former;
    if (mapping.idColumn == column)
        mapping.idColumn = -1;
    for (int each = 0; each < mapping.fields.size(); ++each) {
        if (mapping.haveOneName(each, column))
            mapping.fields[each] = field;
    }
    return mapping;
}

ColumnMapping withChoice(ColumnMapping mapping, int field, const QString &text, const QString &key)
{
    mapping.values[field].insert(foldedWords(text), key);
    return mapping;
}
