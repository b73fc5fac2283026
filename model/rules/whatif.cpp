// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/whatif.h"

#include "changes/changesteps.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"
#include "rules/capacity.h"
#include "rules/decisions.h"
#include "rules/planindex.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double fullWeek = 5; // days
constexpr double leastPart = 0.01; // of a person

bool isOver(Quarter quarter, const PlanData &plan, QDate today)
{
    return quarter.range(plan.settings().fiscalStartMonth).last < today;
}

// Days a week of each added person: 2.5 people are 5, 5 and 2.5.
QList<double> addedWeeks(double people)
{
    QList<double> weeks;
    for (double left = people; left > leastPart; left -= 1)
        weeks += std::min(left, 1.0) * fullWeek;
    return weeks;
}

bool comesOnlyFrom(const PlanData &plan, const Project &project, const QList<EntityId> &needs)
{
    const Objective *objective = plan.objectives.find(project.objective);
    const QList<EntityId> &own = project.needs.isEmpty() && objective ? objective->needs : project.needs;
    return !own.isEmpty()
        && std::all_of(own.cbegin(), own.cend(), [&needs](EntityId need) { return needs.contains(need); });
}

QSet<EntityId> above(const Ranking &ranking)
{
    QSet<EntityId> needs;
    for (const RankedNeed &row : ranking.needs) {
        if (row.aboveLine)
            needs += row.id;
    }
    return needs;
}

QList<EntityId> onlyAbove(const Ranking &ranking, const Ranking &other)
{
    const QSet<EntityId> there = above(other);
    QList<EntityId> needs;
    for (const RankedNeed &row : ranking.needs) {
        if (row.aboveLine && !there.contains(row.id))
            needs += row.id;
    }
    return needs;
}

// Takes out what can no longer be chosen or left out; the messages say which, or how many are gone.
QList<EntityId> stillOpen(const PlanData &plan, const QList<EntityId> &needs, QList<Message> &repairs)
{
    QList<EntityId> open;
    int gone = 0;
    for (EntityId id : needs) {
        const Need *need = plan.needs.find(id);
        if (!need) {
            ++gone;
        } else if (need->status == NeedStatus::Done || need->status == NeedStatus::Declined) {
            repairs += Message(
                need->status == NeedStatus::Done
                    ? QT_TRANSLATE_NOOP("Message", "“%1” is done meanwhile: it is no longer in the scenario.")
                    : QT_TRANSLATE_NOOP("Message",
                                        "“%1” was declined meanwhile: it is no longer in the scenario."),
                need->title);
        } else if (!open.contains(id)) {
            open += id;
        }
    }
    if (gone > 0)
        repairs += Message(QT_TRANSLATE_N_NOOP(
                               "Message", "%n need(s) of the scenario were deleted meanwhile and left out."))
                       .counting(gone);
    return open;
}

// Those whose state the what-if would change.
QList<EntityId> toDecide(const PlanData &plan, const QList<EntityId> &needs, const WhatIf &whatIf, bool keep)
{
    QList<EntityId> changed;
    for (EntityId id : needs) {
        const Need *need = plan.needs.find(id);
        const Quarter later = whatIf.quarter.next();
        const bool isDeferred = need && need->status == NeedStatus::Deferred && need->quarter == later;
        if (need && (keep ? !isKept(*need, whatIf.quarter) : !isDeferred))
            changed += id;
    }
    return changed;
}

Result<void> append(ChangeSet &changeSet, const QList<EntityId> &needs, const Result<ChangeSet> &decided)
{
    if (needs.isEmpty())
        return {};
    if (!decided)
        return decided.asFailure();
    changeSet.changes += decided->changes;
    return {};
}

