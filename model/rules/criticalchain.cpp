// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/criticalchain.h"

#include "core/daterange.h"
#include "core/weekdays.h"
#include "rules/capacity.h"
#include "rules/planindex.h"
#include "rules/waitingorder.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// The longest way that leads to a project without slack.
struct Way {
    int weekdays = 0; // with its own
    EntityId before; // null: it begins the chain
};

constexpr qsizetype mostNamed = 6;
constexpr qsizetype namedBehind = 2;

bool counts(const Project &project)
{
    return isOpen(project) && !DateRange{project.start, project.end}.isEmpty();
}

bool hasNoSlack(const Project &before, const Project &project, int lagDays)
{
    return project.start <= weekdayFrom(before.end.addDays(1 + lagDays));
}

Way wayTo(const PlanIndex &index, const Project &project, const QHash<EntityId, Way> &ways)
{
    Way best;
    for (const Dependency *dependency : index.dependenciesOf(project.id)) {
        const auto known = ways.constFind(dependency->dependsOn);
        if (known == ways.cend() || known->weekdays <= best.weekdays)
            continue;
        if (hasNoSlack(*index.plan().projects.find(dependency->dependsOn), project, dependency->lagDays))
            best = {known->weekdays, dependency->dependsOn};
    }
    best.weekdays += std::max(1, DateRange{project.start, project.end}.weekdays());
    return best;
}

} // namespace

CriticalChain criticalChain(const PlanIndex &index)
{
    QList<EntityId> all;
    for (const Project &project : index.plan().projects) {
        if (counts(project))
            all += project.id;
    }
    QHash<EntityId, Way> ways;
    CriticalChain chain;
    EntityId last;
    for (EntityId id : waitingOrder(index, all)) {
        const Project &project = *index.plan().projects.find(id);
        if (!counts(project))
            continue;
        const Way way = wayTo(index, project, ways);
        ways.insert(id, way);
        const bool isLater = !chain.end.isValid() || project.end > chain.end;
        if (isLater || (project.end == chain.end && way.weekdays > ways.value(last).weekdays)) {
            chain.end = project.end;
            last = id;
        }
    }
    for (; last; last = ways.value(last).before)
        chain.projects.prepend(last);
    return chain;
}

Message criticalChainSentence(const PlanIndex &index, const CriticalChain &chain)
{
    if (chain.projects.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "No open project has dates yet: nothing sets the end."));
    QStringList titles;
    for (EntityId id : chain.projects)
        titles += index.plan().projects.find(id)->title;
    if (titles.size() == 1)
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” alone sets the end, %2."), titles.constFirst(),
                       chain.end);
    const int count = int(titles.size());
    if (count > mostNamed) // how it begins and how it ends
        titles = titles.mid(0, mostNamed - namedBehind) + QStringList{u"…"_s}
            + titles.mid(titles.size() - namedBehind);
    return Message(QT_TRANSLATE_N_NOOP("Message", "These %n projects set the end, %1: %2."), chain.end,
                   titles.join(u" → "_s))
        .counting(count);
}
