// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrrules.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

// Sources: Doerr, "Measure What Matters" (2018): few objectives, each proved by numbers ("It's not a key
// result unless it has a number"), one owner; Google re:Work, "Set goals with OKRs": results instead of
// activities, no "maintain" and "continue"; McChesney, Covey, Huling, "The 4 Disciplines of Execution"
// (2012): lead measures can be moved while there is time; Wodtke, "Radical Focus" (2016): qualitative
// objectives, weekly confidence. Alignment is the method's own (PRODUCT.md S8, S9).
constexpr auto objectiveRules = std::to_array<OkrRule>({
    {"objective_is_output", OkrScope::Objective, OkrTrait::Actionable,
     QT_TRANSLATE_NOOP("Message", "An outcome, not something to deliver"),
     QT_TRANSLATE_NOOP("Message",
                       "What is launched may change nothing. The objective says what will be different "
                       "for somebody; what is built for it is a project."),
     QT_TRANSLATE_NOOP("Message", "Launch the new CRM"),
     QT_TRANSLATE_NOOP("Message", "Sellers trust what the CRM tells them")},
    {"objective_keeps_going", OkrScope::Objective, OkrTrait::Actionable,
     QT_TRANSLATE_NOOP("Message", "A change, not more of the same"),
     QT_TRANSLATE_NOOP("Message",
                       "“Maintain” and “continue” are run work: it goes on without an objective. Say what "
                       "should be better at the end of the quarter."),
     QT_TRANSLATE_NOOP("Message", "Continue to support the sales teams"),
     QT_TRANSLATE_NOOP("Message", "Sales teams find the answer by themselves")},
    {"objective_holds_number", OkrScope::Objective, OkrTrait::Measurable,
     QT_TRANSLATE_NOOP("Message", "Words in the objective, numbers in its key results"),
     QT_TRANSLATE_NOOP("Message",
                       "An objective is remembered and repeated; a number in it is a key result that has "
                       "neither start nor owner."),
     QT_TRANSLATE_NOOP("Message", "Bring churn down to 2.5%"),
     QT_TRANSLATE_NOOP("Message", "See churn coming and keep our customers")},
    {"objective_without_owner", OkrScope::Objective, OkrTrait::Owned,
     QT_TRANSLATE_NOOP("Message", "One owner for the objective"),
     QT_TRANSLATE_NOOP("Message",
                       "What everybody owns nobody moves. The owner need not do the work, but says every "
                       "week where it stands."),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable"),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable @Karim")},
    {"objective_without_key_result", OkrScope::Objective, OkrTrait::Measurable,
     QT_TRANSLATE_NOOP("Message", "Key results that prove the objective"),
     QT_TRANSLATE_NOOP("Message", "Without a number nobody can say at the end whether it was reached."),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable"),
     QT_TRANSLATE_NOOP("Message",
                       "Make the forecast reliable\n– Gap between forecast and actual from 18% to 8%\n– "
                       "Opportunities with a dated next step from 54% to 90%")},
    {"objective_with_few_key_results", OkrScope::Objective, OkrTrait::Focus,
     QT_TRANSLATE_NOOP("Message", "More than one key result"),
     QT_TRANSLATE_NOOP("Message",
                       "One number alone can be reached in a way that nobody wanted; a second one keeps "
                       "it honest."),
     QT_TRANSLATE_NOOP("Message",
                       "Answer leads while they are warm\n– Median time to first response from 26 h to 4 h"),
     QT_TRANSLATE_NOOP("Message",
                       "Answer leads while they are warm\n– Median time to first response from 26 h to 4 "
                       "h\n– MQL conversion rate from 14% to 19%")},
    {"objective_with_many_key_results", OkrScope::Objective, OkrTrait::Focus,
     QT_TRANSLATE_NOOP("Message", "Few key results"),
     QT_TRANSLATE_NOOP("Message",
                       "More than a handful of numbers is a dashboard: keep those whose move would prove "
                       "the objective."),
     QT_TRANSLATE_NOOP("Message",
                       "Answer leads while they are warm\n– Median time to first response from 26 h to 4 "
                       "h\n– Calls a day from 20 to 40\n– E-mails a day from 30 to 60\n– Meetings a week "
                       "from 5 to 9\n– Show rate from 60% to 80%\n– Conversion rate from 14% to 19%"),
     QT_TRANSLATE_NOOP("Message",
                       "Answer leads while they are warm\n– Median time to first response from 26 h to 4 "
                       "h\n– Conversion rate from 14% to 19%")},
    {"objective_without_leading_key_result", OkrScope::Objective, OkrTrait::Actionable,
     QT_TRANSLATE_NOOP("Message", "A leading key result"),
     QT_TRANSLATE_NOOP("Message",
                       "Lagging numbers move when the quarter is over. One that moves within weeks tells "
                       "while there is still time to act."),
     QT_TRANSLATE_NOOP("Message",
                       "Win more of the deals we start\n– Win rate from 22% to 30%\n– Median sales cycle "
                       "from 94 days to 70 days"),
     QT_TRANSLATE_NOOP("Message",
                       "Win more of the deals we start\n– Win rate from 22% to 30%\n– Opportunities with "
                       "a dated next step from 54% to 90%")},
    {"key_results_all_due_last_day", OkrScope::Objective, OkrTrait::Actionable,
     QT_TRANSLATE_NOOP("Message", "Not all due on the last day"),
     QT_TRANSLATE_NOOP("Message",
                       "When all key results fall due on the last day of the quarter, nothing is learned "
                       "before it is too late to act on it."),
     QT_TRANSLATE_NOOP("Message",
                       "Make the forecast reliable\n– Opportunities with a dated next step from 54% to "
                       "90% by 30 June\n– Gap between forecast and actual from 18% to 8% by 30 June"),
     QT_TRANSLATE_NOOP("Message",
                       "Make the forecast reliable\n– Opportunities with a dated next step from 54% to "
                       "90% by 15 May\n– Gap between forecast and actual from 18% to 8% by 30 June")},
    {"objective_without_need", OkrScope::Objective, OkrTrait::Aligned,
     QT_TRANSLATE_NOOP("Message", "A need behind the objective"),
     QT_TRANSLATE_NOOP("Message", "Somebody asked for it: that is who will say whether it helped."),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable"),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable ← need: a weekly forecast in the CRM")},
    {"objective_without_goal", OkrScope::Objective, OkrTrait::Aligned,
     QT_TRANSLATE_NOOP("Message", "A goal that the objective serves"),
     QT_TRANSLATE_NOOP("Message",
                       "Work that serves none of the company’s goals is the first to be cut, and the last "
                       "to be noticed."),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable"),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable ← goal: decide sooner")},
});

