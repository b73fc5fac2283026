// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changewriter.h"

#include "fields/entitytype.h"
#include "storage/cells.h"
#include "storage/planschema.h"
#include "storage/sqlconnection.h"

using namespace Qt::StringLiterals;

namespace {

Result<void> checkStorable(const Field &field, const QVariant &value)
{
    if (const Message problem = problemWithStoring(field, value); !problem.isEmpty())
        return failure(problem);
    return {};
}

QString insertStatement(const EntityType &type)
{
    QStringList columns{quoted("id")};
    QStringList marks{u"?"_s};
    for (const Field &field : *type.fields) {
        if (isColumn(field)) {
            columns += quoted(field.key);
            marks += u"?"_s;
        }
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(type.table), columns.join(u", "_s),
                                                    marks.join(u", "_s));
}

} // namespace

Result<void> ChangeWriter::write(const Change &change)
{
    const EntityType &type = entityType(change.kind);
    switch (change.action) {
    case Change::Action::Insert:
        return insert(type, change);
    case Change::Action::Remove:
        return remove(type, change.id);
    case Change::Action::Set:
        break;
    }
    return set(type, change);
}

Result<void> ChangeWriter::insert(const EntityType &type, const Change &change)
{
    const QList<QVariant> values = change.values.all();
    QVariantList cells{change.id.value};
    for (qsizetype i = 0; i < type.fields->size(); ++i) {
        const Field &field = type.fields->at(i);
        if (const auto storable = checkStorable(field, values.at(i)); !storable)
            return storable;
        if (isColumn(field))
            cells += toCell(field, values.at(i));
    }
    if (const auto inserted = m_connection.run(insertStatement(type), cells); !inserted)
        return inserted.asFailure();
    for (qsizetype i = 0; i < type.fields->size(); ++i) {
        const Field &field = type.fields->at(i);
        if (isColumn(field))
            continue;
        if (const auto linked = insertLinks(linkTable(type, field), change.id, values.at(i)); !linked)
            return linked;
    }
    return {};
}

Result<void> ChangeWriter::remove(const EntityType &type, EntityId id)
{
    for (const Field &field : *type.fields) {
        if (isColumn(field))
            continue;
        if (const auto cleared = setLinks(type, field, id, {}); !cleared)
            return cleared;
    }
    return m_connection.runOnOne(u"DELETE FROM %1 WHERE \"id\" = ?"_s.arg(quoted(type.table)), {id.value});
}

Result<void> ChangeWriter::set(const EntityType &type, const Change &change)
{
    if (change.field < 0 || change.field >= type.fields->size()) {
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "The change sets a field that this version does not know.")));
    }
    const Field &field = type.fields->at(change.field);
    if (const auto storable = checkStorable(field, change.after); !storable)
        return storable;
    if (isColumn(field)) {
        return m_connection.runOnOne(
            u"UPDATE %1 SET %2 = ? WHERE \"id\" = ?"_s.arg(quoted(type.table), quoted(field.key)),
            {toCell(field, change.after), change.id.value});
    }
    // Proves that the owner is there, which an empty list would not.
    const auto owner = m_connection.runOnOne(
        u"UPDATE %1 SET \"id\" = \"id\" WHERE \"id\" = ?"_s.arg(quoted(type.table)), {change.id.value});
    return owner ? setLinks(type, field, change.id, change.after) : owner;
}

Result<void> ChangeWriter::setLinks(const EntityType &type, const Field &field, EntityId owner,
                                    const QVariant &value)
{
    const QString table = linkTable(type, field);
    const auto cleared =
        m_connection.run(u"DELETE FROM %1 WHERE \"owner\" = ?"_s.arg(quoted(table)), {owner.value});
    return cleared ? insertLinks(table, owner, value) : cleared.asFailure();
}

Result<void> ChangeWriter::insertLinks(const QString &table, EntityId owner, const QVariant &value)
{
    const auto targets = value.value<QList<EntityId>>();
    const QString sql =
        u"INSERT INTO %1 (\"owner\", \"target\", \"position\") VALUES (?, ?, ?)"_s.arg(quoted(table));
    for (int position = 0; position < targets.size(); ++position) {
        const auto inserted = m_connection.run(sql, {owner.value, targets.at(position).value, position});
        if (!inserted)
            return inserted.asFailure();
    }
    return {};
}
