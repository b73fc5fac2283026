// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrchecks.h"

#include "rules/goalof.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/okrwording.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Check {
    bool isBroken;
    QLatin1StringView rule;
    QLatin1StringView field;
    const char *text; // %1: the title
    Severity severity = Severity::Warning;
};

QList<Finding> findingsOf(const PlanSettings &settings, const EntityRef &entity, const QString &title,
                          const QList<Check> &checks)
{
    QList<Finding> findings;
    for (const Check &check : checks) {
        if (check.isBroken && isChecked(settings, check.rule))
            findings += Finding{check.rule, check.severity, entity, Message(check.text, title), check.field};
    }
    return findings;
}

bool isLeading(const KeyResult *keyResult)
{
    return keyResult->indicator == Indicator::Leading;
}

// Two and more, none of them due before the quarter's last day.
bool areAllDueOnLastDay(const PlanIndex &index, const Objective &objective)
{
    const QDate last = objective.quarter.range(index.settings().fiscalStartMonth).last;
    const auto keyResults = index.keyResultsOf(objective.id);
    return last.isValid() && keyResults.size() > 1
        && std::all_of(keyResults.begin(), keyResults.end(),
                       [last](const KeyResult *keyResult) { return keyResult->due == last; });
}

Finding countFinding(const char *rule, const Objective &objective, const Message &text)
{
    return {QString::fromLatin1(rule), Severity::Note, {EntityKind::Objective, objective.id}, text, {}};
}

// Not two to five key results, none that tells in time, or all of them at the very end.
QList<Finding> keyResultSetProblems(const PlanIndex &index, const Objective &objective)
{
    const PlanSettings &settings = index.settings();
    const auto keyResults = index.keyResultsOf(objective.id);
    const int count = int(keyResults.size());
    QList<Finding> findings;
    if (count > 0 && count < settings.minKeyResults)
        findings += countFinding("objective_with_few_key_results", objective,
                                 Message(QT_TRANSLATE_N_NOOP("Message",
                                                             "The objective “%1” has %n key result(s): %2 or "
                                                             "more prove it better."),
                                         objective.title, settings.minKeyResults)
                                     .counting(count));
    if (count > settings.maxKeyResults)
        findings +=
            countFinding("objective_with_many_key_results", objective,
                         Message(QT_TRANSLATE_N_NOOP("Message",
                                                     "The objective “%1” has %n key result(s): keep %2 "
                                                     "at most."),
                                 objective.title, settings.maxKeyResults)
                             .counting(count));
    if (count > 1 && std::none_of(keyResults.begin(), keyResults.end(), isLeading))
        findings += countFinding(
            "objective_without_leading_key_result", objective,
            Message(QT_TRANSLATE_NOOP("Message",
                                      "No key result of “%1” is leading: add one that moves within weeks."),
                    objective.title));
    if (areAllDueOnLastDay(index, objective))
        findings +=
            countFinding("key_results_all_due_last_day", objective,
                         Message(QT_TRANSLATE_NOOP("Message",
                                                   "All key results of “%1” are due on the last day of the "
                                                   "quarter: bring one forward."),
                                 objective.title));
    findings.removeIf([&](const Finding &finding) { return !isChecked(settings, finding.check); });
    return findings;
}

// Chosen for the quarter, and neither an objective nor a project of one answers it.
bool isUnanswered(const PlanIndex &index, const Need &need)
{
    const auto projects = index.projectsOfNeed(need.id);
    return index.objectivesOfNeed(need.id).empty()
        && std::none_of(projects.begin(), projects.end(),
                        [](const Project *project) { return !project->objective.isNull(); });
}

QList<Finding> unansweredNeeds(const PlanIndex &index, Quarter quarter)
{
    QList<Finding> findings;
    if (!isChecked(index.settings(), u"need_without_objective"_s))
        return findings;
    for (const Need &need : index.plan().needs) {
        if (isKept(need, quarter) && isUnanswered(index, need))
            findings += Finding{u"need_without_objective"_s,
                                Severity::Note,
                                {EntityKind::Need, need.id},
                                Message(QT_TRANSLATE_NOOP("Message",
                                                          "The need “%1” is chosen, but no objective answers "
                                                          "it: link it to one."),
                                        need.title),
                                {}};
    }
    return findings;
}

} // namespace

bool isChecked(const PlanSettings &settings, const QString &rule)
{
    return !settings.rulesOff.contains(rule);
}

QList<Finding> titleProblems(const PlanSettings &settings, const KeyResult &keyResult)
{
    return findingsOf(
        settings, {EntityKind::KeyResult, keyResult.id}, keyResult.title,
        {{namesActivity(keyResult.title), "key_result_is_activity"_L1, "title"_L1,
          QT_TRANSLATE_NOOP("Message",
                            "The key result “%1” is an activity: measure what it should change, and make it "
                            "a project."),
          Severity::Note},
         {!isStayKind(keyResult) && keepsGoing(keyResult.title), "key_result_keeps_going"_L1, "title"_L1,
          QT_TRANSLATE_NOOP("Message",
                            "The key result “%1” goes on as before: say what should move, or let it stay "
                            "below or above a limit."),
          Severity::Note}});
}

