// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/dependencies.h"

#include "core/message.h"
#include "rules/capacity.h"
#include "rules/planindex.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Tarjan's strongly connected components, with its own stack: a chain of thousands of projects
// must not exhaust the program's.
class CycleSearch {
public:
    explicit CycleSearch(const PlanIndex &index)
        : m_index(index)
    {
    }

    QList<QList<EntityId>> run()
    {
        for (const Project &project : m_index.plan().projects) {
            if (!m_marks.contains(project.id))
                searchFrom(project.id);
        }
        return m_cycles;
    }

private:
    struct Mark {
        int order = 0;
        int lowest = 0;
        bool onPath = true;
    };
    struct Step {
        EntityId project;
        size_t next = 0;
    };

    void enter(EntityId project)
    {
        const int order = int(m_marks.size());
        m_marks.insert(project, {order, order, true});
        m_path += project;
        m_steps.push_back({project});
    }

    void searchFrom(EntityId root)
    {
        enter(root);
        while (!m_steps.isEmpty()) {
            Step &step = m_steps.last();
            const auto dependencies = m_index.dependenciesOf(step.project);
            if (step.next == dependencies.size()) {
                leave(step.project);
                continue;
            }
            const EntityId target = dependencies[step.next++]->dependsOn;
            const auto known = m_marks.constFind(target);
            if (known == m_marks.constEnd())
                enter(target);
            else if (known->onPath)
                lower(step.project, known->order);
        }
    }

    void lower(EntityId project, int order)
    {
        int &lowest = m_marks[project].lowest;
        lowest = std::min(lowest, order);
    }

    void leave(EntityId project)
    {
        const Mark mark = m_marks.value(project);
        m_steps.removeLast();
        if (!m_steps.isEmpty())
            lower(m_steps.constLast().project, mark.lowest);
        if (mark.lowest != mark.order)
            return;
        QList<EntityId> component;
        do {
            component.prepend(m_path.takeLast());
            m_marks[component.constFirst()].onPath = false;
        } while (component.constFirst() != project);
        if (component.size() > 1 || waitsForItself(project))
            m_cycles += component;
    }

    bool waitsForItself(EntityId project) const
    {
        const auto dependencies = m_index.dependenciesOf(project);
        return std::any_of(dependencies.begin(), dependencies.end(),
                           [project](const Dependency *d) { return d->dependsOn == project; });
    }

    const PlanIndex &m_index;
    QHash<EntityId, Mark> m_marks;
    QList<EntityId> m_path;
    QList<Step> m_steps;
    QList<QList<EntityId>> m_cycles;
};

} // namespace

QDate earliestStart(const PlanIndex &index, const Dependency &dependency)
{
    const Project *before = index.plan().projects.find(dependency.dependsOn);
    return before && before->end.isValid() ? before->end.addDays(1 + dependency.lagDays) : QDate();
}

Message conflictSentence(const PlanIndex &index, const DependencyConflict &conflict)
{
    const Dependency *dependency = index.plan().dependencies.find(conflict.dependency);
    const Project *before = index.plan().projects.find(conflict.dependsOn);
    const bool isDirect = !dependency || dependency->lagDays == 0;
    return Message(isDirect ? QT_TRANSLATE_N_NOOP("Message",
                                                  "Starts %n day(s) before “%1” ends: %2 at the "
                                                  "earliest.")
                            : QT_TRANSLATE_N_NOOP("Message",
                                                  "Starts %n day(s) too early after “%1”: %2 at "
                                                  "the earliest."),
                   before ? before->title : QString(), conflict.earliestStart)
        .counting(conflict.days);
}

std::optional<DependencyConflict> conflictOf(const PlanIndex &index, const Dependency &dependency)
{
    const Project *project = index.plan().projects.find(dependency.project);
    const Project *before = index.plan().projects.find(dependency.dependsOn);
    if (!project || !before || !isOpen(*project) || !isOpen(*before))
        return std::nullopt;
    const QDate earliest = earliestStart(index, dependency);
    if (!earliest.isValid() || !project->start.isValid() || project->start >= earliest)
        return std::nullopt;
    return DependencyConflict{dependency.id, project->id, before->id, earliest,
                              int(project->start.daysTo(earliest))};
}

QList<DependencyConflict> dependencyConflicts(const PlanIndex &index)
{
    QList<DependencyConflict> conflicts;
    for (const Dependency &dependency : index.plan().dependencies) {
        if (const auto conflict = conflictOf(index, dependency))
            conflicts += *conflict;
    }
    return conflicts;
}

QList<QList<EntityId>> dependencyCycles(const PlanIndex &index)
{
    return CycleSearch(index).run();
}

QList<EntityId> waitingChain(const PlanIndex &index, EntityId project, EntityId dependsOn)
{
    QHash<EntityId, EntityId> reachedFrom{{dependsOn, project}};
    QList<EntityId> waiting{dependsOn};
    for (qsizetype next = 0; next < waiting.size() && !reachedFrom.contains(project); ++next) {
        const EntityId current = waiting.at(next);
        for (const Dependency *dependency : index.dependenciesOf(current)) {
            if (reachedFrom.contains(dependency->dependsOn))
                continue;
            reachedFrom.insert(dependency->dependsOn, current);
            waiting += dependency->dependsOn;
        }
    }
    if (!reachedFrom.contains(project))
        return {};
    QList<EntityId> chain{project};
    do {
        chain.prepend(reachedFrom.value(chain.constFirst()));
    } while (chain.constFirst() != project);
    return chain;
}

bool wouldCloseCycle(const PlanIndex &index, EntityId project, EntityId dependsOn)
{
    return !waitingChain(index, project, dependsOn).isEmpty();
}

Message circleSentence(const PlanIndex &index, const QList<EntityId> &chain)
{
    QStringList titles;
    for (EntityId id : chain) {
        const Project *project = index.plan().projects.find(id);
        titles += project ? project->title : QString();
    }
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "These projects wait for each other: %1. Remove one of their "
                                     "dependencies."),
                   titles.join(u" → "_s));
}
