// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planschema.h"

#include "fields/entitytype.h"
#include "storage/sqlconnection.h"

using namespace Qt::StringLiterals;

namespace {

QString sqlType(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::GoalColor:
    case FieldType::Reference:
        return u"INTEGER"_s;
    case FieldType::Number:
    case FieldType::Score:
    case FieldType::Percent:
    case FieldType::Days:
        return u"REAL"_s;
    default:
        return u"TEXT"_s;
    }
}

// Deferred, because one change may remove an entity before those that refer to it; without an
// action, because a change set names everything it removes and the file must not know better.
QString foreignKey(const char *table)
{
    return u" REFERENCES %1(\"id\") DEFERRABLE INITIALLY DEFERRED"_s.arg(quoted(table));
}

// Entries that outlive what they refer to have no foreign key.
bool hasForeignKey(const Field &field)
{
    return field.isReference() && field.deletionRule != DeletionRule::Keep;
}

QString indexOn(const QString &table, const QString &column)
{
    return u"CREATE INDEX %1 ON %2(%3)"_s.arg(quoted(QString(table + u'_' + column + u"_index")),
                                              quoted(table), quoted(column));
}

QStringList linkStatements(const EntityType &type, const Field &field)
{
    const QString name = linkTable(type, field);
    const QString target = hasForeignKey(field) ? foreignKey(entityType(field.target).table) : QString();
    return {u"CREATE TABLE %1 (\"owner\" INTEGER NOT NULL%2, \"target\" INTEGER NOT NULL%3, "
            "\"position\" INTEGER NOT NULL, PRIMARY KEY (\"owner\", \"position\"))"_s.arg(
                quoted(name), foreignKey(type.table), target),
            indexOn(name, u"target"_s)};
}

QStringList entityStatements(const EntityType &type)
{
    QStringList columns{u"\"id\" INTEGER PRIMARY KEY"_s};
    QStringList others;
    for (const Field &field : *type.fields) {
        if (field.type == FieldType::References) {
            others += linkStatements(type, field);
            continue;
        }
        const bool refers = hasForeignKey(field);
        columns += quoted(field.key) + u' ' + sqlType(field)
            + (refers ? foreignKey(entityType(field.target).table) : QString());
        if (refers)
            others += indexOn(QString::fromLatin1(type.table), field.name());
    }
    return QStringList{u"CREATE TABLE %1 (%2)"_s.arg(quoted(type.table), columns.join(u", "_s))} + others;
}

} // namespace

QStringList schemaStatements()
{
    QStringList statements{u"CREATE TABLE \"meta\" (\"key\" TEXT PRIMARY KEY, \"value\" TEXT NOT NULL)"_s,
                           u"CREATE TABLE \"change_log\" (\"seq\" INTEGER PRIMARY KEY, \"at\" TEXT NOT NULL, "
                           "\"by\" TEXT NOT NULL, \"title\" TEXT NOT NULL, \"change_set\" BLOB NOT NULL)"_s};
    for (const EntityType &type : allEntityTypes())
        statements += entityStatements(type);
    return statements;
}

Result<void> createTables(SqlConnection &connection)
{
    for (const QString &statement : schemaStatements()) {
        if (const auto done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

QString nameInStatement(const QString &statement)
{
    return statement.section(u'"', 1, 1);
}

QString linkTable(const EntityType &type, const Field &field)
{
    return QString::fromLatin1(type.table) + u'_' + field.name();
}

bool isColumn(const Field &field)
{
    return field.type != FieldType::References;
}
