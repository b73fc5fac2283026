// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changesetcbor.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QCborMap>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr auto actionNames = std::to_array<QLatin1StringView>({"insert"_L1, "remove"_L1, "set"_L1});

QCborValue stepToCbor(const Change &change)
{
    const EntityType &type = entityType(change.kind);
    QCborMap map{{u"do"_s, actionNames.at(size_t(change.action))},
                 {u"kind"_s, QLatin1StringView(type.table)},
                 {u"id"_s, change.id.value}};
    if (change.action == Change::Action::Set) {
        const Field &field = type.fields->at(change.field);
        map.insert(u"field"_s, field.name());
        map.insert(u"before"_s, QCborValue::fromJsonValue(toJson(field, change.before)));
        map.insert(u"after"_s, QCborValue::fromJsonValue(toJson(field, change.after)));
        return map;
    }
    // What is empty is left out, except where it is not the usual value: a field that is not there
    // is one that the log's version did not know, and gets its default.
    QCborMap values;
    const QList<QVariant> all = change.values.all();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).isValid() || type.defaultValues().at(i).isValid()) {
            const Field &field = type.fields->at(i);
            values.insert(field.name(), QCborValue::fromJsonValue(toJson(field, all.at(i))));
        }
    }
    map.insert(u"values"_s, values);
    return map;
}

QVariant read(const Field &field, const QCborValue &value)
{
    const Result<QVariant> result = fromJson(field, value.toJsonValue());
    return result ? *result : QVariant();
}

std::optional<Change> stepFromCbor(const QCborMap &map)
{
    const EntityType *type = entityTypeOfKey(map.value(u"kind"_s).toString());
    const auto action = std::find(actionNames.begin(), actionNames.end(), map.value(u"do"_s).toString());
    if (!type || action == actionNames.end())
        return std::nullopt;
    Change change;
    change.action = Change::Action(action - actionNames.begin());
    change.kind = type->kind;
    change.id = {map.value(u"id"_s).toInteger()};
    if (change.action == Change::Action::Set) {
        change.field = type->fieldIndex(map.value(u"field"_s).toString());
        if (change.field < 0)
            return std::nullopt;
        change.before = read(type->fields->at(change.field), map.value(u"before"_s));
        change.after = read(type->fields->at(change.field), map.value(u"after"_s));
        return change;
    }
    const QCborMap values = map.value(u"values"_s).toMap();
    QList<QVariant> all = type->defaultValues();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Field &field = type->fields->at(i);
        if (const QCborValue value = values.value(field.name()); !value.isUndefined())
            all[i] = read(field, value);
    }
    change.values = {change.kind, all};
    return change;
}

// Whether the bytes are one whole value. The values of QCborValue cannot be made from less: Qt 6.4 reads types
// that were never there, or ends the program.
bool isWhole(const QByteArray &cbor)
{
    QCborStreamReader reader(cbor);
    return reader.next() && reader.lastError() == QCborError::NoError;
}

} // namespace

// Step by step: an import has 100,000 of them, and as values of CBOR they would take many times the bytes.
QByteArray toCbor(const ChangeSet &changeSet)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(quint64(changeSet.changes.size()));
    for (const Change &change : changeSet.changes)
        stepToCbor(change).toCbor(writer);
    writer.endArray();
    return cbor;
}

Result<ChangeSet> changeSetFromCbor(const QByteArray &cbor)
{
    QCborStreamReader reader(cbor);
    if (!isWhole(cbor) || !reader.isArray() || !reader.enterContainer())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This entry of the change log cannot be read.")));
    ChangeSet changeSet;
    while (reader.hasNext()) {
        if (const auto change = stepFromCbor(QCborValue::fromCbor(reader).toMap()))
            changeSet.changes += *change;
    }
    return changeSet;
}
