// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planjson.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/derivedfields.h"
#include "rules/planindex.h"
#include "rules/requestuse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QJsonObject entityToJson(const EntityType &type, const DerivedSource &source, qsizetype row)
{
    const void *entity = type.at(source.index.plan(), row);
    const EntityId id = type.idAt(source.index.plan(), row);
    QJsonObject object{{u"id"_s, id.toString()}};
    for (const Field &field : *type.fields)
        object.insert(field.name(), toJson(field, field.read(entity)));
    for (const DerivedField &derived : derivedFieldsOf(type.kind))
        object.insert(derived.field.name(), toJson(derived.field, derived.value(source, id)));
    return object;
}

Failure inEntity(const EntityType &type, qsizetype row, const Message &problem)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 number %2 of the file: %3"),
                           Message::inContext("Kind", type.label), int(row) + 1, problem));
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
        const QJsonValue given = object.value(field.name());
        const bool unset = type.kind == EntityKind::Plan && (given.isNull() || given.isUndefined());
        if (unset) // a new plan has no title yet
            continue;
        const QJsonValue json = given.isUndefined() ? toJson(field, values.at(index)) : given;
        const Result<QVariant> value = fromJson(field, json);
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
                                                              "%1 refers to %2, which the file does not "
                                                              "hold."),
                                            Message::inContext("Field", field.label), id.toString()));
            }
        }
    }
    return {};
}

} // namespace

QJsonObject planToJson(const PlanData &plan, QDate today)
{
    const PlanIndex index(plan);
    RequestUse requests;
    const DerivedSource source{index, today, requests};
    QJsonObject json{{u"format"_s, u"gainline"_s}, {u"version"_s, planJsonVersion}};
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind == EntityKind::Plan) {
            json.insert(QString::fromLatin1(type.key), entityToJson(type, source, 0));
            continue;
        }
        QJsonArray array;
        for (qsizetype row = 0; row < type.count(plan); ++row)
            array << entityToJson(type, source, row);
        json.insert(QString::fromLatin1(type.key), array);
    }
    return json;
}

QByteArray writeJson(const PlanData &plan, QDate today)
{
    return QJsonDocument(planToJson(plan, today)).toJson();
}

Result<PlanData> planFromJson(const QJsonObject &json)
{
    return JsonReader().read(json);
}

Result<PlanData> readJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This is not JSON: %1 at byte %2."),
                               error.errorString(), error.offset));
    }
    if (!document.isObject())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "The file is not a Gainline plan in JSON.")));
    return planFromJson(document.object());
}
