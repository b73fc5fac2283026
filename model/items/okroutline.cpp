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
    OutlineBuilder(const PlanIndex &index, OkrTopLevel top, QDate today, const Language &language)
        : m_index(index)
        , m_top(top)
        , m_today(today)
        , m_language(language)
    {
    }

    OkrOutline build(Quarter quarter)
    {
        m_outline.children.insert(okrTop, {});
        const QList<const Objective *> objectives = objectivesIn(m_index, quarter);
        if (m_top == OkrTopLevel::Goals)
            addGoals(objectives);
        else if (m_top == OkrTopLevel::People)
            addPeople(objectives);
        else
            addObjectives(okrTop, objectives);
        const QList<const Objective *> backlog = objectivesIn(m_index, Quarter());
        m_outline.append(okrTop, okrBacklog, {}, backlogRow(int(backlog.size()), m_language));
        addObjectives(okrBacklog, backlog);
        return m_outline;
    }

private:
    template <typename Entity>
    void add(OkrKey parent, EntityKind kind, const Entity &entity)
    {
        m_outline.append(parent, okrKeyOf(entity.id), {kind, entity.id},
                         rowOf(m_index, entity, m_today, m_language));
    }

    void addObjectives(OkrKey parent, const QList<const Objective *> &objectives)
    {
        for (const Objective *objective : objectives)
            addObjective(parent, *objective);
    }

    void addObjective(OkrKey parent, const Objective &objective)
    {
        add(parent, EntityKind::Objective, objective);
        const OkrKey key = okrKeyOf(objective.id);
        for (const KeyResult *keyResult : m_index.keyResultsOf(objective.id))
            add(key, EntityKind::KeyResult, *keyResult);
        for (const Project *project : m_index.projectsOfObjective(objective.id)) {
            const auto moved = std::find_if(project->keyResults.cbegin(), project->keyResults.cend(),
                                            [&](EntityId id) { return isBelow(id, key); });
            add(moved == project->keyResults.cend() ? key : okrKeyOf(*moved), EntityKind::Project, *project);
        }
    }

    [[nodiscard]] bool isBelow(EntityId keyResult, OkrKey objective) const
    {
        const auto parent = m_outline.parents.constFind(okrKeyOf(keyResult));
        return parent != m_outline.parents.cend() && *parent == objective;
    }

    void addGoals(const QList<const Objective *> &objectives)
    {
        QHash<const Goal *, QList<const Objective *>> serving;
        for (const Objective *objective : objectives)
            serving[goalOf(m_index, *objective)] += objective;
        for (const Goal *goal : goalsInOrder(m_index)) {
            m_outline.append(okrTop, okrKeyOf(goal->id), {EntityKind::Goal, goal->id},
                             rowOf(m_index, *goal, serving.value(goal), m_language));
            addObjectives(okrKeyOf(goal->id), serving.value(goal));
        }
        if (serving.contains(nullptr)) {
            m_outline.append(okrTop, okrNobody, {},
                             groupRow(Message(QT_TRANSLATE_NOOP("Message", "Serves no goal")), m_language));
            addObjectives(okrNobody, serving.value(nullptr));
        }
    }

    void addPeople(const QList<const Objective *> &objectives)
    {
        for (const Member &member : m_index.plan().members)
            addPerson(okrKeyOf(member.id), member.id, objectives);
        addPerson(okrNobody, {}, objectives);
    }

    void addPerson(OkrKey group, EntityId person, const QList<const Objective *> &objectives)
    {
        Load load;
        for (const Objective *objective : objectives) {
            if (objective->owner == person)
                load.objectives += objective;
            for (const KeyResult *keyResult : m_index.keyResultsOf(objective->id)) {
                if (keyResult->owner == person)
                    load.keyResults += keyResult;
            }
            for (const Project *project : m_index.projectsOfObjective(objective->id)) {
                if (project->lead == person)
                    load.projects += project;
            }
        }
        if (load.isEmpty())
            return;
        const Member *member = m_index.plan().members.find(person);
        m_outline.append(
            okrTop, group, member ? EntityRef{EntityKind::Member, person} : EntityRef(),
            member ? rowOf(*member, int(load.objectives.size()), int(load.keyResults.size()),
                           int(load.projects.size()), m_language)
                   : groupRow(Message(QT_TRANSLATE_NOOP("Message", "Owned by nobody")), m_language));
        for (const Objective *objective : std::as_const(load.objectives))
            add(group, EntityKind::Objective, *objective);
        for (const KeyResult *keyResult : std::as_const(load.keyResults))
            add(group, EntityKind::KeyResult, *keyResult);
        for (const Project *project : std::as_const(load.projects))
            add(group, EntityKind::Project, *project);
    }

    // What one person answers for.
    struct Load {
        QList<const Objective *> objectives;
        QList<const KeyResult *> keyResults;
        QList<const Project *> projects;
        [[nodiscard]] bool isEmpty() const
        {
            return objectives.isEmpty() && keyResults.isEmpty() && projects.isEmpty();
        }
    };

    const PlanIndex &m_index;
    OkrTopLevel m_top;
    QDate m_today;
    const Language &m_language;
    OkrOutline m_outline;
};

} // namespace

void OkrOutline::append(OkrKey parent, OkrKey key, EntityRef ref, const OkrRow &row)
{
    children[parent] += key;
    parents.insert(key, parent);
    refs.insert(key, ref);
    rows.insert(key, row);
}

void OkrOutline::drop(OkrKey key)
{
    const QList<OkrKey> below = children.take(key);
    for (const OkrKey child : below)
        drop(child);
    parents.remove(key);
}

void OkrOutline::graft(const OkrOutline &other, OkrKey key)
{
    const QList<OkrKey> below = other.children.value(key);
    if (!below.isEmpty())
        children.insert(key, below);
    for (const OkrKey child : below) {
        parents.insert(child, key);
        graft(other, child);
    }
}

OkrOutline outlineOf(const PlanIndex &index, Quarter quarter, OkrTopLevel top, QDate today,
                     const Language &language)
{
    return OutlineBuilder(index, top, today, language).build(quarter);
}
