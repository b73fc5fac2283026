// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/steps.h"

#include "rules/capacity.h"
#include "rules/membermessage.h"
#include "rules/objectivescore.h"
#include "rules/okrchecks.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

// How much of what was looked at is as it should be.
class Completion {
public:
    void add(bool done)
    {
        ++m_all;
        m_done += done ? 1 : 0;
    }
    [[nodiscard]] double share() const { return m_all > 0 ? double(m_done) / m_all : 0; }
    [[nodiscard]] int missing() const { return m_all - m_done; }
    [[nodiscard]] bool isEmpty() const { return m_all == 0; }

private:
    int m_all = 0;
    int m_done = 0;
};

Message facts(const Message &first, const Message &second)
{
    return second.isEmpty() ? first : Message(QT_TRANSLATE_NOOP("Message", "%1 · %2"), first, second);
}

StepState strategyState(const PlanIndex &index)
{
    Completion sponsors;
    Completion metrics;
    Completion weights;
    for (const Goal &goal : index.plan().goals) {
        sponsors.add(!goal.sponsor.isNull());
        metrics.add(!goal.metric.isEmpty());
        weights.add(goal.weight.has_value());
    }
    StepState state{Step::Strategy};
    if (sponsors.isEmpty()) {
        state.facts = Message(QT_TRANSLATE_NOOP("Message", "No goal yet"));
        state.missing =
            Message(QT_TRANSLATE_NOOP("Message", "What does the company want this year? Add its goals."));
        state.next = NextAction::AddGoal;
        return state;
    }
    state.completion = (sponsors.share() + metrics.share() + weights.share()) / 3;
    const Message count =
        Message(QT_TRANSLATE_N_NOOP("Message", "%n goals")).counting(int(index.plan().goals.size()));
    state.facts = facts(
        count, weights.missing() == 0 ? Message(QT_TRANSLATE_NOOP("Message", "all weighted")) : Message());
    if (sponsors.missing() > 0)
        state.missing =
            Message(QT_TRANSLATE_N_NOOP("Message", "%n goals have no sponsor.")).counting(sponsors.missing());
    else if (metrics.missing() > 0)
        state.missing =
            Message(QT_TRANSLATE_N_NOOP("Message", "%n goals have no metric.")).counting(metrics.missing());
    else if (weights.missing() > 0)
        state.missing =
            Message(QT_TRANSLATE_N_NOOP("Message", "%n goals have no weight.")).counting(weights.missing());
    if (!state.missing.isEmpty()) {
        state.next = NextAction::CompleteGoals;
        if (weights.missing() > 0)
            state.facts = facts(
                count,
                Message(QT_TRANSLATE_N_NOOP("Message", "%n without weight")).counting(weights.missing()));
    }
    return state;
}

StepState needsState(const PlanIndex &index, Quarter quarter)
{
    Completion functions;
    Completion stakeholders;
    Completion goals;
    Completion scores;
    int needs = 0;
    for (const Need &need : index.plan().needs) {
        if (!isListed(need, quarter) && !isToPlace(need, quarter))
            continue;
        ++needs;
        functions.add(!need.function.isNull());
        stakeholders.add(!need.stakeholder.isNull());
        goals.add(!need.goals.isEmpty());
        scores.add(need.isPlaced());
    }
    StepState state{Step::Needs};
    if (needs == 0) {
        state.facts = Message(QT_TRANSLATE_NOOP("Message", "No open need"));
        state.missing = Message(QT_TRANSLATE_NOOP(
            "Message", "What do marketing, sales and customer service ask for? Import or add their needs."));
        state.next = NextAction::ImportNeeds;
        return state;
    }
    // Both scores count as two of the five things a need should say.
    state.completion = (functions.share() + stakeholders.share() + goals.share() + 2 * scores.share()) / 5;
    const int all = int(index.plan().needs.size());
    const Message count = needs == all
        ? Message(QT_TRANSLATE_N_NOOP("Message", "%n needs")).counting(needs)
        : Message(QT_TRANSLATE_NOOP("Message", "%1 of %2 needs"), needs, all); // the others: other quarters
    state.facts = count;
    if (scores.missing() > 0) {
        const Message part = Message(QT_TRANSLATE_NOOP("Message", "%1 of %2"), needs, all);
        state.facts =
            facts(needs == all ? count : part, // the rail is narrow
                  Message(QT_TRANSLATE_N_NOOP("Message", "%n without scores")).counting(scores.missing()));
        state.missing = Message(QT_TRANSLATE_N_NOOP("Message", "%n needs are not on the matrix yet."))
                            .counting(scores.missing());
        state.next = NextAction::PlaceNeeds;
    } else if (goals.missing() > 0) {
        state.missing =
            Message(QT_TRANSLATE_N_NOOP("Message", "%n needs serve no goal.")).counting(goals.missing());
    } else if (functions.missing() > 0) {
        state.missing = Message(QT_TRANSLATE_N_NOOP("Message", "%n needs have no function."))
                            .counting(functions.missing());
    } else if (stakeholders.missing() > 0) {
        state.missing = Message(QT_TRANSLATE_N_NOOP("Message", "%n needs have no stakeholder."))
                            .counting(stakeholders.missing());
    }
    if (!state.missing.isEmpty() && state.next == NextAction::None)
        state.next = NextAction::CompleteNeeds;
    return state;
}

