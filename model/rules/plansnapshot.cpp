// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plansnapshot.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

// A stranger's file may say that a few bytes unfold into gigabytes.
constexpr quint32 mostBytes = 256u << 20;
constexpr qsizetype lengthBytes = 4; // before the deflated data, as qCompress writes it

QJsonObject entityJson(const EntityType &type, const PlanData &plan, qsizetype row,
                       const QList<QVariant> &defaults)
{
    QJsonObject object{{u"id"_s, type.idAt(plan, row).toString()}};
    for (qsizetype i = 0; i < type.fields->size(); ++i) {
        const Field &field = type.fields->at(i);
        const QVariant value = field.read(type.at(plan, row));
        if (value != defaults.at(i))
            object.insert(field.name(), toJson(field, value));
    }
    return object;
}

void readEntity(const EntityType &type, const QJsonObject &object, PlanData &plan)
{
    const EntityId id = EntityId::fromString(object.value("id"_L1).toString());
    QList<QVariant> values = type.defaultValues();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Field &field = type.fields->at(i);
        const QJsonValue json = object.value(field.name());
        if (json.isUndefined())
            continue;
        if (const Result<QVariant> value = fromJson(field, json))
            values[i] = *value;
    }
    if (id && type.kind == EntityKind::Plan)
        (void)type.remove(plan, id);
    if (id)
        (void)type.insert(plan, id, values);
}

QByteArray unpacked(const QString &snapshot)
{
    const QByteArray packed = QByteArray::fromBase64(snapshot.toLatin1());
    if (packed.size() <= lengthBytes || qFromBigEndian<quint32>(packed.constData()) > mostBytes)
        return {};
    return qUncompress(packed);
}

// The daily run may hold 100,000 requests and no review compares them; a review in a review would grow
// without end.
bool isKept(EntityKind kind)
{
    return kind != EntityKind::Review && kind != EntityKind::Request && kind != EntityKind::Reply;
}

} // namespace

QString snapshotOf(const PlanData &plan)
{
    QJsonObject json;
    for (const EntityType &type : allEntityTypes()) {
        if (!isKept(type.kind))
            continue;
        const QList<QVariant> defaults = type.defaultValues();
        QJsonArray array;
        for (qsizetype row = 0; row < type.count(plan); ++row)
            array += entityJson(type, plan, row, defaults);
        if (!array.isEmpty())
            json.insert(QLatin1StringView(type.key), array);
    }
    return QString::fromLatin1(qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact)).toBase64());
}

Result<PlanData> planOfSnapshot(const QString &snapshot)
{
    const QJsonDocument document = QJsonDocument::fromJson(unpacked(snapshot));
    if (!document.isObject()) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "What this review kept of the plan cannot be read. Its title and date are left.")));
    }
    const QJsonObject json = document.object();
    PlanData plan;
    for (const EntityType &type : allEntityTypes()) {
        const QJsonArray array = json.value(QLatin1StringView(type.key)).toArray();
        for (const QJsonValue &entity : array)
            readEntity(type, entity.toObject(), plan);
    }
    return plan;
}
