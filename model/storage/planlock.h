// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>

// Says beside a plan that somebody has it open for writing, and who. It ends with its process:
// what a crashed program on this computer left behind is recognised and taken over.
class PlanLock {
public:
    explicit PlanLock(const QString &planPath);
    ~PlanLock();

    // Why the plan can only be read, when it is so.
    [[nodiscard]] Result<void> take();
    // Whether this very process already has the plan open: then no file operation may touch it,
    // because closing any descriptor would drop SQLite's own lock.
    [[nodiscard]] bool isOurOwn() const { return m_isOurOwn; }

    [[nodiscard]] static QString lockPath(const QString &planPath);

private:
    [[nodiscard]] Message whoHasIt();

    QString m_planPath;
    QLockFile m_lock;
    bool m_isOurOwn = false;
};
