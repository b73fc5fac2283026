// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

PlanLock::PlanLock(const QString &planPath)
    : m_planPath(planPath)
    , m_lock(lockPath(planPath))
{
    // A lock is stale when its process is gone, however old or young it is.
    m_lock.setStaleLockTime(0);
}

PlanLock::~PlanLock() = default;

QString PlanLock::lockPath(const QString &planPath)
{
    // The file itself, whatever link it was reached by.
    const QFileInfo info(planPath);
    const QString real = info.canonicalFilePath();
    return (real.isEmpty() ? info.absoluteFilePath() : real) + u".lock"_s;
}

Result<void> PlanLock::take()
{
    if (m_lock.tryLock(0))
        return {};
    const QString path = QDir::toNativeSeparators(m_planPath);
    if (m_lock.error() == QLockFile::LockFailedError)
        return failure(whoHasIt());
    return failure(
        Message(QT_TRANSLATE_NOOP("Message",
                                  "The folder of “%1” cannot be written to, so the plan can only be "
                                  "read. Save a copy elsewhere to change it."),
                path));
}

Message PlanLock::whoHasIt()
{
    const QString path = QDir::toNativeSeparators(m_planPath);
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program)) {
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is open elsewhere and can only be read."), path);
    }
    const bool here = host == QSysInfo::machineHostName();
    m_isOurOwn = here && process == QCoreApplication::applicationPid();
    const QString user = QFileInfo(lockPath(m_planPath)).owner();
    if (here) {
        return Message(
            QT_TRANSLATE_NOOP("Message",
                              "“%1” is open in another window of this computer (user %2, process %3) "
                              "and can only be read here."),
            path, user, QString::number(process));
    }
    return Message(
        QT_TRANSLATE_NOOP("Message",
                          "“%1” is open on the computer %2 (user %3, process %4) and can only be read "
                          "here. If nobody has it open there any more, delete “%5”."),
        path, host, user, QString::number(process), QDir::toNativeSeparators(lockPath(m_planPath)));
}