// Person-days that the kept needs take beyond what the team has; 0 while they fit, or without a team.
int daysOver(const Capacity &capacity)
{
    return capacity.total > 0 ? int(std::lround(std::max(0.0, -capacity.free()))) : 0;
}

StepState prioritiseState(const PlanIndex &index, Quarter quarter)
{
    Completion decisions;
    int kept = 0;
    for (const Need &need : index.plan().needs) {
        if (!isListed(need, quarter))
            continue;
        decisions.add(need.status != NeedStatus::New && need.status != NeedStatus::Qualified);
        kept += isKept(need, quarter) ? 1 : 0;
    }
    StepState state{Step::Prioritise, decisions.share()};
    if (decisions.isEmpty()) {
        state.facts = Message(QT_TRANSLATE_NOOP("Message", "Nothing on the matrix"));
        state.missing =
            Message(QT_TRANSLATE_NOOP("Message", "Place needs by impact and effort, then choose."));
        state.next = NextAction::PlaceNeeds;
        return state;
    }
    const Message count = Message(QT_TRANSLATE_N_NOOP("Message", "%n kept")).counting(kept);
    state.facts = count;
    const Capacity capacity = capacityOf(index, quarter);
    if (const int over = daysOver(capacity); kept > 0 && over > 0) {
        state.completion *= std::max(0.0, capacity.available()) / capacity.kept;
        state.facts =
            Message(QT_TRANSLATE_N_NOOP("Message", "%n days over")).counting(over); // no room for more
        state.missing =
            Message(QT_TRANSLATE_N_NOOP("Message", "The kept needs take %n days more than the team has."))
                .counting(over);
        state.next = NextAction::ChooseNeeds;
    } else if (decisions.missing() > 0) {
        state.facts = facts(
            count, Message(QT_TRANSLATE_N_NOOP("Message", "%n to decide")).counting(decisions.missing()));
        state.missing = Message(QT_TRANSLATE_N_NOOP("Message", "%n needs wait for a decision."))
                            .counting(decisions.missing());
        state.next = NextAction::ChooseNeeds;
    }
    return state;
}

// Whether a number, an owner or a date is missing; how it is worded is another matter.
bool isIncomplete(const PlanIndex &index, const KeyResult &keyResult)
{
    const QList<Finding> problems = problemsOf(index, keyResult);
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Finding &finding) { return finding.severity > Severity::Note; });
}

// The key results of the quarter, those with a problem of their own counted as missing.
Completion keyResultCompletion(const PlanIndex &index, Quarter quarter)
{
    Completion keyResults;
    const auto objectives = objectivesIn(index, quarter);
    for (const Objective *objective : objectives) {
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id))
            keyResults.add(!isIncomplete(index, *keyResult));
    }
    return keyResults;
}

