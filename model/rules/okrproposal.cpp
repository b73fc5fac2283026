// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrproposal.h"

#include "changes/changesteps.h"
#include "core/language.h"
#include "rules/duedays.h"
#include "rules/goalof.h"
#include "rules/needstatus.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "rules/projectlayout.h"
#include "rules/ranking.h"

#include <algorithm>

namespace {

constexpr int mostKeyResults = 3;
// From the end of a project until people use what it brought, and until that shows in a number.
constexpr int daysToUse = 14;
constexpr int daysToEffect = 28;

// The needs that one proposed objective stands for.
struct Group {
    const Goal *goal = nullptr;
    QList<const Need *> needs;
};

QList<Group> groupsOf(const PlanIndex &index, OkrGrouping grouping, const QList<EntityId> &needs)
{
    QList<Group> groups;
    for (EntityId id : needs) {
        const Need *need = index.plan().needs.find(id);
        if (!need)
            continue;
        const Goal *goal = goalOf(index, *need);
        const bool joins = grouping == OkrGrouping::PerGoal && goal;
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const Group &g) { return joins && g.goal == goal; });
        if (group != groups.end())
            group->needs += need;
        else
            groups += Group{goal, {need}};
    }
    return groups;
}

const QString &shortest(const Need &need)
{
    return need.shortTitle.isEmpty() ? need.title : need.shortTitle;
}

// Person-days that one member gives to projects on a weekday, run and short weeks deducted.
double paceOfMember(const PlanIndex &index, const DateRange &quarter)
{
    const Capacity capacity =
        capacityOf(index, Quarter::of(quarter.first, index.settings().fiscalStartMonth));
    const double weekdays = double(quarter.weekdays()) * double(index.plan().members.size());
    const double pace = weekdays > 0 ? (capacity.total - capacity.run) / weekdays : 0;
    return pace > 0 ? pace : 1 - index.settings().runReserve / 100;
}

// Builds the objectives one by one; what they share is kept here.
class Proposer {
public:
    Proposer(const PlanIndex &index, Quarter quarter, QDate today, const Language &language, IdSource &ids)
        : m_index(index)
        , m_quarter(quarter)
        , m_range(quarter.range(index.settings().fiscalStartMonth))
        , m_today(today)
        , m_language(language)
        , m_ids(ids)
        , m_pace(paceOfMember(index, m_range))
    {
        const auto existing = objectivesIn(index, quarter);
        m_position = existing.isEmpty() ? 0 : existing.constLast()->position;
    }

    ProposedObjective propose(const Group &group, OkrGrouping grouping)
    {
        const bool forGoal = group.goal && grouping == OkrGrouping::PerGoal;
        ProposedObjective proposed;
        Objective &objective = proposed.objective;
        objective.id = m_ids.next();
        objective.title = forGoal ? group.goal->title : group.needs.constFirst()->title;
        objective.shortTitle = forGoal ? group.goal->shortTitle : group.needs.constFirst()->shortTitle;
        objective.quarter = m_quarter;
        objective.goal = group.goal ? group.goal->id : EntityId();
        objective.position = ++m_position;
        for (const Need *need : group.needs)
            objective.needs += need->id;
        proposeProjects(proposed, group.needs);
        proposeKeyResults(proposed, group.needs);
        return proposed;
    }

private:
    // Of today's quarter what is left of it.
    [[nodiscard]] DateRange left() const
    {
        return {m_range.contains(m_today) ? m_today : m_range.first, m_range.last};
    }

    void addKeyResult(ProposedObjective &proposed, const char *title, const Need &need, Indicator indicator,
                      QDate due)
    {
        KeyResult keyResult;
        keyResult.id = m_ids.next();
        keyResult.objective = proposed.objective.id;
        keyResult.title = m_language.text(Message(title, shortest(need)));
        keyResult.due = due;
        keyResult.indicator = indicator;
        keyResult.position = int(proposed.keyResults.size()) + 1;
        proposed.keyResults += keyResult;
    }

    void proposeKeyResults(ProposedObjective &proposed, const QList<const Need *> &needs)
    {
        const qsizetype measured = std::min<qsizetype>(needs.size(), mostKeyResults);
        QList<QDate> wished;
        for (const Project &project : proposed.projects.first(measured))
            wished += project.end.addDays(daysToEffect);
        if (needs.size() == 1)
            wished += proposed.projects.constFirst().end.addDays(daysToUse);
        const QList<QDate> due = dueDaysInside(wished, left());
        for (qsizetype i = 0; i < measured; ++i) {
            addKeyResult(proposed, QT_TRANSLATE_NOOP("Message", "%1: effect measured"), *needs.at(i),
                         Indicator::Lagging, due.at(i));
        }
        if (needs.size() == 1) {
            addKeyResult(proposed, QT_TRANSLATE_NOOP("Message", "%1: share of the team using it"),
                         *needs.constFirst(), Indicator::Leading, due.constLast());
        }
    }

    void proposeProjects(ProposedObjective &proposed, const QList<const Need *> &needs)
    {
        QList<double> days;
        for (const Need *need : needs)
            days += daysOf(*need, m_index.settings());
        const QList<DateRange> ranges = laidOneAfterTheOther(days, left(), m_pace);
        for (qsizetype i = 0; i < needs.size(); ++i) {
            Project project;
            project.id = m_ids.next();
            project.title = needs.at(i)->title;
            project.shortTitle = needs.at(i)->shortTitle;
            project.needs = {needs.at(i)->id};
            project.objective = proposed.objective.id;
            project.start = ranges.at(i).first;
            project.end = ranges.at(i).last;
            if (days.at(i) > 0)
                project.estimateDays = days.at(i);
            proposed.projects += project;
        }
    }

    const PlanIndex &m_index;
    Quarter m_quarter;
    DateRange m_range;
    QDate m_today;
    const Language &m_language;
    IdSource &m_ids;
    double m_pace;
    int m_position = 0;
};

} // namespace

QList<EntityId> needsWithoutOkr(const PlanIndex &index, Quarter quarter)
{
    QList<EntityId> ids;
    const Ranking ranking = rankingOf(index, quarter);
    for (const RankedNeed &row : ranking.needs) {
        if (row.kept && index.objectivesOfNeed(row.id).empty() && index.projectsOfNeed(row.id).empty())
            ids += row.id;
    }
    return ids;
}

OkrProposal proposeOkrs(const PlanIndex &index, OkrGrouping grouping, const QList<EntityId> &needs,
                        Quarter quarter, QDate today, const Language &language, IdSource &ids)
{
    Proposer proposer(index, quarter, today, language, ids);
    OkrProposal proposal{quarter, {}};
    const QList<Group> groups = groupsOf(index, grouping, needs);
    for (const Group &group : groups)
        proposal.objectives += proposer.propose(group, grouping);
    return proposal;
}

Result<ChangeSet> changesOf(const PlanData &plan, const OkrProposal &proposal)
{
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Make OKRs for %1"), proposal.quarter), {}};
    for (const ProposedObjective &proposed : proposal.objectives) {
        if (!proposed.accepted)
            continue;
        changeSet.changes += insertionOf(EntityKind::Objective, proposed.objective);
        for (const KeyResult &keyResult : proposed.keyResults)
            changeSet.changes += insertionOf(EntityKind::KeyResult, keyResult);
        for (const Project &project : proposed.projects)
            changeSet.changes += insertionOf(EntityKind::Project, project);
    }
    if (changeSet.isEmpty()) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "Nothing to make: choose needs on the matrix, or accept one of the objectives.")));
    }
    followLinks(plan, changeSet);
    return changeSet;
}
