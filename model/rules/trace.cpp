// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/trace.h"

#include "rules/goalof.h"
#include "rules/planindex.h"

#include <array>

namespace {

using Refs = QList<EntityRef>;

template <typename Range>
void addAll(Refs &refs, EntityKind kind, const Range &entities)
{
    for (const auto *entity : entities)
        refs += EntityRef{kind, entity->id};
}

void addIds(Refs &refs, EntityKind kind, const QList<EntityId> &ids)
{
    for (EntityId id : ids)
        refs += EntityRef{kind, id};
}

// What a check-in, milestone… belongs to; other entities stand for themselves.
EntityRef representative(const PlanData &plan, EntityRef ref)
{
    switch (ref.kind) {
    case EntityKind::CheckIn:
        return plan.checkIns.contains(ref.id)
            ? EntityRef{EntityKind::KeyResult, plan.checkIns.find(ref.id)->keyResult}
            : EntityRef{};
    case EntityKind::Milestone:
        return plan.milestones.contains(ref.id)
            ? EntityRef{EntityKind::Project, plan.milestones.find(ref.id)->project}
            : EntityRef{};
    case EntityKind::Dependency:
        return plan.dependencies.contains(ref.id)
            ? EntityRef{EntityKind::Project, plan.dependencies.find(ref.id)->project}
            : EntityRef{};
    case EntityKind::Absence:
        return plan.absences.contains(ref.id)
            ? EntityRef{EntityKind::Member, plan.absences.find(ref.id)->member}
            : EntityRef{};
    default:
        return ref;
    }
}

bool isTraced(const PlanData &plan, EntityRef ref)
{
    switch (ref.kind) {
    case EntityKind::Goal:
        return plan.goals.contains(ref.id);
    case EntityKind::Need:
        return plan.needs.contains(ref.id);
    case EntityKind::Objective:
        return plan.objectives.contains(ref.id);
    case EntityKind::KeyResult:
        return plan.keyResults.contains(ref.id);
    case EntityKind::Project:
        return plan.projects.contains(ref.id);
    case EntityKind::Member:
        return plan.members.contains(ref.id);
    default:
        return false;
    }
}

// One step towards the goals.
Refs above(const PlanIndex &index, EntityRef ref)
{
    const PlanData &plan = index.plan();
    Refs refs;
    switch (ref.kind) {
    case EntityKind::Need:
        addIds(refs, EntityKind::Goal, plan.needs.find(ref.id)->goals);
        break;
    case EntityKind::Objective:
        addIds(refs, EntityKind::Need, plan.objectives.find(ref.id)->needs);
        refs += {EntityKind::Goal, plan.objectives.find(ref.id)->goal};
        break;
    case EntityKind::KeyResult:
        refs += {EntityKind::Objective, plan.keyResults.find(ref.id)->objective};
        break;
    case EntityKind::Project:
        addIds(refs, EntityKind::Need, plan.projects.find(ref.id)->needs);
        addIds(refs, EntityKind::KeyResult, plan.projects.find(ref.id)->keyResults);
        refs += {EntityKind::Objective, plan.projects.find(ref.id)->objective};
        break;
    case EntityKind::Member:
        addAll(refs, EntityKind::Project, index.projectsLedBy(ref.id));
        addAll(refs, EntityKind::KeyResult, index.keyResultsOwnedBy(ref.id));
        addAll(refs, EntityKind::Objective, index.objectivesOwnedBy(ref.id));
        break;
    default:
        break;
    }
    return refs;
}

// One step towards the people.
Refs below(const PlanIndex &index, EntityRef ref)
{
    const PlanData &plan = index.plan();
    Refs refs;
    switch (ref.kind) {
    case EntityKind::Goal:
        addAll(refs, EntityKind::Need, index.needsOfGoal(ref.id));
        addAll(refs, EntityKind::Objective, index.objectivesOfGoal(ref.id));
        break;
    case EntityKind::Need:
        addAll(refs, EntityKind::Objective, index.objectivesOfNeed(ref.id));
        addAll(refs, EntityKind::Project, index.projectsOfNeed(ref.id));
        break;
    case EntityKind::Objective:
        addAll(refs, EntityKind::KeyResult, index.keyResultsOf(ref.id));
        addAll(refs, EntityKind::Project, index.projectsOfObjective(ref.id));
        refs += {EntityKind::Member, plan.objectives.find(ref.id)->owner};
        break;
    case EntityKind::KeyResult:
        addAll(refs, EntityKind::Project, index.projectsOfKeyResult(ref.id));
        refs += {EntityKind::Member, plan.keyResults.find(ref.id)->owner};
        break;
    case EntityKind::Project:
        refs += {EntityKind::Member, plan.projects.find(ref.id)->lead};
        break;
    default:
        break;
    }
    return refs;
}

using Neighbours = Refs (*)(const PlanIndex &, EntityRef);

QSet<EntityId> reachedFrom(const PlanIndex &index, EntityRef origin, Neighbours neighbours)
{
    QSet<EntityId> reached;
    Refs waiting{origin};
    while (!waiting.isEmpty()) {
        const Refs next = neighbours(index, waiting.takeLast());
        for (const EntityRef &ref : next) {
            if (!isTraced(index.plan(), ref) || reached.contains(ref.id))
                continue;
            reached += ref.id;
            waiting += ref;
        }
    }
    return reached;
}

// The readable way: one entity of each kind, starting at the origin and going both ways.
class ChainBuilder {
public:
    explicit ChainBuilder(const PlanIndex &index)
        : m_index(index)
    {
    }

