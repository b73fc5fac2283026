// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

Message kindName(const EntityType &type)
{
    return Message::inContext("Kind", type.label);
}

Result<QList<QVariant>> valuesFrom(const QJsonObject &object, const EntityType &type, int number)
{
    QList<QVariant> values = type.defaultValues();
    for (qsizetype i = 0; i < type.fields->size(); ++i) {
        const Field &field = type.fields->at(i);
        const auto found = object.constFind(QLatin1StringView(field.key));
        const QJsonValue json = found == object.constEnd() ? toJson(field, values.at(i)) : *found;
        Result<QVariant> value = fromJson(field, json);
        if (!value) {
            return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 number %2 of the file: %3"),
                                   kindName(type), number, value.error()));
        }
        values[i] = *std::move(value);
    }
    return values;
}

// Reads one list, or the settings, into the plan; remembers every id it has seen.
class PlanReader {
public:
    Result<void> read(const QJsonObject &root);
    PlanData plan;

private:
    Result<void> readRow(const QJsonValue &row, const EntityType &type, int number);
    Result<void> readSettings(const QJsonObject &settings);
    Result<void> checkReferences() const;
    Result<void> checkReferences(const EntityType &type, qsizetype row) const;

    QSet<EntityId> m_ids = {PlanSettings::onlyId};
};

Result<void> PlanReader::readSettings(const QJsonObject &settings)
{
    const EntityType &type = entityType(EntityKind::Plan);
    const auto values = valuesFrom(settings, type, 1);
    if (!values)
        return values.asFailure();
    type.remove(plan, PlanSettings::onlyId);
    type.insert(plan, PlanSettings::onlyId, *values);
    return {};
}

Result<void> PlanReader::readRow(const QJsonValue &row, const EntityType &type, int number)
{
    const QJsonObject object = row.toObject();
    const EntityId id = EntityId::fromString(object.value("id"_L1).toString());
    if (id.isNull()) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 number %2 of the file has no id."),
                               kindName(type), number));
    }
    if (m_ids.contains(id)) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "%1 number %2 of the file has an id that is already taken."),
                    kindName(type), number));
    }
    const auto values = valuesFrom(object, type, number);
    if (!values)
        return values.asFailure();
    m_ids += id;
    type.insert(plan, id, *values);
    return {};
}

Result<void> PlanReader::checkReferences(const EntityType &type, qsizetype row) const
{
    const void *entity = type.at(plan, row);
    for (const Field &field : *type.fields) {
        if (!field.isReference() || field.deletionRule == DeletionRule::Keep)
            continue;
        const QVariant value = field.read(entity);
        auto targets = value.value<QList<EntityId>>();
        if (field.type == FieldType::Reference && value.isValid())
            targets = {value.value<EntityId>()};
        for (EntityId target : targets) {
            if (entityType(field.target).rowOf(plan, target) < 0) {
                return failure(Message(
                    QT_TRANSLATE_NOOP("Message",
                                      "%1 “%2” of the file refers to something that is not in it: %3 %4."),
                    kindName(type), entityTitle(plan, type.kind, type.idAt(plan, row)),
                    Message::inContext("Field", field.label), target.toString()));
            }
        }
    }
    return {};
}

Result<void> PlanReader::checkReferences() const
{
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            if (const auto checked = checkReferences(type, row); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> PlanReader::read(const QJsonObject &root)
{
    if (const auto done = readSettings(root.value("plan"_L1).toObject()); !done)
        return done;
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind == EntityKind::Plan)
            continue;
        int number = 0;
        const QJsonArray rows = root.value(QLatin1StringView(type.key)).toArray();
        for (const QJsonValue &row : rows) {
            if (const auto done = readRow(row, type, ++number); !done)
                return done;
        }
    }
    return checkReferences();
}

} // namespace

Result<PlanData> planFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This is not JSON: %1 at byte %2."),
                               error.errorString(), error.offset));
    }
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != "gainline"_L1)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This JSON is not a plan that Gainline wrote.")));
    if (root.value("version"_L1).toInt() > planJsonVersion) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "This plan was written by a newer Gainline: update this one to read it.")));
    }
    PlanReader reader;
    if (const auto done = reader.read(root); !done)
        return failure(done.error());
    return reader.plan;
}
