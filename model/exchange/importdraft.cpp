// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdraft.h"

#include "exchange/tablereader.h"

#include <QFileInfo>

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
    const Result<ColumnMapping> mapping = mapColumns(*table, choices.kind);
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
    return remapped(std::move(draft), *mapping, target);
}

ImportDraft remapped(ImportDraft draft, const ColumnMapping &mapping, const ImportTarget &target)
{
    draft.mapping = mapping;
    draft.ids = target.ids;
    draft.preview =
        previewImport({draft.table, mapping, draft.choices.fileName()}, target.plan, target.today, draft.ids);
    return draft;
}

ColumnMapping withField(ColumnMapping mapping, int column, int field)
{
    if (const int former = field < 0 ? -1 : mapping.columnOf(field); former >= 0)
        mapping.fields[former] = -1;
    if (mapping.idColumn == column)
        mapping.idColumn = -1;
    mapping.fields[column] = field;
    return mapping;
}
