// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomplan.h"

#include "fields/entitytype.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QStringList words = {u"forecast"_s, u"« CRM »"_s, u"Müller"_s, u"100 %"_s, u"a\"b"_s,
                                      u"it's"_s,     u"=1+1"_s,    u"日本"_s,   u"%1"_s,    u"line\nbreak"_s};
    QStringList text;
    for (int i = random.bounded(1, 4); i > 0; --i)
        text += words.at(random.bounded(int(words.size())));
    return text.join(u' ');
}

EntityId randomIdOf(EntityKind kind, const PlanData &plan, QRandomGenerator &random)
{
    const EntityType &type = entityType(kind);
    const qsizetype count = type.count(plan);
    return count == 0 ? EntityId() : type.idAt(plan, random.bounded(int(count)));
}

QVariant randomNumber(const Field &field, QRandomGenerator &random)
{
    const double low = field.hasRange() ? field.minimum : -1000;
    const double high = field.hasRange() ? std::min(field.maximum, 10000.0) : 1000;
    const double number = std::round((low + random.generateDouble() * (high - low)) * 10) / 10;
    if (field.type == FieldType::Integer || field.type == FieldType::GoalColor)
        return int(number);
    return std::clamp(number, low, high);
}

} // namespace

QVariant randomValue(const Field &field, const PlanData &plan, QRandomGenerator &random)
{
    if (!(field.flags & FieldFlag::Required) && random.bounded(5) == 0 && field.type != FieldType::Choice
        && field.type != FieldType::Boolean && !field.isNumeric())
        return {};
    if (field.isNumeric())
        return randomNumber(field, random);
    switch (field.type) {
    case FieldType::Date:
        return QDate(2026, 1, 1).addDays(random.bounded(800));
    case FieldType::Boolean:
        return random.bounded(2) == 1;
    case FieldType::Choice:
        return QString::fromLatin1(field.choices().at(random.bounded(int(field.choices().size()))).key);
    case FieldType::Quarter:
        return QVariant::fromValue(Quarter{2027, random.bounded(1, 5)});
    case FieldType::Numbers:
        return QVariant::fromValue(QList<double>{1, 2.5, 40});
    case FieldType::Texts:
        return QStringList{randomText(random), randomText(random)};
    case FieldType::Reference:
        return FieldValue<EntityId>::toVariant(randomIdOf(field.target, plan, random));
    case FieldType::References: {
        QList<EntityId> ids;
        for (int i = random.bounded(3); i > 0; --i) {
            const EntityId id = randomIdOf(field.target, plan, random);
            if (id && !ids.contains(id))
                ids += id;
        }
        return FieldValue<QList<EntityId>>::toVariant(ids);
    }
    default:
        return randomText(random);
    }
}

QList<QVariant> randomValues(const EntityType &type, const PlanData &plan, QRandomGenerator &random)
{
    QList<QVariant> values;
    for (const Field &field : *type.fields)
        values += randomValue(field, plan, random);
    // Through the struct, so that what a member cannot leave empty has its default.
    PlanData scratch;
    const EntityId id{9};
    type.insert(scratch, id, values);
    return type.kind == EntityKind::Plan ? values : type.values(scratch, id);
}

PlanData randomPlan(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    PlanData plan;
    qint64 nextId = 1000;
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind == EntityKind::Plan)
            continue;
        for (int i = 0; i < count; ++i)
            type.insert(plan, {++nextId}, randomValues(type, plan, random));
    }
    return plan;
}
