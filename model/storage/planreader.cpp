// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planreader.h"

#include "storage/cells.h"
#include "storage/planschema.h"
#include "storage/sqlconnection.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString selectStatement(const EntityType &type)
{
    QStringList columns{quoted("id")};
    for (const Field &field : *type.fields) {
        if (isColumn(field))
            columns += quoted(field.key);
    }
    return u"SELECT %1 FROM %2 ORDER BY \"id\""_s.arg(columns.join(u", "_s), quoted(type.table));
}

QString shown(const QVariant &cell)
{
    constexpr int longest = 60;
    const QString text = cell.toString();
    return text.size() > longest ? QString(text.left(longest) + u'…') : text;
}

// What one row, or one kind when the row has no title, is called in a message.
Message inEntity(const PlanData &plan, const EntityType &type, EntityId id, const Message &problem)
{
    const QString title = entityTitle(plan, type.kind, id);
    return Message(QT_TRANSLATE_NOOP("Message", "%1 “%2”: %3"), Message::inContext("Kind", type.label),
                   title.isEmpty() ? id.toString() : title, problem);
}

} // namespace

Result<PlanData> PlanReader::read()
{
    m_plan = PlanData();
    m_problems.clear();
    m_plan.plan.remove(PlanSettings::onlyId);
    for (const EntityType &type : allEntityTypes()) {
        if (const auto done = readKind(type); !done)
            return done.asFailure();
    }
    if (m_plan.plan.isEmpty()) {
        m_plan.plan.insert(PlanSettings());
        m_problems += Message(
            QT_TRANSLATE_NOOP("Message", "The settings of the plan are missing: the usual ones are used."));
    }
    for (const EntityType &type : allEntityTypes())
        checkReferences(type);
    checkIds();
    return m_plan;
}

Result<void> PlanReader::readKind(const EntityType &type)
{
    QList<Links> links;
    for (const Field &field : *type.fields) {
        if (isColumn(field))
            continue;
        auto targets = readLinks(linkTable(type, field), {});
        if (!targets)
            return targets.asFailure();
        links += *std::move(targets);
    }
    const auto forwards = readRows(type, links, {});
    if (forwards)
        checkOwners(type, links);
    if (forwards || m_strictness == Strictness::WholeTables)
        return forwards;
    m_problems += Message(QT_TRANSLATE_NOOP("Message", "%1: some rows could not be read."),
                          Message::inContext("Kind", type.pluralLabel));
    // What lies behind the damage is reached from the other end.
    (void)readRows(type, links, u" DESC"_s);
    return {};
}

Result<void> PlanReader::readRows(const EntityType &type, const QList<Links> &links, const QString &order)
{
    const auto query = m_connection.run(selectStatement(type) + order);
    if (!query)
        return query.asFailure();
    while ((*query)->next())
        readRow(type, **query, links);
    const QSqlError error = (*query)->lastError();
    return error.isValid() ? Result<void>(failure(m_connection.describe(error))) : Result<void>();
}

Result<PlanReader::Links> PlanReader::readLinks(const QString &table, const QString &order)
{
    const auto query =
        m_connection.run(u"SELECT \"owner\", \"target\" FROM %1 ORDER BY \"owner\"%2, \"position\""_s.arg(
            quoted(table), order));
    Links links;
    if (query) {
        while ((*query)->next())
            links[{(*query)->value(0).toLongLong()}] += EntityId{(*query)->value(1).toLongLong()};
    }
    const Message problem = !query        ? query.error()
        : (*query)->lastError().isValid() ? m_connection.describe((*query)->lastError())
                                          : Message();
    if (problem.isEmpty())
        return links;
    if (m_strictness == Strictness::WholeTables)
        return failure(problem);
    m_problems += Message(QT_TRANSLATE_NOOP("Message", "Some links in “%1” could not be read."), table);
    return links;
}

