// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/qualitytexts.h"

#include "core/language.h"
#include "rules/finding.h"
#include "rules/goalof.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("QualityList", text);
}

QString memberName(const PlanIndex &index, EntityId id)
{
    const Member *member = index.plan().members.find(id);
    return member ? member->name : QString();
}

QList<QualityRule> rulesOf(const PlanIndex &index, const KeyResult &keyResult, const Language &language)
{
    QList<QualityRule> rules;
    rules += QualityRule{{u"key_result_is_activity"_s, u"key_result_keeps_going"_s},
                         translated(QT_TRANSLATE_NOOP("QualityList", "An effect, not a task"))};
    if (keyResult.kind != KeyResultKind::Milestone) {
        rules += QualityRule{
            {u"key_result_without_start"_s, u"key_result_without_target"_s, u"key_result_starts_at_target"_s},
            isStayKind(keyResult)
                ? translated(QT_TRANSLATE_NOOP("QualityList", "A number to stay within"))
                : translated(QT_TRANSLATE_NOOP("QualityList", "A start and a number to reach"))};
        rules +=
            QualityRule{{u"key_result_without_unit"_s},
                        translated(QT_TRANSLATE_NOOP("QualityList", "Measured in: %1")).arg(keyResult.unit)};
    }
    rules += QualityRule{{u"key_result_without_owner"_s},
                         translated(QT_TRANSLATE_NOOP("QualityList", "One owner: %1"))
                             .arg(memberName(index, keyResult.owner))};
    rules += QualityRule{
        {u"key_result_without_due"_s, u"key_results_all_due_last_day"_s},
        translated(QT_TRANSLATE_NOOP("QualityList", "Due on %1")).arg(language.dayMonth(keyResult.due))};
    return rules;
}

QList<QualityRule> rulesOf(const PlanIndex &index, const Objective &objective)
{
    const Goal *goal = goalOf(index, objective);
    return {{{u"objective_is_output"_s, u"objective_keeps_going"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "A change for somebody, not a task"))},
            {{u"objective_holds_number"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "In words, its numbers in the key results"))},
            {{u"objective_without_owner"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "One owner: %1"))
                 .arg(memberName(index, objective.owner))},
            {{u"objective_without_key_result"_s, u"objective_with_few_key_results"_s,
              u"objective_with_many_key_results"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "Key results: %1"))
                 .arg(index.keyResultsOf(objective.id).size())},
            {{u"objective_without_leading_key_result"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "A leading key result that tells in time"))},
            {{u"key_results_all_due_last_day"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "Not everything falls due on the last day"))},
            {{u"objective_without_need"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "Needs behind it: %1")).arg(objective.needs.size())},
            {{u"objective_without_goal"_s},
             translated(QT_TRANSLATE_NOOP("QualityList", "Serves a goal: %1"))
                 .arg(goal ? goal->title : QString())}};
}

} // namespace

QList<QualityRule> qualityRules(const PlanIndex &index, EntityRef entity, const Language &language)
{
    if (const KeyResult *keyResult = index.plan().keyResults.find(entity.id))
        return rulesOf(index, *keyResult, language);
    const Objective *objective = index.plan().objectives.find(entity.id);
    return objective ? rulesOf(index, *objective) : QList<QualityRule>();
}

QString brokenText(const Finding &finding, EntityRef entity, const Language &language)
{
    // Of a key result the sentence would speak of all its siblings.
    if (entity.kind == EntityKind::KeyResult && finding.entity.kind == EntityKind::Objective)
        return translated(QT_TRANSLATE_NOOP("QualityList", "Due on the last day of the quarter"));
    return language.text(finding.text);
}

QString qualityVerb(const QString &check)
{
    if (check == u"key_result_without_start" || check == u"key_result_without_target"
        || check == u"key_result_starts_at_target")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Set numbers"));
    if (check == u"key_result_without_unit")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Set unit"));
    if (check == u"key_result_without_owner" || check == u"objective_without_owner")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Name an owner"));
    if (check == u"key_result_without_due")
        return translated(QT_TRANSLATE_NOOP("QualityList", "End of quarter"));
    if (check == u"objective_without_need")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Link a need"));
    if (check == u"objective_without_goal")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Choose a goal"));
    if (check == u"objective_without_key_result" || check == u"objective_with_few_key_results")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Add key result"));
    if (check == u"key_results_all_due_last_day")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Bring forward"));
    if (check == u"objective_without_leading_key_result")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Choose one"));
    if (check == u"objective_is_output" || check == u"objective_keeps_going"
        || check == u"objective_holds_number" || check == u"key_result_is_activity"
        || check == u"key_result_keeps_going")
        return translated(QT_TRANSLATE_NOOP("QualityList", "Reword"));
    return {};
}
