// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

struct ChangeSet;
struct PlanData;

// Where a plan is kept. Values only: it knows nothing of the live plan, so the next store can be a
// server's.
class PlanStore {
public:
    // 0–1; returning false asks for a rollback.
    using Progress = std::function<bool(double)>;

    virtual ~PlanStore() = default;

    [[nodiscard]] virtual Result<PlanData> load() = 0;
    // One transaction with its entry in the change log, durable when it returns; on failure
    // nothing was written. `title` and `by` are what the log shows.
    virtual Result<void> apply(const ChangeSet &changeSet, const QString &title, const QString &by,
                               const Progress &progress = {}) = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    // Why it is read-only, for the banner; empty when it is not.
    [[nodiscard]] virtual Message readOnlyReason() const = 0;
    [[nodiscard]] virtual QString path() const = 0;
};
