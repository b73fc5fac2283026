// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/okroutline.h"

#include "rules/goalof.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"

#include <algorithm>

namespace {

// Builds one outline; what all its parts need is kept here.
class OutlineBuilder {
public:
    OutlineBuilder(const PlanIndex &index, OkrTopLevel top)
        : m_index(index)
        , m_top(top)
    {
    }

    OkrOutline build(Quarter quarter)
    {
        const QList<const Objective *> objectives = objectivesIn(m_index, quarter);
        if (m_top == OkrTopLevel::Goals)
            addGoals(objectives);
        else if (m_top == OkrTopLevel::People)
            addPeople(objectives);
        else
            addObjectives(okrTop, objectives);
        m_outline.append(okrTop, okrBacklog, {});
        addObjectives(okrBacklog, objectivesIn(m_index, Quarter()));
        return m_outline;
    }

private:
    template <typename Entity>
    void addAll(OkrKey parent, EntityKind kind, const QList<const Entity *> &entities)
    {
        for (const Entity *entity : entities)
            m_outline.append(parent, okrKeyOf(entity->id), {kind, entity->id});
    }

    void addObjectives(OkrKey parent, const QList<const Objective *> &objectives)
    {
        for (const Objective *objective : objectives)
            addObjective(parent, *objective);
    }

    void addObjective(OkrKey parent, const Objective &objective)
    {
        const OkrKey key = okrKeyOf(objective.id);
        m_outline.append(parent, key, {EntityKind::Objective, objective.id});
        for (const KeyResult *keyResult : m_index.keyResultsOf(objective.id))
            m_outline.append(key, okrKeyOf(keyResult->id), {EntityKind::KeyResult, keyResult->id});
        for (const Project *project : m_index.projectsOfObjective(objective.id)) {
            const auto moved =
                std::find_if(project->keyResults.cbegin(), project->keyResults.cend(),
                             [&](EntityId id) { return m_outline.parentOf(okrKeyOf(id)) == key; });
            m_outline.append(moved == project->keyResults.cend() ? key : okrKeyOf(*moved),
                             okrKeyOf(project->id), {EntityKind::Project, project->id});
        }
    }

    void addGoals(const QList<const Objective *> &objectives)
    {
        QHash<const Goal *, QList<const Objective *>> serving;
        for (const Objective *objective : objectives)
            serving[goalOf(m_index, *objective)] += objective;
        for (const Goal *goal : goalsInOrder(m_index)) {
            m_outline.append(okrTop, okrKeyOf(goal->id), {EntityKind::Goal, goal->id});
            addObjectives(okrKeyOf(goal->id), serving.value(goal));
        }
        if (serving.contains(nullptr)) {
            m_outline.append(okrTop, okrNobody, {});
            addObjectives(okrNobody, serving.value(nullptr));
        }
    }

    // What one person answers for.
    struct Load {
        QList<const Objective *> objectives;
        QList<const KeyResult *> keyResults;
        QList<const Project *> projects;
    };

    void addPeople(const QList<const Objective *> &objectives)
    {
        QHash<EntityId, Load> loads;
        for (const Objective *objective : objectives) {
            loads[objective->owner].objectives += objective;
            for (const KeyResult *keyResult : m_index.keyResultsOf(objective->id))
                loads[keyResult->owner].keyResults += keyResult;
            for (const Project *project : m_index.projectsOfObjective(objective->id))
                loads[project->lead].projects += project;
        }
        for (const Member &member : m_index.plan().members) {
            if (loads.contains(member.id))
                addPerson(okrKeyOf(member.id), {EntityKind::Member, member.id}, loads.value(member.id));
        }
        if (loads.contains(EntityId()))
            addPerson(okrNobody, {}, loads.value(EntityId()));
    }

    void addPerson(OkrKey group, EntityRef person, const Load &load)
    {
        m_outline.append(okrTop, group, person);
        addAll(group, EntityKind::Objective, load.objectives);
        addAll(group, EntityKind::KeyResult, load.keyResults);
        addAll(group, EntityKind::Project, load.projects);
    }

