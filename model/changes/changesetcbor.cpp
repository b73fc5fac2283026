// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changesetcbor.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QCborArray>
#include <QCborMap>
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
    const QList<QVariant> defaults = type.defaultValues();
    for (qsizetype i = 0; i < change.values.size(); ++i) {
        if (change.values.at(i).isValid() || defaults.at(i).isValid()) {
            const Field &field = type.fields->at(i);
            values.insert(field.name(), QCborValue::fromJsonValue(toJson(field, change.values.at(i))));
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
    change.values = type->defaultValues();
    for (qsizetype i = 0; i < change.values.size(); ++i) {
        const Field &field = type->fields->at(i);
        if (const QCborValue value = values.value(field.name()); !value.isUndefined())
            change.values[i] = read(field, value);
    }
    return change;
}

} // namespace

QCborValue toCbor(const ChangeSet &changeSet)
{
    QCborArray steps;
    for (const Change &change : changeSet.changes)
        steps += stepToCbor(change);
    return steps;
}

Result<ChangeSet> changeSetFromCbor(const QCborValue &cbor)
{
    if (!cbor.isArray())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This entry of the change log cannot be read.")));
    ChangeSet changeSet;
    const QCborArray steps = cbor.toArray();
    for (const QCborValue &step : steps) {
        if (const auto change = stepFromCbor(step.toMap()))
            changeSet.changes += *change;
    }
    return changeSet;
}
