// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planmeta.h"

#include "storage/sqlconnection.h"

using namespace Qt::StringLiterals;

Result<QString> readMeta(SqlConnection &connection, const char *key)
{
    const auto query =
        connection.run(u"SELECT \"value\" FROM \"meta\" WHERE \"key\" = ?"_s, {QString::fromLatin1(key)});
    if (!query)
        return query.asFailure();
    const QString value = (*query)->next() ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    return value;
}

Result<void> writeMeta(SqlConnection &connection, const char *key, const QString &value)
{
    const QString name = QString::fromLatin1(key);
    const auto removed = connection.run(u"DELETE FROM \"meta\" WHERE \"key\" = ?"_s, {name});
    if (!removed)
        return removed.asFailure();
    const auto written =
        connection.run(u"INSERT INTO \"meta\" (\"key\", \"value\") VALUES (?, ?)"_s, {name, value});
    return written ? Result<void>() : written.asFailure();
}
