// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelog.h"

#include "changes/changesetcbor.h"
#include "entities/plandata.h"
#include "storage/sqlconnection.h"

using namespace Qt::StringLiterals;

namespace {

// A null QString would become NULL, which the log's columns do not take.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<void> appendToLog(SqlConnection &connection, const LogEntry &entry)
{
    const auto written =
        connection.run(u"INSERT INTO \"change_log\" (\"seq\", \"at\", \"by\", \"title\", \"change_set\") "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       {entry.sequence, entry.at.toUTC().toString(Qt::ISODateWithMs), notNull(entry.by),
                        notNull(entry.title), toCbor(entry.changeSet)});
    return written ? Result<void>() : written.asFailure();
}

Result<QList<LogEntry>> readLog(SqlConnection &connection, qint64 afterSequence)
{
    const Result<QSqlQuery *> query =
        connection.run(u"SELECT \"seq\", \"at\", \"by\", \"title\", \"change_set\" FROM \"change_log\" "
                       "WHERE \"seq\" > ? ORDER BY \"seq\""_s,
                       {afterSequence});
    if (!query)
        return query.asFailure();
    QList<LogEntry> entries;
    while ((*query)->next()) {
        LogEntry entry;
        entry.sequence = (*query)->value(0).toLongLong();
        entry.at = QDateTime::fromString((*query)->value(1).toString(), Qt::ISODateWithMs);
        entry.by = (*query)->value(2).toString();
        entry.title = (*query)->value(3).toString();
        const auto changeSet = changeSetFromCbor((*query)->value(4).toByteArray());
        if (!changeSet) {
            (*query)->finish();
            return changeSet.asFailure();
        }
        entry.changeSet = *changeSet;
        entries += entry;
    }
    return entries;
}

Result<qint64> lastLogSequence(SqlConnection &connection)
{
    const Result<QSqlQuery *> query = connection.run(u"SELECT MAX(\"seq\") FROM \"change_log\""_s);
    if (!query)
        return query.asFailure();
    const qint64 sequence = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return sequence;
}

Result<PlanData> replay(const QList<LogEntry> &entries)
{
    PlanData plan;
    for (const LogEntry &entry : entries) {
        if (const auto applied = apply(plan, entry.changeSet); !applied) {
            return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                     "Entry %1 of the change log, “%2”, does not fit "
                                                     "the ones before it."),
                                   QString::number(entry.sequence), entry.title));
        }
    }
    return plan;
}
