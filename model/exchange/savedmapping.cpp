// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/savedmapping.h"

#include "core/foldedtext.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString headersOf(const Table &table)
{
    return table.header.join(u'\n');
}

QStringList wordsOf(const QString &headers)
{
    QStringList words;
    for (const QString &header : headers.split(u'\n'))
        words << foldedWords(header);
    words.sort();
    return words;
}

// {"fields": {"title": "Summary", "": …}, "values": {"status": {"deploy": "in_progress"}}}
QString jsonOf(const Table &table, const ColumnMapping &mapping)
{
    const EntityType &type = entityType(mapping.kind);
    QJsonObject fields;
    for (int column = 0; column < mapping.fields.size(); ++column) {
        const int field = mapping.fields.at(column);
        const QString key = field < 0 ? QString() : type.fields->at(field).name();
        fields.insert(table.header.at(column), key);
    }
    QJsonObject values;
    for (auto field = mapping.values.cbegin(); field != mapping.values.cend(); ++field) {
        QJsonObject words;
        for (auto word = field->cbegin(); word != field->cend(); ++word)
            words.insert(word.key(), word.value());
        values.insert(type.fields->at(field.key()).name(), words);
    }
    const QJsonObject all{{u"fields"_s, fields}, {u"values"_s, values}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void takeValues(const QJsonObject &values, ColumnMapping &mapping)
{
    const EntityType &type = entityType(mapping.kind);
    for (auto field = values.begin(); field != values.end(); ++field) {
        const int index = type.fieldIndex(field.key());
        const QJsonObject words = field->toObject();
        for (auto word = words.begin(); index >= 0 && word != words.end(); ++word) {
            const QString key = word->toString();
            if (type.fields->at(index).choices && choiceOfKey(type.fields->at(index).choices(), key))
                mapping.values[index].insert(word.key(), key);
        }
    }
}

QList<HeaderOverride> overridesIn(const QJsonObject &fields)
{
    QList<HeaderOverride> overrides;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!foldedWords(field.key()).isEmpty())
            overrides << HeaderOverride{field.key(), field->toString()};
    }
    return overrides;
}

} // namespace

const ImportMapping *savedMappingFor(const PlanData &plan, const Table &table, EntityKind kind)
{
    const QStringList words = wordsOf(headersOf(table));
    const ImportMapping *found = nullptr;
    for (const ImportMapping &mapping : plan.importMappings) {
        if (mapping.target == QLatin1StringView(entityType(kind).key) && wordsOf(mapping.headers) == words)
            found = &mapping;
    }
    return found;
}

Result<ColumnMapping> mappingFor(const Table &table, EntityKind kind, const PlanData &plan,
                                 const QList<HeaderOverride> &overrides)
{
    const ImportMapping *saved = savedMappingFor(plan, table, kind);
    if (!saved)
        return mapColumns(table, kind, overrides);
    const QJsonObject all = QJsonDocument::fromJson(saved->columns.toUtf8()).object();
    QList<HeaderOverride> remembered = overridesIn(all.value("fields"_L1).toObject());
    for (const HeaderOverride &override : overrides) {
        remembered.removeIf([&override](const HeaderOverride &one) {
            return foldedWords(one.header) == foldedWords(override.header)
                || (!override.field.isEmpty() && one.field == override.field);
        });
    }
    Result<ColumnMapping> mapping = mapColumns(table, kind, overrides + remembered);
    if (!mapping) // it names a field that this version does not know: what the headers say is better than
                  // nothing
        return mapColumns(table, kind, overrides);
    takeValues(all.value("values"_L1).toObject(), *mapping);
    return mapping;
}

QList<Change> rememberMapping(const PlanData &plan, const Table &table, const ColumnMapping &mapping,
                              const QString &name, IdSource &ids)
{
    const EntityType &type = entityType(EntityKind::ImportMapping);
    const ImportMapping *former = savedMappingFor(plan, table, mapping.kind);
    ImportMapping kept = former ? *former : ImportMapping();
    kept.title = name;
    kept.target = QString::fromLatin1(entityType(mapping.kind).key);
    kept.headers = headersOf(table);
    kept.columns = jsonOf(table, mapping);
    QList<Change> changes;
    QList<QVariant> values;
    for (const Field &field : *type.fields)
        values << field.read(&kept);
    if (!former)
        return {Change::insertion(EntityKind::ImportMapping, ids.next(), values)};
    const QList<QVariant> before = type.values(plan, former->id);
    for (int field = 0; field < values.size(); ++field) {
        if (values.at(field) != before.at(field))
            changes << Change::setting(EntityKind::ImportMapping, former->id, field, before.at(field),
                                       values.at(field));
    }
    return changes;
}
