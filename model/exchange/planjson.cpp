// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planjson.h"

#include "exchange/derivedfields.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/planindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QJsonObject entityToJson(const EntityType &type, const PlanIndex &index, qsizetype row)
{
    const void *entity = type.at(index.plan(), row);
    const EntityId id = type.idAt(index.plan(), row);
    QJsonObject object{{u"id"_s, id.toString()}};
    for (const Field &field : *type.fields)
        object.insert(field.name(), toJson(field, field.read(entity)));
    for (const ComputedNumber &field : derivedFields(type.kind)) {
        const std::optional<double> value = field.read(index, id);
        object.insert(QString::fromLatin1(field.key), value ? QJsonValue(*value) : QJsonValue());
    }
    return object;
}

Failure inEntity(const EntityType &type, qsizetype row, const Message &problem)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "Entry %1 of “%2”: %3"), int(row) + 1,
                           QString::fromLatin1(type.key), problem));
}

class JsonReader {
public:
    Result<PlanData> read(const QJsonObject &json);

private:
    Result<void> readKind(const EntityType &type, const QJsonValue &value);
    Result<void> readEntity(const EntityType &type, const QJsonObject &object, qsizetype row);
    Result<void> checkReferences(const EntityType &type) const;
    [[nodiscard]] bool exists(const Field &field, EntityId id) const;

    PlanData m_plan;
    QSet<EntityId> m_ids;
};

Result<PlanData> JsonReader::read(const QJsonObject &json)
{
    if (json.value("format"_L1).toString() != "gainline"_L1)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "The file is not a Gainline plan in JSON.")));
    if (json.value("version"_L1).toInt() > planJsonVersion)
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "The file was written by a newer Gainline (format %1). "
                                                 "Update the program to read it."),
                               json.value("version"_L1).toInt()));
    for (const EntityType &type : allEntityTypes()) {
        if (const Result<void> read = readKind(type, json.value(QLatin1StringView(type.key))); !read)
            return read.asFailure();
    }
    for (const EntityType &type : allEntityTypes()) {
        if (const Result<void> checked = checkReferences(type); !checked)
            return checked.asFailure();
    }
    return m_plan;
}

Result<void> JsonReader::readKind(const EntityType &type, const QJsonValue &value)
{
    if (type.kind == EntityKind::Plan) {
        m_plan.plan.removeRows(0, m_plan.plan.size());
        return readEntity(type, value.toObject(), 0);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype row = 0; row < array.size(); ++row) {
        if (const Result<void> read = readEntity(type, array.at(row).toObject(), row); !read)
            return read;
    }
    return {};
}

Result<void> JsonReader::readEntity(const EntityType &type, const QJsonObject &object, qsizetype row)
{
    const EntityId id = type.kind == EntityKind::Plan
        ? PlanSettings::onlyId
        : EntityId::fromString(object.value("id"_L1).toString());
    if (id.isNull() || m_ids.contains(id))
        return inEntity(type, row,
                        Message(QT_TRANSLATE_NOOP("Message", "Its id is missing, or another entry has it.")));
    m_ids << id;
    QList<QVariant> values = type.defaultValues();
    for (int index = 0; index < type.fields->size(); ++index) {
        const Field &field = type.fields->at(index);
        const bool missing = !object.contains(field.name());
        const bool unset = type.kind == EntityKind::Plan && object.value(field.name()).isNull();
        if (missing || unset) // a new plan has no title yet
            continue;
        const Result<QVariant> value = fromJson(field, object.value(field.name()));
        if (!value)
            return inEntity(type, row, value.error());
        values[index] = *value;
    }
    (void)type.insert(m_plan, id, values);
    return {};
}

bool JsonReader::exists(const Field &field, EntityId id) const
{
    return field.deletionRule == DeletionRule::Keep || entityType(field.target).rowOf(m_plan, id) >= 0;
}

Result<void> JsonReader::checkReferences(const EntityType &type) const
{
    for (const Field &field : *type.fields) {
        for (qsizetype row = 0; field.isReference() && row < type.count(m_plan); ++row) {
            const QVariant value = field.read(type.at(m_plan, row));
            QList<EntityId> ids = value.value<QList<EntityId>>();
            if (field.type == FieldType::Reference && value.isValid())
                ids = {value.value<EntityId>()};
            for (const EntityId id : std::as_const(ids)) {
                if (!exists(field, id))
                    return inEntity(type, row,
                                    Message(QT_TRANSLATE_NOOP("Message",
                                                              "%1 refers to something that the file does "
                                                              "not hold."),
                                            Message::inContext("Field", field.label)));
            }
        }
    }
    return {};
}

} // namespace

QJsonObject planToJson(const PlanData &plan)
{
    const PlanIndex index(plan);
    QJsonObject json{{u"format"_s, u"gainline"_s}, {u"version"_s, planJsonVersion}};
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind == EntityKind::Plan) {
            json.insert(QString::fromLatin1(type.key), entityToJson(type, index, 0));
            continue;
        }
        QJsonArray array;
        for (qsizetype row = 0; row < type.count(plan); ++row)
            array << entityToJson(type, index, row);
        json.insert(QString::fromLatin1(type.key), array);
    }
    return json;
}

QByteArray writeJson(const PlanData &plan)
{
    return QJsonDocument(planToJson(plan)).toJson();
}

Result<PlanData> planFromJson(const QJsonObject &json)
{
    return JsonReader().read(json);
}

Result<PlanData> readJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "The file is not a Gainline plan in JSON.")));
    return planFromJson(document.object());
}