void appendCapacity(ChangeSet &changeSet, const PlanData &plan, const WhatIf &whatIf, const QString &name,
                    IdSource &ids)
{
    if (whatIf.runReserve)
        appendSetting(changeSet.changes, plan, EntityKind::Plan, PlanSettings::onlyId, u"run_reserve",
                      std::clamp(*whatIf.runReserve, 0.0, 100.0));
    const QList<double> weeks = addedWeeks(whatIf.addedPeople);
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        Member member;
        member.id = ids.next();
        member.name = weeks.size() == 1 ? name : QString(name + u' ' + QString::number(i + 1));
        member.daysPerWeek = weeks.at(i);
        changeSet.changes += insertionOf(EntityKind::Member, member);
    }
    for (EntityId project : projectsTakenOff(plan, whatIf)) {
        appendSetting(changeSet.changes, plan, EntityKind::Project, project, u"start", {});
        appendSetting(changeSet.changes, plan, EntityKind::Project, project, u"end", {});
    }
}

} // namespace

QList<EntityId> projectsTakenOff(const PlanData &plan, const WhatIf &whatIf)
{
    QList<EntityId> projects;
    for (const Project &project : plan.projects) {
        if (project.status == ProjectStatus::Planned && project.start.isValid()
            && comesOnlyFrom(plan, project, whatIf.leftOut))
            projects += project.id;
    }
    return projects;
}

PlanData planUnder(const PlanData &plan, const WhatIf &whatIf)
{
    PlanData under = plan;
    if (whatIf.runReserve)
        under.plan.findForWriting(PlanSettings::onlyId)->runReserve = *whatIf.runReserve;
    EntityId last = highestId(plan);
    for (double week : addedWeeks(whatIf.addedPeople)) {
        Member member;
        member.id = EntityId{++last.value};
        member.daysPerWeek = week;
        under.members.insert(member);
    }
    for (EntityId project : projectsTakenOff(plan, whatIf)) {
        Project *taken = under.projects.findForWriting(project);
        taken->start = taken->end = QDate();
    }
    const auto decide = [&under](EntityId id, NeedStatus status, Quarter quarter) {
        if (Need *need = under.needs.contains(id) ? under.needs.findForWriting(id) : nullptr) {
            need->status = status;
            need->quarter = quarter;
        }
    };
    for (EntityId need : whatIf.kept)
        decide(need, NeedStatus::Chosen, whatIf.quarter);
    for (EntityId need : whatIf.leftOut)
        decide(need, NeedStatus::Deferred, whatIf.quarter.next());
    return under;
}

Ranking rankingUnder(const PlanData &plan, const WhatIf &whatIf)
{
    const PlanData under = planUnder(plan, whatIf);
    return rankingOf(PlanIndex(under), whatIf.quarter);
}

CutDifference cutDifference(const Ranking &from, const Ranking &to)
{
    return {onlyAbove(to, from), onlyAbove(from, to), to.capacity.available() - from.capacity.available(),
            to.capacity.kept - from.capacity.kept};
}

QList<Message> differenceInWords(const CutDifference &difference)
{
    QList<Message> words;
    if (!difference.entering.isEmpty())
        words +=
            Message(QT_TRANSLATE_N_NOOP("Message", "%n enter(s)")).counting(int(difference.entering.size()));
    if (!difference.leaving.isEmpty())
        words +=
            Message(QT_TRANSLATE_N_NOOP("Message", "%n leave(s)")).counting(int(difference.leaving.size()));
    const int days = int(std::lround(difference.lineDays));
    if (days > 0)
        words += Message(QT_TRANSLATE_NOOP("Message", "line +%1 d"), days);
    else if (days < 0)
        words += Message(QT_TRANSLATE_NOOP("Message", "line −%1 d"), -days);
    if (words.isEmpty())
        words += Message(QT_TRANSLATE_NOOP("Message", "No difference"));
    return words;
}

WhatIf whatIfOf(const Scenario &scenario)
{
    return {scenario.quarter, scenario.runReserve, scenario.addedPeople, scenario.kept, scenario.leftOut};
}

