// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/planfilecheck.h"
#include "storage/planupgrade.h"

#include <memory>

class PlanStore;
struct PlanData;

struct OpenOptions {
    // For exports and checks: takes no lock and never writes.
    bool readOnly = false;
    // The folder that holds every plan's backups; empty: none are made.
    QString backupRoot;
    // What to do with a file of an older format; other steps than these are for tests.
    QList<UpgradeStep> upgradeSteps = ::upgradeSteps();
};

struct PlanOrigin {
    QString title; // what the change log calls the first entry
    QString by;
    QString language; // "fr" or "en"
};

// Opens a plan file after checking that it is one and that it is whole; a file that is refused is
// left untouched. Read-only, with the reason, when somebody else has it open or the file system
// does not let us write.
[[nodiscard]] Result<std::unique_ptr<PlanStore>> openPlan(const QString &path,
                                                          const OpenOptions &options = {});

// Makes a new plan file with `initial` in it as the first entry of its log, and opens it. Refuses
// a name that exists.
[[nodiscard]] Result<std::unique_ptr<PlanStore>> createPlan(const QString &path, const PlanData &initial,
                                                            const PlanOrigin &origin,
                                                            const OpenOptions &options = {});

// What a file is, for what to offer when openPlan() has refused it. Do not ask about an open plan.
[[nodiscard]] PlanFileCheck checkPlanFile(const QString &path);
