// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"
#include "rules/grouping.h"

// Who belongs to whom in one plan, found once so that rules over thousands of rows never scan.
// It points into the plan it was made from: keep that plan unchanged while the index is used.
class PlanIndex final {
public:
    explicit PlanIndex(const PlanData &plan);
    explicit PlanIndex(PlanData &&plan) = delete;

    [[nodiscard]] const PlanData &plan() const { return m_plan; }
    [[nodiscard]] const PlanSettings &settings() const { return m_plan.settings(); }

    // By position, then id.
    [[nodiscard]] auto keyResultsOf(EntityId objective) const
    {
        return m_keyResultsOfObjective.of(objective);
    }
    [[nodiscard]] auto objectivesOfNeed(EntityId need) const { return m_objectivesOfNeed.of(need); }
    [[nodiscard]] auto objectivesOfGoal(EntityId goal) const { return m_objectivesOfGoal.of(goal); }
    // By date, then id: the last is the one that counts.
    [[nodiscard]] auto checkInsOf(EntityId keyResult) const { return m_checkInsOfKeyResult.of(keyResult); }
    [[nodiscard]] auto milestonesOf(EntityId project) const { return m_milestonesOfProject.of(project); }
    // By start (missing ones last), then id.
    [[nodiscard]] auto projectsOfObjective(EntityId objective) const
    {
        return m_projectsOfObjective.of(objective);
    }
    [[nodiscard]] auto projectsOfNeed(EntityId need) const { return m_projectsOfNeed.of(need); }
    [[nodiscard]] auto projectsOfKeyResult(EntityId keyResult) const
    {
        return m_projectsOfKeyResult.of(keyResult);
    }
    [[nodiscard]] auto projectsLedBy(EntityId member) const { return m_projectsOfLead.of(member); }
    // By id.
    [[nodiscard]] auto needsOfGoal(EntityId goal) const { return m_needsOfGoal.of(goal); }
    [[nodiscard]] auto absencesOf(EntityId member) const { return m_absencesOfMember.of(member); }
    [[nodiscard]] auto objectivesOwnedBy(EntityId member) const { return m_objectivesOfOwner.of(member); }
    [[nodiscard]] auto keyResultsOwnedBy(EntityId member) const { return m_keyResultsOfOwner.of(member); }
    // What a project waits for, and what waits for it.
    [[nodiscard]] auto dependenciesOf(EntityId project) const { return m_dependenciesOfProject.of(project); }
    [[nodiscard]] auto dependentsOf(EntityId project) const { return m_dependentsOfProject.of(project); }

private:
    void indexOkrs();
    void indexProjects();

    const PlanData &m_plan;
    Grouping<KeyResult> m_keyResultsOfObjective;
    Grouping<KeyResult> m_keyResultsOfOwner;
    Grouping<Objective> m_objectivesOfNeed;
    Grouping<Objective> m_objectivesOfGoal;
    Grouping<Objective> m_objectivesOfOwner;
    Grouping<CheckIn> m_checkInsOfKeyResult;
    Grouping<Milestone> m_milestonesOfProject;
    Grouping<Project> m_projectsOfObjective;
    Grouping<Project> m_projectsOfNeed;
    Grouping<Project> m_projectsOfKeyResult;
    Grouping<Project> m_projectsOfLead;
    Grouping<Need> m_needsOfGoal;
    Grouping<Absence> m_absencesOfMember;
    Grouping<Dependency> m_dependenciesOfProject;
    Grouping<Dependency> m_dependentsOfProject;
};
