// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/absence.h"
#include "entities/checkin.h"
#include "entities/contact.h"
#include "entities/decision.h"
#include "entities/dependency.h"
#include "entities/entitytable.h"
#include "entities/function.h"
#include "entities/goal.h"
#include "entities/keyresult.h"
#include "entities/member.h"
#include "entities/milestone.h"
#include "entities/need.h"
#include "entities/objective.h"
#include "entities/plansettings.h"
#include "entities/project.h"

// The whole plan as one comparable value: what the file holds, what rules read, what slides show.
struct PlanData {
    EntityTable<PlanSettings> plan = [] {
        EntityTable<PlanSettings> table;
        table.insert(PlanSettings());
        return table;
    }();
    EntityTable<Function> functions;
    EntityTable<Contact> contacts;
    EntityTable<Member> members;
    EntityTable<Absence> absences;
    EntityTable<Goal> goals;
    EntityTable<Need> needs;
    EntityTable<Objective> objectives;
    EntityTable<KeyResult> keyResults;
    EntityTable<CheckIn> checkIns;
    EntityTable<Project> projects;
    EntityTable<Milestone> milestones;
    EntityTable<Dependency> dependencies;
    EntityTable<Decision> decisions;

    [[nodiscard]] const PlanSettings &settings() const { return plan.at(0); }
    bool operator==(const PlanData &) const = default;
};
