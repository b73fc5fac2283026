// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/planstore.h"

#include <QDateTime>

struct PlanBackup {
    QString path;
    BackupReason reason = BackupReason::Daily;
    QDateTime at; // UTC
};

// The safety copies of one plan: a folder named by the plan's id, so that they are found again
// after the plan was moved or renamed. Seven daily ones are kept and three of the others.
class PlanBackups {
public:
    PlanBackups(const QString &root, const QString &planId);
    // The backups of the plan that was last seen at this path, for when it can no longer say its id.
    [[nodiscard]] static PlanBackups ofPath(const QString &root, const QString &planPath);

    [[nodiscard]] QList<PlanBackup> newestFirst() const;
    [[nodiscard]] bool hasOneOf(BackupReason reason, QDate day) const;
    [[nodiscard]] QString pathFor(BackupReason reason, const QDateTime &at) const;

    // Makes the folder, and notes in it where the plan is.
    [[nodiscard]] Result<void> prepare(const QString &planPath) const;
    void prune() const;

    // A backup becomes a plan under a new name; the backup stays.
    [[nodiscard]] static Result<void> restore(const PlanBackup &backup, const QString &newPath);

private:
    QString m_folder;
};
