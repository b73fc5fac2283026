// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decisionlog.h"

#include "core/foldedtext.h"
#include "entities/plandata.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const DecisionQuery &query, QDate date)
{
    return (!query.from.isValid() || date >= query.from) && (!query.to.isValid() || date <= query.to);
}

bool matches(const DecisionQuery &query, const QString &words, const Decision &decision)
{
    if (query.item && decision.item != query.item)
        return false;
    if (!isWithin(query, decision.date) || !(query.kinds.isEmpty() || query.kinds.contains(decision.kind)))
        return false;
    return words.isEmpty()
        || foldedText(QString(decision.itemTitle + u'\n' + decision.reason + u'\n' + decision.by))
               .contains(words);
}

// The last one of each need that put it off.
QHash<EntityId, const Decision *> lastRefusals(const PlanData &plan)
{
    QHash<EntityId, const Decision *> last;
    for (const Decision &decision : plan.decisions) {
        const bool refuses = decision.kind == DecisionKind::Decline || decision.kind == DecisionKind::Defer
            || decision.kind == DecisionKind::Cut;
        const Decision *earlier = last.value(decision.item);
        if (refuses && (!earlier || earlier->date <= decision.date))
            last.insert(decision.item, &decision);
    }
    return last;
}

NotDoing notDoingOf(const Need &need, const Decision *decision)
{
    const bool declined = need.status == NeedStatus::Declined;
    NotDoing entry{need.id,
                   declined ? DecisionKind::Decline : DecisionKind::Defer,
                   declined ? Quarter() : need.quarter,
                   need.decisionReason,
                   {},
                   {}};
    if (!decision || (decision->kind == DecisionKind::Decline) != declined)
        return entry;
    entry.kind = decision->kind;
    entry.date = decision->date;
    entry.by = decision->by;
    if (entry.reason.isEmpty())
        entry.reason = decision->reason;
    return entry;
}

} // namespace

QList<const Decision *> decisionsMatching(const PlanData &plan, const DecisionQuery &query)
{
    const QString words = foldedText(query.text);
    QList<const Decision *> found;
    for (const Decision &decision : plan.decisions) {
        if (matches(query, words, decision))
            found += &decision;
    }
    std::sort(found.begin(), found.end(), [](const Decision *a, const Decision *b) {
        return std::tuple(b->date, b->id) < std::tuple(a->date, a->id);
    });
    return found;
}

QList<NotDoing> notDoing(const PlanData &plan)
{
    const QHash<EntityId, const Decision *> refusals = lastRefusals(plan);
    QList<NotDoing> entries;
    for (const Need &need : plan.needs) {
        if (need.status == NeedStatus::Declined || need.status == NeedStatus::Deferred)
            entries += notDoingOf(need, refusals.value(need.id));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const NotDoing &a, const NotDoing &b) { return b.date < a.date; });
    return entries;
}

QList<NotDoing> cutToFit(const PlanData &plan, Quarter quarter)
{
    QSet<EntityId> cut;
    for (const Decision &decision : plan.decisions) {
        if (decision.kind == DecisionKind::Cut && decision.before.endsWith(u' ' + quarter.toString()))
            cut += decision.item;
    }
    QList<NotDoing> entries = notDoing(plan);
    entries.removeIf([&cut](const NotDoing &entry) {
        return entry.kind != DecisionKind::Cut || !cut.contains(entry.need);
    });
    return entries;
}