    Refs chainThrough(EntityRef origin)
    {
        set(origin);
        climb();
        descend();
        Refs chain;
        for (EntityKind kind : {EntityKind::Goal, EntityKind::Need, EntityKind::Objective,
                                EntityKind::KeyResult, EntityKind::Project, EntityKind::Member}) {
            if (!at(kind).isNull())
                chain += EntityRef{kind, at(kind)};
        }
        return chain;
    }

private:
    EntityId &at(EntityKind kind) { return m_ids.at(size_t(kind)); }
    void set(EntityRef ref)
    {
        if (at(ref.kind).isNull() && isTraced(m_index.plan(), ref))
            at(ref.kind) = ref.id;
    }
    template <typename Range>
    void setFirst(EntityKind kind, const Range &entities)
    {
        if (!entities.empty())
            set({kind, entities.front()->id});
    }

    void climb()
    {
        const PlanData &plan = m_index.plan();
        if (EntityId member = at(EntityKind::Member)) {
            setFirst(EntityKind::Project, m_index.projectsLedBy(member));
            if (at(EntityKind::Project).isNull())
                setFirst(EntityKind::Objective, m_index.objectivesOwnedBy(member));
        }
        if (const Project *project = plan.projects.find(at(EntityKind::Project))) {
            set({EntityKind::Objective, project->objective});
            set({EntityKind::Need, project->needs.value(0)});
        }
        if (const KeyResult *keyResult = plan.keyResults.find(at(EntityKind::KeyResult)))
            set({EntityKind::Objective, keyResult->objective});
        if (const Objective *objective = plan.objectives.find(at(EntityKind::Objective))) {
            set({EntityKind::Need, needFor(*objective)});
            if (const Goal *goal = goalOf(m_index, *objective))
                set({EntityKind::Goal, goal->id});
        }
        if (const Need *need = plan.needs.find(at(EntityKind::Need))) {
            if (const Goal *goal = goalOf(m_index, *need))
                set({EntityKind::Goal, goal->id});
        }
    }

    // The first need that serves the objective's own goal, else its first.
    [[nodiscard]] EntityId needFor(const Objective &objective) const
    {
        const Goal *goal = goalOf(m_index, objective);
        for (EntityId id : objective.needs) {
            const Need *need = m_index.plan().needs.find(id);
            if (need && goal && need->goals.contains(goal->id))
                return id;
        }
        return objective.needs.value(0);
    }

    void descend()
    {
        const PlanData &plan = m_index.plan();
        if (at(EntityKind::Need).isNull() && at(EntityKind::Objective).isNull()) {
            setFirst(EntityKind::Need, m_index.needsOfGoal(at(EntityKind::Goal)));
            setFirst(EntityKind::Objective, m_index.objectivesOfGoal(at(EntityKind::Goal)));
        }
        if (at(EntityKind::Project).isNull()) {
            setFirst(EntityKind::Objective, m_index.objectivesOfNeed(at(EntityKind::Need)));
            setFirst(EntityKind::Project, m_index.projectsOfKeyResult(at(EntityKind::KeyResult)));
            if (at(EntityKind::KeyResult).isNull()) {
                setFirst(EntityKind::Project, m_index.projectsOfNeed(at(EntityKind::Need)));
                setFirst(EntityKind::Project, m_index.projectsOfObjective(at(EntityKind::Objective)));
            }
        }
        if (const KeyResult *keyResult = plan.keyResults.find(at(EntityKind::KeyResult)))
            set({EntityKind::Member, keyResult->owner});
        if (const Project *project = plan.projects.find(at(EntityKind::Project)))
            set({EntityKind::Member, project->lead});
        if (const Objective *objective = plan.objectives.find(at(EntityKind::Objective)))
            set({EntityKind::Member, objective->owner});
    }

    const PlanIndex &m_index;
    std::array<EntityId, entityKindCount> m_ids{};
};

} // namespace

Trace traceOf(const PlanIndex &index, EntityRef entity)
{
    const EntityRef origin = representative(index.plan(), entity);
    if (!isTraced(index.plan(), origin))
        return {};
    return {origin, reachedFrom(index, origin, above), reachedFrom(index, origin, below),
            ChainBuilder(index).chainThrough(origin)};
}
