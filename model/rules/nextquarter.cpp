// SPDX-License-Identifier: GPL-3.0-or-later
// How a quarter that ends becomes the next one.
#include "rules/endofquarter.h"

#include "changes/changesteps.h"
#include "rules/decisions.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/needstatus.h"
#include "rules/objectivescore.h"
#include "rules/okrstates.h"
#include "rules/planindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCarried(const KeyResult &keyResult)
{
    return keyResult.outcome == KeyResultOutcome::Keep || keyResult.outcome == KeyResultOutcome::Change;
}

// Builds the next quarter objective by objective; what they share is kept here.
class Carrier {
public:
    Carrier(const PlanIndex &index, Quarter quarter, const DecisionContext &context, IdSource &ids)
        : m_index(index)
        , m_quarter(quarter)
        , m_due(quarter.next().range(index.settings().fiscalStartMonth).last)
        , m_context(context)
        , m_ids(ids)
    {
    }

    void carry(const Objective &objective, ChangeSet &changeSet)
    {
        const auto keyResults = m_index.keyResultsOf(objective.id);
        const bool goesOn = std::any_of(keyResults.begin(), keyResults.end(),
                                        [](const KeyResult *each) { return isCarried(*each); });
        const EntityId copy = goesOn ? copyTo(m_quarter.next(), objective, changeSet) : EntityId();
        int position = 0;
        for (const KeyResult *keyResult : keyResults) {
            if (isCarried(*keyResult))
                changeSet.changes += insertionOf(EntityKind::KeyResult, next(*keyResult, copy, ++position));
            else if (keyResult->outcome == KeyResultOutcome::Drop)
                logDrop(*keyResult, changeSet);
        }
    }
    EntityId copyTo(Quarter quarter, const Objective &objective, ChangeSet &changeSet)
    {
        const QList<const Objective *> there = objectivesIn(m_index, quarter);
        const int last = there.isEmpty() ? 0 : there.constLast()->position;
        int &position = quarter.isNull() ? m_inBacklog : m_inNext;
        Objective copy = objective;
        copy.id = m_ids.next();
        copy.quarter = quarter;
        copy.position = last + ++position;
        copy.carriedFrom = objective.id;
        changeSet.changes += insertionOf(EntityKind::Objective, copy);
        return copy.id;
    }

private:
    KeyResult next(const KeyResult &keyResult, EntityId objective, int position)
    {
        KeyResult next = keyResult;
        next.id = m_ids.next();
        next.objective = objective;
        next.position = position;
        next.due = m_due;
        next.carriedFrom = keyResult.id;
        next.formerTarget = {};
        next.grade = {};
        next.achieved.clear();
        next.learned.clear();
        next.wouldChange.clear();
        next.outcome = KeyResultOutcome::Open;
        startWhereItEnded(keyResult, next);
        if (keyResult.outcome == KeyResultOutcome::Change)
            clearLevels(next);
        return next;
    }
    // A stay kind is judged by where it stands and keeps its levels; what has a way to go begins where
    // it is now, and a level that is behind it is none any more.
    void startWhereItEnded(const KeyResult &keyResult, KeyResult &next) const
    {
        const auto ended = currentOf(m_index, keyResult);
        if (keyResult.kind == KeyResultKind::Milestone || !ended)
            return;
        next.start = ended;
        if (isStayKind(keyResult))
            return;
        const auto isBehind = [&](std::optional<double> level) {
            return level && reaches(keyResult, *ended, *level);
        };
        if (isBehind(next.target) || isBehind(numbersOf(keyResult).target)) {
            clearLevels(next);
            return;
        }
        if (isBehind(next.commit))
            next.commit = {};
        next.target = numbersOf(keyResult).target;
    }
    static void clearLevels(KeyResult &keyResult)
    {
        keyResult.commit = {};
        keyResult.target = {};
        keyResult.stretch = {};
        keyResult.phasing.clear();
    }
    void logDrop(const KeyResult &keyResult, ChangeSet &changeSet)
    {
        const QString after = droppedState(m_quarter);
        const bool isLogged = std::any_of(
            m_index.plan().decisions.begin(), m_index.plan().decisions.end(),
            [&](const Decision &each) { return each.item == keyResult.id && each.after == after; });
        if (isLogged)
            return;
        const QString &reason = keyResult.learned.isEmpty() ? keyResult.wouldChange : keyResult.learned;
        changeSet.changes += insertionOf(
            EntityKind::Decision,
            Decision{m_ids.next(), m_context.date, EntityKind::KeyResult, keyResult.id, keyResult.title,
                     DecisionKind::Decline, keyResult.grade ? gradeState(*keyResult.grade) : QString(), after,
                     reason.isEmpty() ? m_context.reason : reason, m_context.by});
    }

    const PlanIndex &m_index;
    Quarter m_quarter;
    QDate m_due;
    const DecisionContext &m_context;
    IdSource &m_ids;
    int m_inNext = 0;
    int m_inBacklog = 0;
};

// Why the next quarter cannot be prepared; empty when it can.
Message problemWith(const PlanIndex &index, const QuarterEnd &end, bool movesToBacklog)
{
    if (end.keyResults.isEmpty()) {
        return Message(
            QT_TRANSLATE_NOOP("Message", "%1 has no key result: there is nothing to grade or to carry on."),
            end.quarter);
    }
    if (!end.prepared.isEmpty()) {
        QStringList titles;
        for (EntityId id : end.prepared)
            titles += entityTitle(index.plan(), EntityKind::Objective, id);
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "%1 is prepared already, its objectives go on in: %2. Delete "
                                         "these first, or undo."),
                       end.quarter.next(), titles.join(u", "_s));
    }
    if (end.graded == 0) {
        return Message(
            QT_TRANSLATE_NOOP("Message", "Nothing is graded in %1 yet: grade its key results first."),
            end.quarter);
    }
    if (end.kept + end.changed + end.dropped == 0 && !movesToBacklog) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "Nothing carries over by itself: keep, change or drop at least "
                                         "one key result of %1 first."),
                       end.quarter);
    }
    return {};
}

// The first one that goes on without a grade; null when there is none.
const KeyResult *ungradedButCarried(const PlanIndex &index, const QuarterEnd &end)
{
    for (EntityId id : end.keyResults) {
        const KeyResult *keyResult = index.plan().keyResults.find(id);
        if (isCarried(*keyResult) && !keyResult->grade)
            return keyResult;
    }
    return nullptr;
}

} // namespace

Result<ChangeSet> prepareNextQuarter(const PlanData &plan, Quarter quarter, const QList<EntityId> &toBacklog,
                                     const DecisionContext &context, IdSource &ids)
{
    const PlanIndex index(plan);
    const QuarterEnd end = quarterEndOf(index, quarter);
    if (const Message problem = problemWith(index, end, !toBacklog.isEmpty()); !problem.isEmpty())
        return failure(problem);
    if (const KeyResult *open = ungradedButCarried(index, end)) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "“%1” goes on but has no grade: grade it first."),
                               open->title));
    }
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Prepare %1 from %2"), quarter.next(), quarter),
                        {}};
    Carrier carrier(index, quarter, context, ids);
    for (const Objective *objective : objectivesIn(index, quarter)) {
        carrier.carry(*objective, changeSet);
        if (toBacklog.contains(objective->id) && end.withoutKept.contains(objective->id))
            (void)carrier.copyTo({}, *objective, changeSet);
    }
    if (changeSet.isEmpty()) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "%1 is dealt with already: what was dropped is in the log."),
                    quarter));
    }
    followLinks(plan, changeSet);
    return changeSet;
}