QList<Finding> titleProblems(const PlanSettings &settings, const Objective &objective)
{
    return findingsOf(
        settings, {EntityKind::Objective, objective.id}, objective.title,
        {{namesOutput(objective.title), "objective_is_output"_L1, "title"_L1,
          QT_TRANSLATE_NOOP("Message",
                            "The objective “%1” is something to deliver: say what will be different for "
                            "somebody."),
          Severity::Note},
         {keepsGoing(objective.title), "objective_keeps_going"_L1, "title"_L1,
          QT_TRANSLATE_NOOP("Message",
                            "The objective “%1” goes on as before: say what should be better at the end of "
                            "the quarter."),
          Severity::Note},
         {holdsNumber(objective.title), "objective_holds_number"_L1, "title"_L1,
          QT_TRANSLATE_NOOP("Message", "The objective “%1” holds a number: put it into a key result."),
          Severity::Note}});
}

QList<Finding> problemsOf(const PlanIndex &index, const KeyResult &keyResult)
{
    const bool milestone = keyResult.kind == KeyResultKind::Milestone;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const QList<Check> checks = {
        {!milestone && !isStayKind(keyResult) && !numbers.start, "key_result_without_start"_L1, "start"_L1,
         QT_TRANSLATE_NOOP("Message", "The key result “%1” has no start: enter where it stands today.")},
        {!milestone && !numbers.target, "key_result_without_target"_L1, "target"_L1,
         QT_TRANSLATE_NOOP("Message", "The key result “%1” has no target: enter the number to reach.")},
        {!milestone && !isStayKind(keyResult) && numbers.start && numbers.start == numbers.target,
         "key_result_starts_at_target"_L1, "target"_L1,
         QT_TRANSLATE_NOOP("Message", "The key result “%1” starts at its target: enter another target.")},
        {!milestone && keyResult.unit.isEmpty(), "key_result_without_unit"_L1, "unit"_L1,
         QT_TRANSLATE_NOOP("Message", "The key result “%1” has no unit: say what its numbers count.")},
        {keyResult.owner.isNull(), "key_result_without_owner"_L1, "owner"_L1,
         QT_TRANSLATE_NOOP("Message", "Nobody owns the key result “%1”: name one member.")},
        {!keyResult.due.isValid(), "key_result_without_due"_L1, "due"_L1,
         QT_TRANSLATE_NOOP("Message", "The key result “%1” has no due date: enter one.")},
    };
    const PlanSettings &settings = index.settings();
    return titleProblems(settings, keyResult)
        + findingsOf(settings, {EntityKind::KeyResult, keyResult.id}, keyResult.title, checks);
}

QList<Finding> problemsOf(const PlanIndex &index, const Objective &objective)
{
    const PlanSettings &settings = index.settings();
    const bool isEmpty = index.keyResultsOf(objective.id).empty();
    return titleProblems(settings, objective)
        + findingsOf(settings, {EntityKind::Objective, objective.id}, objective.title,
                     {{objective.owner.isNull(), "objective_without_owner"_L1, "owner"_L1,
                       QT_TRANSLATE_NOOP("Message", "Nobody owns the objective “%1”: name one member.")},
                      {isEmpty, "objective_without_key_result"_L1, ""_L1,
                       QT_TRANSLATE_NOOP("Message",
                                         "The objective “%1” has no key result: add what will prove it.")},
                      {objective.needs.isEmpty(), "objective_without_need"_L1, "needs"_L1,
                       QT_TRANSLATE_NOOP(
                           "Message", "No need stands behind the objective “%1”: link the one it answers.")},
                      {!goalOf(index, objective), "objective_without_goal"_L1, "goal"_L1,
                       QT_TRANSLATE_NOOP("Message", "The objective “%1” serves no goal: choose one.")}})
        + keyResultSetProblems(index, objective);
}

QList<Finding> okrFindings(const PlanIndex &index, Quarter quarter)
{
    QList<Finding> findings;
    const QList<const Objective *> objectives = objectivesIn(index, quarter);
    for (const Objective *objective : objectives) {
        findings += problemsOf(index, *objective);
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id))
            findings += problemsOf(index, *keyResult);
    }
    const int most = index.settings().maxObjectives;
    if (!objectives.isEmpty())
        findings += unansweredNeeds(index, quarter);
    if (objectives.size() > most && isChecked(index.settings(), u"too_many_objectives"_s)) {
        findings +=
            Finding{u"too_many_objectives"_s,
                    Severity::Note,
                    {},
                    Message(QT_TRANSLATE_NOOP("Message",
                                              "%1 objectives in %2: a team moves %3 at a time. Move the "
                                              "others to a later quarter."),
                            int(objectives.size()), quarter, most),
                    {}};
    }
    return findings;
}