constexpr auto keyResultRules = std::to_array<OkrRule>({
    {"key_result_is_activity", OkrScope::KeyResult, OkrTrait::Actionable,
     QT_TRANSLATE_NOOP("Message", "A result, not an activity"),
     QT_TRANSLATE_NOOP("Message",
                       "An activity can be done without anything getting better. Measure what it should "
                       "change, and make the activity a project."),
     QT_TRANSLATE_NOOP("Message", "Set up a lead routing tool"),
     QT_TRANSLATE_NOOP("Message", "Leads handled within a day from 61% to 95%")},
    {"key_result_keeps_going", OkrScope::KeyResult, OkrTrait::Actionable,
     QT_TRANSLATE_NOOP("Message", "A move, not more of the same"),
     QT_TRANSLATE_NOOP("Message",
                       "“Maintain” and “continue” ask for no change. Where staying within a limit is the "
                       "point, its kind is “stay below” or “stay above”."),
     QT_TRANSLATE_NOOP("Message", "Maintain the response time"),
     QT_TRANSLATE_NOOP("Message", "Median time to first response from 26 h to 4 h")},
    {"key_result_without_start", OkrScope::KeyResult, OkrTrait::Measurable,
     QT_TRANSLATE_NOOP("Message", "A start"),
     QT_TRANSLATE_NOOP("Message",
                       "Without where it stands today nobody knows how far the target is, nor what has "
                       "been gained."),
     QT_TRANSLATE_NOOP("Message", "Win rate"), QT_TRANSLATE_NOOP("Message", "Win rate from 22% to 30%")},
    {"key_result_without_target", OkrScope::KeyResult, OkrTrait::Measurable,
     QT_TRANSLATE_NOOP("Message", "A target"),
     QT_TRANSLATE_NOOP("Message", "“Better” is reached by any move at all: name the number to reach."),
     QT_TRANSLATE_NOOP("Message", "Better CRM completeness"),
     QT_TRANSLATE_NOOP("Message", "Opportunities with all required fields from 54% to 90%")},
    {"key_result_starts_at_target", OkrScope::KeyResult, OkrTrait::Measurable,
     QT_TRANSLATE_NOOP("Message", "A target away from the start"),
     QT_TRANSLATE_NOOP("Message",
                       "A target that is reached on the first day asks for nothing. Where staying there "
                       "is the point, its kind is “stay below” or “stay above”."),
     QT_TRANSLATE_NOOP("Message", "Win rate from 22% to 22%"),
     QT_TRANSLATE_NOOP("Message", "Win rate from 22% to 30%")},
    {"key_result_without_unit", OkrScope::KeyResult, OkrTrait::Measurable,
     QT_TRANSLATE_NOOP("Message", "A unit"),
     QT_TRANSLATE_NOOP("Message", "26 hours or 26 days: two people would check in two different numbers."),
     QT_TRANSLATE_NOOP("Message", "Time to first response from 26 to 4"),
     QT_TRANSLATE_NOOP("Message", "Time to first response from 26 h to 4 h")},
    {"key_result_without_owner", OkrScope::KeyResult, OkrTrait::Owned,
     QT_TRANSLATE_NOOP("Message", "One owner for the key result"),
     QT_TRANSLATE_NOOP("Message", "One person checks in every week and asks for help in time."),
     QT_TRANSLATE_NOOP("Message", "Win rate from 22% to 30%"),
     QT_TRANSLATE_NOOP("Message", "Win rate from 22% to 30% @Karim")},
    {"key_result_without_due", OkrScope::KeyResult, OkrTrait::Actionable,
     QT_TRANSLATE_NOOP("Message", "A due date"),
     QT_TRANSLATE_NOOP("Message", "Without a day the pace that it needs is not known, nor when to judge it."),
     QT_TRANSLATE_NOOP("Message", "Win rate from 22% to 30%"),
     QT_TRANSLATE_NOOP("Message", "Win rate from 22% to 30% by 15 June")},
});

