// SPDX-License-Identifier: GPL-3.0-or-later
#include "slideplans.h"

#include "exchange/sampleplan.h"
#include "rules/plansnapshot.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};

const QString longTitle = u"Réconcilier les prévisions de renouvellement avec les encaissements constatés "
                          "par la direction financière, n°\u00A0%1"_s;

void addPeople(PlanData &plan)
{
    plan.contacts.insert({{1},
                          u"Marie-Clémentine de la Rochefoucauld-Montbéliard"_s,
                          u"Directrice générale adjointe en charge des opérations commerciales"_s});
    for (int i = 0; i < 30; ++i) {
        Member member;
        member.id = {100 + i};
        member.name = u"Jean-Baptiste Vandenbroucke %1"_s.arg(i);
        plan.members.insert(member);
    }
    plan.plan.findForWriting(PlanSettings::onlyId)->head = {100};
    plan.plan.findForWriting(PlanSettings::onlyId)->company =
        u"Compagnie générale des applications et services numériques"_s;
    plan.plan.findForWriting(PlanSettings::onlyId)->title =
        u"Feuille de route des opérations de revenu et de la performance commerciale"_s;
}

void addGoals(PlanData &plan)
{
    for (int i = 0; i < 12; ++i) {
        Goal goal;
        goal.id = {200 + i};
        goal.title = longTitle.arg(i);
        goal.metric = u"Écart moyen entre la prévision et le réalisé, toutes lignes et tous pays confondus : "
                      "de 18\u00A0% à 5\u00A0%"_s;
        goal.sponsor = {1};
        goal.weight = i;
        goal.color = 1 + i % 8;
        goal.position = i + 1;
        plan.goals.insert(goal);
    }
}

void addNeeds(PlanData &plan)
{
    for (int i = 0; i < 300; ++i) {
        Need need;
        need.id = {1000 + i};
        need.title = longTitle.arg(i);
        need.stakeholder = {1};
        need.goals = {{200 + i % 12}};
        need.impact = 1 + (i * 7 % 41) / 10.0;
        need.effort = 1 + (i * 13 % 41) / 10.0;
        need.status = i % 4 == 0 ? NeedStatus::Chosen : NeedStatus::Qualified;
        need.quarter = i % 4 == 0 ? quarter : Quarter();
        need.decisionReason = i % 3 == 0 ? longTitle.arg(i) : QString();
        plan.needs.insert(need);
    }
}

void addKeyResults(PlanData &plan, int objective)
{
    for (int i = 0; i < 3 + objective; ++i) {
        KeyResult result;
        result.id = {5000 + 100 * objective + i};
        result.objective = {3000 + objective};
        result.title = longTitle.arg(i);
        result.unit = i % 2 ? u"%"_s : u"jours ouvrés"_s;
        result.kind = KeyResultKind(i % 6);
        result.start = 10;
        result.commit = 11 + i;
        result.target = 60;
        result.due = quarter.range(1).last;
        result.owner = {100 + i};
        result.position = i;
        plan.keyResults.insert(result);
    }
}

void addProjects(PlanData &plan)
{
    for (int i = 0; i < 40; ++i) {
        Project project;
        project.id = {8000 + i};
        project.title = longTitle.arg(i);
        project.objective = {3000 + i % 6};
        project.lead = {100 + i % 30};
        project.start = QDate(2027, 1, 4).addDays(3 * i);
        project.end = project.start.addDays(10 + 2 * i);
        project.progress = i * 2.5;
        project.status = ProjectStatus::Running;
        plan.projects.insert(project);
        plan.milestones.insert(
            {{9000 + i}, project.id, u"Recette par le comité de direction"_s, project.end});
        if (i > 0)
            plan.dependencies.insert({{9500 + i}, project.id, {8000 + i - 1}, 0});
    }
}

void addFunctionsAndRituals(PlanData &plan)
{
    for (int i = 0; i < 9; ++i) {
        plan.functions.insert({{300 + i}, longTitle.arg(i)});
        Ritual ritual;
        ritual.id = {400 + i};
        ritual.title = longTitle.arg(i);
        ritual.start = QDate(2027, 1, 4 + i);
        ritual.time = u"10:00"_s;
        plan.rituals.insert(ritual);
    }
    for (qsizetype i = 0; i < plan.needs.size(); ++i)
        plan.needs.findForWriting(plan.needs.at(i).id)->function = {300 + i % 9};
}

void addCheckIns(PlanData &plan)
{
    int id = 20000;
    for (const KeyResult &result : QList<KeyResult>(plan.keyResults.begin(), plan.keyResults.end())) {
        for (int week = 0; week < 6; ++week) {
            const QDate day = quarter.range(1).first.addDays(7 * week);
            plan.checkIns.insert({{id++}, result.id, day, 10.0 + 9 * week, 3 + week, longTitle.arg(week)});
        }
    }
}

// Of a plan in which the key results stood elsewhere, the projects ended earlier and needs were fewer.
void addReview(PlanData &plan)
{
    PlanData then = plan;
    then.checkIns = {};
    for (qsizetype i = 0; i < then.projects.size(); ++i) {
        Project *project = then.projects.findForWriting(then.projects.at(i).id);
        project->end = project->end.addDays(i % 3 ? -4 : 3);
    }
    for (int i = 0; i < 40; ++i)
        then.needs.remove({1000 + 3 * i});
    plan.reviews.insert({{900}, longTitle.arg(0), QDate(2027, 2, 4), quarter.plus(-1), snapshotOf(then)});
}

} // namespace

PlanData slideSample(const Language &language)
{
    const auto plan = samplePlan(language, slideDay());
    return plan ? *plan : PlanData();
}

PlanData crowdedPlan()
{
    PlanData plan;
    addPeople(plan);
    addGoals(plan);
    addNeeds(plan);
    for (int i = 0; i < 6; ++i) {
        Objective objective;
        objective.id = {3000 + i};
        objective.title = longTitle.arg(i);
        objective.quarter = quarter;
        objective.owner = {100 + i};
        for (int need = 0; need < 7; ++need)
            objective.needs += EntityId{1000 + 10 * i + need};
        objective.position = i;
        plan.objectives.insert(objective);
        addKeyResults(plan, i);
    }
    addProjects(plan);
    addFunctionsAndRituals(plan);
    addCheckIns(plan);
    addReview(plan);
    return plan;
}
