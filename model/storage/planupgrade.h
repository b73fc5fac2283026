// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>

class SqlConnection;

// What has to be done to a copy of a plan of format `from` before its rows fit the next format.
// Columns and tables that were only added need nothing (null): they get the fields' defaults.
struct UpgradeStep {
    int from;
    Result<void> (*run)(SqlConnection &copy);
};

// One step for every format since the first.
[[nodiscard]] const QList<UpgradeStep> &upgradeSteps();

// Brings an older plan to this version's format: a backup first, then the steps on a copy, then all
// rows into a new file, which takes the old one's place when it is complete and checked. On failure
// the plan is as it was. Without `backupRoot` the backup stays beside the plan.
[[nodiscard]] Result<void> upgradePlan(const QString &path, int fromVersion, const QString &backupRoot,
                                       const QList<UpgradeStep> &steps);