void PlanReader::readRow(const EntityType &type, const QSqlQuery &row, const QList<Links> &links)
{
    const EntityId id{row.value(0).toLongLong()};
    if (id.value <= 0 || (type.kind == EntityKind::Plan && id != PlanSettings::onlyId)) {
        m_problems += Message(QT_TRANSLATE_NOOP("Message", "%1: the row with the number %2 was left out."),
                              Message::inContext("Kind", type.pluralLabel), QString::number(id.value));
        return;
    }
    const QList<QVariant> &defaults = type.defaultValues();
    QList<QVariant> values;
    values.reserve(type.fields->size());
    m_rowProblems.clear();
    int column = 0;
    int link = 0;
    for (qsizetype i = 0; i < type.fields->size(); ++i) {
        const Field &field = type.fields->at(i);
        if (isColumn(field))
            values += valueOf(field, row.value(++column), defaults.at(i));
        else
            values += FieldValue<QList<EntityId>>::toVariant(links.at(link++).value(id));
    }
    if (!type.insert(m_plan, id, values))
        return; // reached again from the other end
    for (const Message &problem : std::as_const(m_rowProblems))
        m_problems += inEntity(m_plan, type, id, problem);
}

QVariant PlanReader::valueOf(const Field &field, const QVariant &cell, const QVariant &fallback)
{
    const Result<QVariant> value = fromCell(field, cell);
    if (value)
        return *value;
    m_rowProblems += Message(QT_TRANSLATE_NOOP("Message", "%1 The file has “%2”, which was left out."),
                             value.error(), shown(cell));
    return fallback;
}

void PlanReader::checkOwners(const EntityType &type, const QList<Links> &links)
{
    qsizetype map = 0;
    for (const Field &field : *type.fields) {
        if (isColumn(field))
            continue;
        const QList<EntityId> owners = links.at(map++).keys();
        const auto strays = std::count_if(owners.cbegin(), owners.cend(),
                                          [&](EntityId owner) { return type.rowOf(m_plan, owner) < 0; });
        if (strays > 0) {
            m_problems +=
                Message(QT_TRANSLATE_NOOP("Message", "Links in “%1” belong to nothing in the file (%2)."),
                        linkTable(type, field), int(strays));
        }
    }
}

// Ids are unique over the whole plan, not only within their kind.
void PlanReader::checkIds()
{
    QHash<EntityId, const EntityType *> seen;
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(m_plan); ++row) {
            const EntityId id = type.idAt(m_plan, row);
            if (const EntityType *other = seen.value(id)) {
                m_problems +=
                    inEntity(m_plan, type, id,
                             Message(QT_TRANSLATE_NOOP("Message", "its number %1 is also that of “%2”."),
                                     id.toString(), entityTitle(m_plan, other->kind, id)));
            }
            seen.insert(id, &type);
        }
    }
}

void PlanReader::checkReferences(const EntityType &type)
{
    for (const Field &field : *type.fields) {
        if (!field.isReference() || field.deletionRule == DeletionRule::Keep)
            continue;
        for (qsizetype row = 0; row < type.count(m_plan); ++row) {
            const QVariant value = field.read(type.at(m_plan, row));
            if (!value.isValid())
                continue;
            const QVariant kept = existing(field, value);
            if (kept == value)
                continue;
            const EntityId id = type.idAt(m_plan, row);
            field.write(type.find(m_plan, id), kept);
            m_problems += inEntity(
                m_plan, type, id,
                Message(QT_TRANSLATE_NOOP("Message", "%1 refers to something that is not in the file."),
                        Message::inContext("Field", field.label)));
        }
    }
}

QVariant PlanReader::existing(const Field &field, const QVariant &value) const
{
    const EntityType &target = entityType(field.target);
    if (field.type == FieldType::Reference)
        return target.rowOf(m_plan, value.value<EntityId>()) < 0 ? QVariant() : value;
    auto ids = value.value<QList<EntityId>>();
    ids.removeIf([&](EntityId id) { return target.rowOf(m_plan, id) < 0; });
    return FieldValue<QList<EntityId>>::toVariant(ids);
}
