// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/needstatus.h"

#include "changes/changesteps.h"
#include "fields/entitychoices.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool linksNeeds(EntityKind kind)
{
    return kind == EntityKind::Objective || kind == EntityKind::Project;
}

QList<EntityId> idsIn(const QVariant &value)
{
    return value.value<QList<EntityId>>();
}

// The needs whose links a change set touches.
QSet<EntityId> touchedNeeds(const ChangeSet &changeSet)
{
    QSet<EntityId> needs;
    const auto add = [&needs](const QList<EntityId> &ids) { needs.unite({ids.cbegin(), ids.cend()}); };
    for (const Change &change : changeSet.changes) {
        if (!linksNeeds(change.kind))
            continue;
        const int field = entityType(change.kind).fieldIndex(u"needs");
        if (change.action != Change::Action::Set) {
            add(idsIn(change.values.at(field)));
        } else if (change.field == field) {
            add(idsIn(change.before));
            add(idsIn(change.after));
        }
    }
    return needs;
}

struct Links {
    QSet<EntityId> needs;
    QHash<EntityId, Quarter> quarters; // of the objectives behind them
};

Links linksIn(const PlanData &plan)
{
    Links links;
    for (const Objective &objective : plan.objectives) {
        for (EntityId need : objective.needs) {
            links.needs += need;
            if (!objective.quarter.isNull())
                links.quarters.insert(need, objective.quarter);
        }
    }
    for (const Project &project : plan.projects)
        links.needs.unite({project.needs.cbegin(), project.needs.cend()});
    return links;
}

void follow(const PlanData &after, const Need &need, const Links &links, QList<Change> &changes)
{
    const bool linked = links.needs.contains(need.id);
    const bool open = need.status != NeedStatus::Done && need.status != NeedStatus::Declined;
    const auto setStatus = [&](NeedStatus status) {
        appendSetting(changes, after, EntityKind::Need, need.id, u"status", choiceKey(status));
    };
    if (linked && open && need.status != NeedStatus::Planned) {
        setStatus(NeedStatus::Planned);
        const auto quarter = links.quarters.constFind(need.id);
        if (need.quarter.isNull() && quarter != links.quarters.constEnd())
            appendSetting(changes, after, EntityKind::Need, need.id, u"quarter",
                          QVariant::fromValue(*quarter));
    } else if (!linked && need.status == NeedStatus::Planned) {
        setStatus(need.quarter.isNull() ? NeedStatus::Qualified : NeedStatus::Chosen);
    }
}

} // namespace

void followLinks(const PlanData &before, ChangeSet &changeSet)
{
    const QSet<EntityId> touched = touchedNeeds(changeSet);
    if (touched.isEmpty())
        return;
    PlanData after = before;
    if (!apply(after, changeSet))
        return;
    const Links links = linksIn(after);
    QList<EntityId> ids(touched.cbegin(), touched.cend());
    std::sort(ids.begin(), ids.end());
    for (EntityId id : ids) {
        if (const Need *need = after.needs.find(id))
            follow(after, *need, links, changeSet.changes);
    }
}