StepState okrsState(const PlanIndex &index, Quarter quarter)
{
    Completion links;
    for (const Need &need : index.plan().needs) {
        if (isKept(need, quarter))
            links.add(!index.objectivesOfNeed(need.id).empty() || !index.projectsOfNeed(need.id).empty());
    }
    const Completion keyResults = keyResultCompletion(index, quarter);
    const int objectives = int(objectivesIn(index, quarter).size());
    StepState state{Step::Okrs};
    if (links.isEmpty() && objectives == 0) {
        state.facts = Message(QT_TRANSLATE_NOOP("Message", "No objective yet"));
        state.missing = Message(QT_TRANSLATE_NOOP("Message", "Choose needs first: OKRs are made from them."));
        state.next = NextAction::ChooseNeeds;
        return state;
    }
    const double linked = links.isEmpty() ? 1 : links.share();
    state.completion = (linked + keyResults.share()) / 2;
    state.facts = objectives > 0
        ? Message(QT_TRANSLATE_N_NOOP("Message", "%n objectives")).counting(objectives)
        : Message(QT_TRANSLATE_NOOP("Message", "No objective yet"));
    if (links.missing() > 0) {
        state.missing =
            Message(QT_TRANSLATE_N_NOOP("Message", "%n chosen needs have no objective or project."))
                .counting(links.missing());
        state.next = NextAction::MakeOkrs;
    } else if (keyResults.isEmpty()) {
        state.missing =
            Message(QT_TRANSLATE_NOOP("Message", "No key result yet: add what will prove the objectives."));
        state.next = NextAction::CompleteOkrs;
    } else if (keyResults.missing() > 0) {
        state.facts = Message(QT_TRANSLATE_N_NOOP("Message", "%n key results to complete"))
                          .counting(keyResults.missing());
        state.missing =
            Message(QT_TRANSLATE_N_NOOP("Message", "%n key results miss a number, an owner or a date."))
                .counting(keyResults.missing());
        state.next = NextAction::CompleteOkrs;
    }
    return state;
}

StepState communicateState(const PlanIndex &index, Quarter quarter, const DeckState &deck)
{
    StepState state{Step::Communicate, deck.exportedSinceLastChange ? 1.0 : 0.0};
    if (deck.exportedSinceLastChange) {
        state.facts = Message(QT_TRANSLATE_NOOP("Message", "Slides up to date"));
        const int waiting = int(membersNotTold(index, quarter).size());
        if (waiting > 0) {
            state.facts = Message(QT_TRANSLATE_N_NOOP("Message", "%n member(s) to tell")).counting(waiting);
            state.missing = Message(QT_TRANSLATE_N_NOOP(
                                        "Message", "%n member(s) have not been told what is theirs, and why."))
                                .counting(waiting);
        }
        return state;
    }
    state.facts = Message(QT_TRANSLATE_NOOP("Message", "Slides to export"));
    state.missing =
        Message(QT_TRANSLATE_NOOP("Message", "The plan has changed since the slides were last exported."));
    state.next = NextAction::ExportDeck;
    return state;
}

} // namespace

QList<StepState> stepStates(const PlanIndex &index, Quarter quarter, const DeckState &deck)
{
    return {strategyState(index), needsState(index, quarter), prioritiseState(index, quarter),
            okrsState(index, quarter), communicateState(index, quarter, deck)};
}

Message stepTitle(Step step)
{
    constexpr auto titles = std::to_array<const char *>(
        {QT_TRANSLATE_NOOP("Message", "Strategy"), QT_TRANSLATE_NOOP("Message", "Needs"),
         QT_TRANSLATE_NOOP("Message", "Prioritise"), QT_TRANSLATE_NOOP("Message", "OKRs and projects"),
         QT_TRANSLATE_NOOP("Message", "Communicate")});
    return Message(titles.at(size_t(step)));
}

Message nextActionText(NextAction action)
{
    constexpr auto texts = std::to_array<const char *>(
        {nullptr, QT_TRANSLATE_NOOP("Message", "Add a goal"),
         QT_TRANSLATE_NOOP("Message", "Complete the goals"), QT_TRANSLATE_NOOP("Message", "Import needs"),
         QT_TRANSLATE_NOOP("Message", "Complete the needs"), QT_TRANSLATE_NOOP("Message", "Place the needs"),
         QT_TRANSLATE_NOOP("Message", "Choose needs"), QT_TRANSLATE_NOOP("Message", "Make OKRs"),
         QT_TRANSLATE_NOOP("Message", "Complete the OKRs"),
         QT_TRANSLATE_NOOP("Message", "Export the slides")});
    return Message(texts.at(size_t(action)));
}
