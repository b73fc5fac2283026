// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/plandata.h"
#include "storage/changelog.h"

#include <functional>

enum class BackupReason { Daily, Upgrade, Import };

// Where a plan lives: values in, values out, so that the next store (PostgreSQL for teams) can
// stand in for the file. Every call blocks until it is done; call it from one thread.
class PlanStore {
public:
    // Called with 0–1 in the caller's thread now and then during a large change; false cancels it.
    using Progress = std::function<bool(double)>;
    // Changes of up to this many steps are quick enough to go without progress.
    static constexpr qsizetype quickSteps = 1000;

    PlanStore() = default;
    PlanStore(const PlanStore &) = delete;
    PlanStore &operator=(const PlanStore &) = delete;
    virtual ~PlanStore() = default;

    [[nodiscard]] virtual Result<PlanData> load() = 0;
    // What load() could not take over as it stands: values out of range, references to nothing…
    // They stay in the file as they are until the field is next edited.
    [[nodiscard]] virtual QList<Message> problems() const = 0;

    // One transaction together with its entry in the change log; on disk when it returns. On
    // failure, and on cancel, nothing has changed.
    virtual Result<void> apply(const ChangeSet &changeSet, const QString &title, const QString &by,
                               const Progress &progress = {}) = 0;

    [[nodiscard]] virtual bool isReadOnly() const = 0;
    // Empty when the plan can be changed.
    [[nodiscard]] virtual Message readOnlyReason() const = 0;
    // What to call the place: the absolute path of a file.
    [[nodiscard]] virtual QString path() const = 0;
    // The plan's own identity; a copy saved under another name has another one.
    [[nodiscard]] virtual QString planId() const = 0;

    // The entries after `sequence`, oldest first.
    [[nodiscard]] virtual Result<QList<LogEntry>> log(qint64 afterSequence = 0) = 0;
    // The number of the last entry written; 0: none.
    [[nodiscard]] virtual qint64 lastSequence() const = 0;

    // A copy with an identity of its own, replacing what stands at `path`.
    [[nodiscard]] virtual Result<void> saveCopyAs(const QString &path) = 0;
    // A safety copy, made without asking before a large change; daily ones are skipped when today's exists.
    // Nothing without a backup folder.
    [[nodiscard]] virtual Result<void> backUp(BackupReason reason) = 0;

    // What apply() fails with when its progress callback said no.
    [[nodiscard]] static Message cancelledMessage()
    {
        return Message(QT_TRANSLATE_NOOP("Message", "Cancelled: nothing was changed."));
    }
};
