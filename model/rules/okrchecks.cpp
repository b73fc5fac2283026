// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrchecks.h"

#include "rules/goalof.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"

using namespace Qt::StringLiterals;

namespace {

struct FieldCheck {
    bool missing;
    QLatin1StringView check;
    QLatin1StringView field;
    const char *text; // %1: the title
};

QList<Finding> findingsOf(const EntityRef &entity, const QString &title, const QList<FieldCheck> &checks)
{
    QList<Finding> findings;
    for (const FieldCheck &check : checks) {
        if (check.missing)
            findings +=
                Finding{check.check, Severity::Warning, entity, Message(check.text, title), check.field};
    }
    return findings;
}

} // namespace

QList<Finding> problemsOf(const KeyResult &keyResult)
{
    const bool milestone = keyResult.kind == KeyResultKind::Milestone;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const QList<FieldCheck> checks = {
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
    return findingsOf({EntityKind::KeyResult, keyResult.id}, keyResult.title, checks);
}

QList<Finding> problemsOf(const PlanIndex &index, const Objective &objective)
{
    const EntityRef ref{EntityKind::Objective, objective.id};
    const int count = int(index.keyResultsOf(objective.id).size());
    QList<Finding> findings = findingsOf(
        ref, objective.title,
        {{objective.owner.isNull(), "objective_without_owner"_L1, "owner"_L1,
          QT_TRANSLATE_NOOP("Message", "Nobody owns the objective “%1”: name one member.")},
         {count == 0, "objective_without_key_result"_L1, ""_L1,
          QT_TRANSLATE_NOOP("Message", "The objective “%1” has no key result: add what will prove it.")},
         {objective.needs.isEmpty(), "objective_without_need"_L1, "needs"_L1,
          QT_TRANSLATE_NOOP("Message", "No need stands behind the objective “%1”: link the one it answers.")},
         {!goalOf(index, objective), "objective_without_goal"_L1, "goal"_L1,
          QT_TRANSLATE_NOOP("Message", "The objective “%1” serves no goal: choose one.")}});
    const PlanSettings &settings = index.settings();
    if (count > 0 && count < settings.minKeyResults) {
        findings += Finding{u"objective_with_few_key_results"_s,
                            Severity::Note,
                            ref,
                            Message(QT_TRANSLATE_N_NOOP("Message",
                                                        "The objective “%1” has %n key result(s): %2 or "
                                                        "more prove it better."),
                                    objective.title, settings.minKeyResults)
                                .counting(count),
                            {}};
    }
    if (count > settings.maxKeyResults) {
        findings += Finding{u"objective_with_many_key_results"_s,
                            Severity::Note,
                            ref,
                            Message(QT_TRANSLATE_N_NOOP("Message",
                                                        "The objective “%1” has %n key result(s): keep %2 "
                                                        "at most."),
                                    objective.title, settings.maxKeyResults)
                                .counting(count),
                            {}};
    }
    return findings;
}

QList<Finding> okrFindings(const PlanIndex &index, Quarter quarter)
{
    QList<Finding> findings;
    const QList<const Objective *> objectives = objectivesIn(index, quarter);
    for (const Objective *objective : objectives) {
        findings += problemsOf(index, *objective);
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id))
            findings += problemsOf(*keyResult);
    }
    const int most = index.settings().maxObjectives;
    if (objectives.size() > most) {
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
