// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <QDateTime>
#include <QString>

class SqlConnection;

// One acknowledged change: when, who, what it was called and what it did.
struct LogEntry {
    qint64 sequence = 0;
    QDateTime at; // UTC
    QString by;
    QString title;
    ChangeSet changeSet;
};

[[nodiscard]] Result<void> appendToLog(SqlConnection &connection, const LogEntry &entry);
// The entries after `afterSequence`, oldest first.
[[nodiscard]] Result<QList<LogEntry>> readLog(SqlConnection &connection, qint64 afterSequence);
[[nodiscard]] Result<qint64> lastLogSequence(SqlConnection &connection);

// The plan as it was after the last of these entries, which start at the empty plan.
[[nodiscard]] Result<PlanData> replay(const QList<LogEntry> &entries);
