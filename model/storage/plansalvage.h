// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/planfile.h"

// What came out of a damaged plan.
struct Salvage {
    std::unique_ptr<PlanStore> store; // the new plan, open
    QList<Message> losses; // what could not be read; empty when everything was
};

// Reads what is readable of a damaged plan into a new one. It works on a copy: the damaged file is
// not touched. Where the change log is whole and knows more than the tables, the plan is made
// from it.
[[nodiscard]] Result<Salvage> salvagePlan(const QString &damagedPath, const QString &newPath,
                                          const PlanOrigin &origin, const OpenOptions &options = {});
