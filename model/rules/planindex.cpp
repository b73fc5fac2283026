// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planindex.h"

namespace {

constexpr auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
constexpr auto byDate = [](const auto &a, const auto &b) { return a.date < b.date; };
constexpr auto byPosition = [](const auto &a, const auto &b) { return a.position < b.position; };
constexpr auto byStart = [](const Project &a, const Project &b) {
    return a.start.isValid() != b.start.isValid() ? a.start.isValid() : a.start < b.start;
};

} // namespace

PlanIndex::PlanIndex(const PlanData &plan)
    : m_plan(plan)
{
    for (const Need &need : plan.needs) {
        for (EntityId goal : need.goals)
            m_needsOfGoal.add(goal, &need);
    }
    m_needsOfGoal.sort(byId);
    for (const Absence &absence : plan.absences)
        m_absencesOfMember.add(absence.member, &absence);
    m_absencesOfMember.sort(byId);
    indexOkrs();
    indexProjects();
}

void PlanIndex::indexOkrs()
{
    for (const Objective &objective : m_plan.objectives) {
        m_objectivesOfGoal.add(objective.goal, &objective);
        m_objectivesOfOwner.add(objective.owner, &objective);
        for (EntityId need : objective.needs)
            m_objectivesOfNeed.add(need, &objective);
    }
    m_objectivesOfGoal.sort(byPosition);
    m_objectivesOfOwner.sort(byId);
    m_objectivesOfNeed.sort(byPosition);
    for (const KeyResult &keyResult : m_plan.keyResults) {
        m_keyResultsOfObjective.add(keyResult.objective, &keyResult);
        m_keyResultsOfOwner.add(keyResult.owner, &keyResult);
    }
    m_keyResultsOfObjective.sort(byPosition);
    m_keyResultsOfOwner.sort(byId);
    for (const CheckIn &checkIn : m_plan.checkIns)
        m_checkInsOfKeyResult.add(checkIn.keyResult, &checkIn);
    m_checkInsOfKeyResult.sort(byDate);
}

void PlanIndex::indexProjects()
{
    for (const Project &project : m_plan.projects) {
        m_projectsOfObjective.add(project.objective, &project);
        m_projectsOfLead.add(project.lead, &project);
        for (EntityId need : project.needs)
            m_projectsOfNeed.add(need, &project);
        for (EntityId keyResult : project.keyResults)
            m_projectsOfKeyResult.add(keyResult, &project);
    }
    for (Grouping<Project> *grouping :
         {&m_projectsOfObjective, &m_projectsOfLead, &m_projectsOfNeed, &m_projectsOfKeyResult})
        grouping->sort(byStart);
    for (const Milestone &milestone : m_plan.milestones)
        m_milestonesOfProject.add(milestone.project, &milestone);
    m_milestonesOfProject.sort(byDate);
    for (const Dependency &dependency : m_plan.dependencies) {
        m_dependenciesOfProject.add(dependency.project, &dependency);
        m_dependentsOfProject.add(dependency.dependsOn, &dependency);
    }
    m_dependenciesOfProject.sort(byId);
    m_dependentsOfProject.sort(byId);
}