    const PlanIndex &m_index;
    OkrTopLevel m_top;
    OkrOutline m_outline;
};

OkrRow goalRow(const OkrOutline &outline, const Goal &goal, const PlanIndex &index, const Language &language)
{
    QList<const Objective *> serving;
    const QList<OkrKey> keys = outline.childrenOf(okrKeyOf(goal.id));
    for (const OkrKey key : keys) {
        if (const Objective *objective = index.plan().objectives.find(outline.refOf(key).id))
            serving += objective;
    }
    return rowOf(index, goal, serving, language);
}

// The row that is being typed does not count.
int countBelow(const OkrOutline &outline, OkrKey key, EntityKind kind)
{
    const QList<OkrKey> below = outline.childrenOf(key);
    return int(std::count_if(below.cbegin(), below.cend(), [&](OkrKey child) {
        const EntityRef ref = outline.refOf(child);
        return !ref.isNull() && ref.kind == kind;
    }));
}

OkrRow personRow(const OkrOutline &outline, const Member &member, const Language &language)
{
    const OkrKey key = okrKeyOf(member.id);
    return rowOf(member, countBelow(outline, key, EntityKind::Objective),
                 countBelow(outline, key, EntityKind::KeyResult),
                 countBelow(outline, key, EntityKind::Project), language);
}

} // namespace

EntityRef OkrOutline::refOf(OkrKey key) const
{
    const auto node = m_nodes.constFind(key);
    return node == m_nodes.cend() ? EntityRef() : node->ref;
}

OkrKey OkrOutline::parentOf(OkrKey key) const
{
    const auto node = m_nodes.constFind(key);
    return node == m_nodes.cend() ? okrTop : node->parent;
}

QList<OkrKey> OkrOutline::childrenOf(OkrKey key) const
{
    const auto node = m_nodes.constFind(key);
    return node == m_nodes.cend() ? QList<OkrKey>() : node->children;
}

void OkrOutline::append(OkrKey parent, OkrKey key, EntityRef ref)
{
    m_nodes[parent].children += key;
    m_nodes.insert(key, {parent, ref, {}});
}

void OkrOutline::graft(const OkrOutline &other, OkrKey parent, qsizetype row, const QList<OkrKey> &keys)
{
    QList<OkrKey> children = childrenOf(parent);
    children = children.first(row) + keys + children.sliced(row);
    m_nodes[parent].children = children;
    for (const OkrKey key : keys)
        adopt(other, key);
}

void OkrOutline::adopt(const OkrOutline &other, OkrKey key)
{
    const Node node = other.m_nodes.value(key);
    m_nodes.insert(key, node);
    for (const OkrKey child : node.children)
        adopt(other, child);
}

QList<OkrKey> OkrOutline::removeBelow(OkrKey parent, qsizetype row, qsizetype count)
{
    QList<OkrKey> dropped;
    QList<OkrKey> &children = m_nodes[parent].children;
    const QList<OkrKey> going = children.sliced(row, count);
    children.remove(row, count);
    for (const OkrKey key : going)
        drop(key, dropped);
    return dropped;
}

void OkrOutline::drop(OkrKey key, QList<OkrKey> &dropped)
{
    const Node node = m_nodes.take(key);
    dropped += key;
    for (const OkrKey child : node.children)
        drop(child, dropped);
}

void OkrOutline::rename(OkrKey from, OkrKey to, EntityRef ref)
{
    Node node = m_nodes.take(from);
    node.ref = ref;
    QList<OkrKey> &siblings = m_nodes[node.parent].children;
    siblings.replace(siblings.indexOf(from), to);
    m_nodes.insert(to, node);
}

OkrOutline outlineOf(const PlanIndex &index, Quarter quarter, OkrTopLevel top)
{
    return OutlineBuilder(index, top).build(quarter);
}

Message nobodyName(OkrTopLevel top)
{
    return top == OkrTopLevel::Goals ? Message(QT_TRANSLATE_NOOP("Message", "Serves no goal"))
                                     : Message(QT_TRANSLATE_NOOP("Message", "Owned by nobody"));
}

OkrRow rowOf(const OkrOutline &outline, OkrKey key, const PlanIndex &index, OkrTopLevel top, QDate today,
             const Language &language)
{
    if (key == okrBacklog)
        return backlogRow(countBelow(outline, okrBacklog, EntityKind::Objective), language);
    if (key == okrNobody)
        return groupRow(nobodyName(top), language);
    const PlanData &plan = index.plan();
    const EntityId id = outline.refOf(key).id;
    if (const KeyResult *keyResult = plan.keyResults.find(id))
        return rowOf(index, *keyResult, today, language);
    if (const Objective *objective = plan.objectives.find(id))
        return rowOf(index, *objective, today, language);
    if (const Project *project = plan.projects.find(id))
        return rowOf(index, *project, today, language);
    if (const Goal *goal = plan.goals.find(id))
        return goalRow(outline, *goal, index, language);
    if (const Member *member = plan.members.find(id))
        return personRow(outline, *member, language);
    return {};
}