Scenario scenarioOf(const WhatIf &whatIf)
{
    Scenario scenario;
    scenario.quarter = whatIf.quarter;
    scenario.runReserve = whatIf.runReserve;
    scenario.addedPeople = whatIf.addedPeople;
    scenario.kept = whatIf.kept;
    scenario.leftOut = whatIf.leftOut;
    return scenario;
}

RepairedWhatIf repairedWhatIf(const PlanData &plan, const Scenario &scenario, QDate today)
{
    RepairedWhatIf repaired{whatIfOf(scenario), {}};
    WhatIf &whatIf = repaired.whatIf;
    whatIf.kept = stillOpen(plan, scenario.kept, repaired.repairs);
    whatIf.leftOut = stillOpen(plan, scenario.leftOut, repaired.repairs);
    whatIf.leftOut.removeIf([&whatIf](EntityId need) { return whatIf.kept.contains(need); });
    if (whatIf.quarter.isNull() || isOver(whatIf.quarter, plan, today)) {
        const Quarter now = Quarter::of(today, plan.settings().fiscalStartMonth);
        repaired.repairs += whatIf.quarter.isNull()
            ? Message(QT_TRANSLATE_NOOP("Message", "The scenario names no quarter: it is shown for %1."), now)
            : Message(QT_TRANSLATE_NOOP("Message", "%1 is over: the scenario is shown for %2."),
                      whatIf.quarter, now);
        whatIf.quarter = now;
    }
    return repaired;
}

QList<Message> adoptionInWords(const PlanData &plan, const WhatIf &whatIf)
{
    QList<Message> sentences;
    if (whatIf.runReserve && *whatIf.runReserve != plan.settings().runReserve) {
        sentences += Message(QT_TRANSLATE_NOOP("Message", "Run reserve %1% → %2%"),
                             plan.settings().runReserve, *whatIf.runReserve);
    }
    if (whatIf.addedPeople > 0) {
        sentences +=
            Message(QT_TRANSLATE_NOOP("Message", "People added to the team: %1"), whatIf.addedPeople);
    }
    const auto titles = [&plan](const QList<EntityId> &needs) {
        QStringList all;
        for (const EntityId id : needs)
            all += entityTitle(plan, EntityKind::Need, id);
        return all.join(u", ");
    };
    if (const QList<EntityId> chosen = toDecide(plan, whatIf.kept, whatIf, true); !chosen.isEmpty())
        sentences += Message(QT_TRANSLATE_NOOP("Message", "Chosen: %1"), titles(chosen));
    if (const QList<EntityId> cut = toDecide(plan, whatIf.leftOut, whatIf, false); !cut.isEmpty()) {
        sentences += Message(QT_TRANSLATE_NOOP("Message", "Cut and deferred to %1: %2"),
                             whatIf.quarter.next(), titles(cut));
    }
    QStringList undated;
    for (const EntityId project : projectsTakenOff(plan, whatIf))
        undated += entityTitle(plan, EntityKind::Project, project);
    if (!undated.isEmpty())
        sentences +=
            Message(QT_TRANSLATE_NOOP("Message", "Projects that lose their dates: %1"), undated.join(u", "));
    return sentences;
}

Result<ChangeSet> adoptWhatIf(const PlanData &plan, const WhatIf &whatIf, const QString &newMemberName,
                              const DecisionContext &context, IdSource &ids)
{
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Adopt a scenario for %1"), whatIf.quarter), {}};
    appendCapacity(changeSet, plan, whatIf, newMemberName, ids);
    const QList<EntityId> chosen = toDecide(plan, whatIf.kept, whatIf, true);
    const QList<EntityId> cut = toDecide(plan, whatIf.leftOut, whatIf, false);
    auto done = append(changeSet, chosen, chooseNeeds(plan, chosen, whatIf.quarter, context, ids));
    if (done)
        done = append(changeSet, cut, cutNeeds(plan, cut, whatIf.quarter.next(), context, ids));
    if (!done)
        return done.asFailure();
    if (changeSet.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "The plan is already as the scenario has it.")));
    return changeSet;
}
