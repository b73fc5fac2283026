// SPDX-License-Identifier: GPL-3.0-or-later
#include "dailybackup.h"

#include "document/plansession.h"
#include "storage/planstore.h"

#include <QDateTime>

DailyBackup::DailyBackup(PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // Queued: the edit shows first.
    connect(&session, &PlanSession::edited, this, &DailyBackup::backUp, Qt::QueuedConnection);
}

void DailyBackup::backUp()
{
    const QDate today = QDateTime::currentDateTimeUtc().date(); // as backups are named
    if (today == m_day)
        return;
    m_day = today;
    if (const Result<void> done = m_session.store().backUp(BackupReason::Daily); !done)
        Q_EMIT failed(done.error());
}
