// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

RandomEdits::RandomEdits(quint32 seed)
    : m_random(seed)
{
}

QStringList RandomEdits::naughtyTexts()
{
    QStringList texts{u"Délai de réponse"_s,
                      u"O'Brien \"; DROP TABLE need; --"_s,
                      u"two\nlines\r\n\tand a tab"_s,
                      u"%1 %n %s ? :name @x $1"_s,
                      QString(u"null "_s + QChar(u'\0') + u" inside"_s),
                      u"🧭 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 e\u0301"_s,
                      u"  spaces  "_s,
                      u"=1+1"_s,
                      u"NULL"_s,
                      u"a \ufeff byte order mark inside"_s,
                      QString(5000, u'x')};
    QFile file(qEnvironmentVariable("GAINLINE_SHARED_DATA") + u"/tricky/strings/blns.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &item : array) {
            const QString text = item.toString();
            if (!text.isEmpty() && text == cleanText(text))
                texts += text;
        }
    }
    return texts;
}

QString RandomEdits::text()
{
    return m_texts.at(below(int(m_texts.size())));
}

QVariant RandomEdits::idIn(const Field &field, const PlanData &plan)
{
    const EntityType &target = entityType(field.target);
    const qsizetype count = target.count(plan);
    return count == 0 ? QVariant() : QVariant::fromValue(target.idAt(plan, below(int(count))));
}

QVariant RandomEdits::value(const Field &field, const PlanData &plan)
{
    const double from = field.hasRange() ? field.minimum : -1e6;
    const double to = field.hasRange() ? std::min(field.maximum, 1e6) : 1e6;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return text();
    case FieldType::Integer:
    case FieldType::GoalColor:
        return int(from) + below(int(to - from) + 1);
    case FieldType::Score:
        return std::round((from + m_random.generateDouble() * (to - from)) * 10) / 10;
    case FieldType::Number:
    case FieldType::Percent:
    case FieldType::Days:
        return from + m_random.generateDouble() * (to - from);
    case FieldType::Date:
        return QDate(2027, 1, 1).addDays(below(4000) - 2000);
    case FieldType::Boolean:
        return below(2) == 1;
    case FieldType::Choice: {
        const Choices &choices = field.choices();
        return QString::fromLatin1(choices.at(below(int(choices.size()))).key);
    }
    case FieldType::Quarter:
        return QVariant::fromValue(Quarter{2020 + below(20), 1 + below(4)});
    case FieldType::Numbers:
        return QVariant::fromValue(QList<double>{0.1, double(below(100)), -1e-9});
    case FieldType::Texts:
        return QStringList{text(), QString(), text()};
    case FieldType::Reference:
        return idIn(field, plan);
    case FieldType::References: {
        QList<EntityId> ids;
        for (int i = below(4); i > 0; --i) {
            const auto id = idIn(field, plan).value<EntityId>();
            if (id && !ids.contains(id))
                ids += id;
        }
        return FieldValue<QList<EntityId>>::toVariant(ids);
    }
    }
    return {};
}

QList<QVariant> RandomEdits::values(const EntityType &type, const PlanData &plan)
{
    QList<QVariant> values = type.defaultValues();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (below(5) > 0 || type.fields->at(i).flags & FieldFlag::Required)
            values[i] = value(type.fields->at(i), plan);
    }
    return values;
}

PlanData RandomEdits::plan(int perKind)
{
    PlanData plan;
    for (const EntityType &type : allEntityTypes()) {
        for (int i = 0; i < perKind && type.kind != EntityKind::Plan; ++i)
            type.insert(plan, m_ids.next(), values(type, plan));
    }
    const EntityType &settings = entityType(EntityKind::Plan);
    for (const Field &field : *settings.fields)
        field.write(settings.find(plan, PlanSettings::onlyId), value(field, plan));
    return plan;
}

ChangeSet RandomEdits::changes(const PlanData &plan, int steps)
{
    PlanData after = plan;
    ChangeSet changeSet;
    for (int i = 0; i < steps; ++i) {
        const int dice = below(10);
        if (dice < 3)
            insertOne(after, changeSet);
        else if (dice < 5)
            removeOne(after, changeSet);
        else
            setOne(after, changeSet);
    }
    return changeSet;
}

void RandomEdits::add(PlanData &plan, ChangeSet &changeSet, const Change &change)
{
    if (apply(plan, ChangeSet{{}, {change}}))
        changeSet.changes += change;
}

void RandomEdits::insertOne(PlanData &plan, ChangeSet &changeSet)
{
    const EntityType &type = allEntityTypes().at(1 + below(entityKindCount - 1));
    add(plan, changeSet, Change::insertion(type.kind, m_ids.next(), values(type, plan)));
}

void RandomEdits::setOne(PlanData &plan, ChangeSet &changeSet)
{
    const EntityType &type = allEntityTypes().at(below(entityKindCount));
    if (type.count(plan) == 0)
        return;
    const EntityId id = type.idAt(plan, below(int(type.count(plan))));
    const int index = below(int(type.fields->size()));
    const Field &field = type.fields->at(index);
    add(plan, changeSet,
        Change::setting(type.kind, id, index, type.value(plan, id, field), value(field, plan)));
}

void RandomEdits::removeOne(PlanData &plan, ChangeSet &changeSet)
{
    const EntityType &type = allEntityTypes().at(1 + below(entityKindCount - 1));
    if (type.count(plan) > 0)
        removeWithFollowers(plan, changeSet, type, type.idAt(plan, below(int(type.count(plan)))));
}

void RandomEdits::removeWithFollowers(PlanData &plan, ChangeSet &changeSet, const EntityType &type,
                                      EntityId id)
{
    for (const EntityType &other : allEntityTypes()) {
        for (int index = 0; index < other.fields->size(); ++index) {
            const Field &field = other.fields->at(index);
            if (!field.isReference() || field.target != type.kind || field.deletionRule == DeletionRule::Keep)
                continue;
            for (qsizetype row = other.count(plan) - 1; row >= 0; --row) {
                const EntityId owner = other.idAt(plan, row);
                const QVariant before = other.value(plan, owner, field);
                auto ids = before.value<QList<EntityId>>();
                const bool inList = ids.removeAll(id) > 0;
                if (!inList && before.value<EntityId>() != id)
                    continue;
                if (field.deletionRule == DeletionRule::Own) {
                    removeWithFollowers(plan, changeSet, other, owner);
                    row = std::min(row, other.count(plan));
                } else {
                    add(plan, changeSet,
                        Change::setting(other.kind, owner, index, before,
                                        FieldValue<QList<EntityId>>::toVariant(ids)));
                }
            }
        }
    }
    add(plan, changeSet, Change::removal(type.kind, id, type.values(plan, id)));
}