constexpr auto quarterRules = std::to_array<OkrRule>({
    {"too_many_objectives", OkrScope::Quarter, OkrTrait::Focus,
     QT_TRANSLATE_NOOP("Message", "Few objectives at a time"),
     QT_TRANSLATE_NOOP("Message",
                       "A small team moves two or three things in a quarter; with more, all of them move "
                       "a little and none arrives."),
     QT_TRANSLATE_NOOP("Message",
                       "Make the forecast reliable\nAnswer leads while they are warm\nSee churn "
                       "coming\nOpen Germany"),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable\nAnswer leads while they are warm")},
    {"need_without_objective", OkrScope::Quarter, OkrTrait::Aligned,
     QT_TRANSLATE_NOOP("Message", "Every chosen need has its objective"),
     QT_TRANSLATE_NOOP("Message",
                       "A need was chosen, so somebody counts on it: an objective or one of its projects "
                       "answers it, or it is deferred and told."),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable"),
     QT_TRANSLATE_NOOP("Message", "Make the forecast reliable ← need: a weekly forecast in the CRM")},
});

} // namespace

const QList<OkrRule> &okrRules()
{
    static const QList<OkrRule> rules = [] {
        QList<OkrRule> all;
        for (const std::span<const OkrRule> part :
             {std::span<const OkrRule>(objectiveRules), std::span<const OkrRule>(keyResultRules),
              std::span<const OkrRule>(quarterRules)})
            all.append(QList<OkrRule>(part.begin(), part.end()));
        return all;
    }();
    return rules;
}

const OkrRule *okrRule(const QString &id)
{
    const QList<OkrRule> &rules = okrRules();
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&id](const OkrRule &rule) { return id == QLatin1StringView(rule.id); });
    return found == rules.cend() ? nullptr : &*found;
}

Message traitName(OkrTrait trait)
{
    constexpr auto names = std::to_array<const char *>(
        {QT_TRANSLATE_NOOP("Message", "Focus"), QT_TRANSLATE_NOOP("Message", "Measurable"),
         QT_TRANSLATE_NOOP("Message", "Owned"), QT_TRANSLATE_NOOP("Message", "Actionable"),
         QT_TRANSLATE_NOOP("Message", "Aligned")});
    return Message(names.at(size_t(trait)));
}
