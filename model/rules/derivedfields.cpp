// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/derivedfields.h"

#include "core/language.h"
#include "fields/fieldtext.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "rules/placement.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"
#include "rules/requestuse.h"
#include "rules/runfigures.h"
#include "rules/scoringmodels.h"

#include <algorithm>

namespace {

QVariant orEmpty(std::optional<double> value)
{
    return FieldValue<std::optional<double>>::toVariant(value);
}

// The value of an entity that may be gone: empty then.
template <auto table, typename Value>
QVariant valueOf(const PlanIndex &index, EntityId id, Value value)
{
    const auto *entity = (index.plan().*table).find(id);
    return entity ? QVariant(value(*entity)) : QVariant();
}

DerivedField number(const char *key, const char *label, FieldType type, int decimals,
                    QVariant (*value)(const DerivedSource &, EntityId))
{
    return {Field{key, label, type}, value, decimals};
}

template <typename Enum>
DerivedField choice(const char *key, const char *label, QVariant (*value)(const DerivedSource &, EntityId))
{
    DerivedField derived{Field{key, label, FieldType::Choice}, value};
    derived.field.choices = &choicesOf<Enum>;
    return derived;
}

QList<DerivedField> goalFields()
{
    return {number("score", QT_TRANSLATE_NOOP("Field", "Score"), FieldType::Number, 2,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::goals>(source.index, id, [&](const Goal &goal) {
                           return orEmpty(scoreOf(source.index, goal));
                       });
                   })};
}

QList<DerivedField> needFields()
{
    return {number("score", QT_TRANSLATE_NOOP("Field", "Score"), FieldType::Number, 1,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::needs>(source.index, id, [&](const Need &need) {
                           return orEmpty(
                               NeedScoring(source.index, need.id).scoreOf(need)); // by the plan's model
                       });
                   }),
            number("days", QT_TRANSLATE_NOOP("Field", "Days"), FieldType::Days, -1,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::needs>(source.index, id, [&](const Need &need) {
                           const bool known = need.estimateDays || need.effort;
                           return known ? QVariant(daysOf(need, source.index.settings())) : QVariant();
                       });
                   }),
            choice<Quadrant>("quadrant", QT_TRANSLATE_NOOP("Field", "Quadrant"),
                             [](const DerivedSource &source, EntityId id) {
                                 return valueOf<&PlanData::needs>(source.index, id, [](const Need &need) {
                                     return FieldValue<std::optional<Quadrant>>::toVariant(quadrantOf(need));
                                 });
                             })};
}

QList<DerivedField> objectiveFields()
{
    return {number("score", QT_TRANSLATE_NOOP("Field", "Score"), FieldType::Number, 2,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::objectives>(
                           source.index, id, [&](const Objective &objective) {
                               return orEmpty(scoreOf(source.index, objective));
                           });
                   }),
            choice<Health>(
                "health", QT_TRANSLATE_NOOP("Field", "Health"), [](const DerivedSource &source, EntityId id) {
                    return valueOf<&PlanData::objectives>(source.index, id, [&](const Objective &objective) {
                        return choiceKey(healthOf(source.index, objective, source.today).health);
                    });
                })};
}

QList<DerivedField> keyResultFields()
{
    return {
        number("current", QT_TRANSLATE_NOOP("Field", "Current"), FieldType::Number, -1,
               [](const DerivedSource &source, EntityId id) {
                   return valueOf<&PlanData::keyResults>(source.index, id, [&](const KeyResult &keyResult) {
                       return orEmpty(currentOf(source.index, keyResult));
                   });
               }),
        number("score", QT_TRANSLATE_NOOP("Field", "Score"), FieldType::Number, 2,
               [](const DerivedSource &source, EntityId id) {
                   return valueOf<&PlanData::keyResults>(source.index, id, [&](const KeyResult &keyResult) {
                       return orEmpty(scoreOf(source.index, keyResult));
                   });
               }),
        choice<Health>(
            "health", QT_TRANSLATE_NOOP("Field", "Health"), [](const DerivedSource &source, EntityId id) {
                return valueOf<&PlanData::keyResults>(source.index, id, [&](const KeyResult &keyResult) {
                    return choiceKey(healthOf(source.index, keyResult, source.today).health);
                });
            })};
}

QList<DerivedField> projectFields()
{
    return {choice<Health>(
        "health", QT_TRANSLATE_NOOP("Field", "Health"), [](const DerivedSource &source, EntityId id) {
            return valueOf<&PlanData::projects>(source.index, id, [&](const Project &project) {
                const auto report = healthOf(project, source.index.settings(), source.today);
                return report ? QVariant(choiceKey(report->health)) : QVariant();
            });
        })};
}

QVariant dayOfRoutine(const DerivedSource &source, EntityId id, int which)
{
    return valueOf<&PlanData::routines>(source.index, id, [&source, which](const Routine &routine) {
        const QList<QDate> days = nextDates(routine, source.today, which + 1);
        return which < days.size() ? QVariant(days.at(which)) : QVariant();
    });
}

QList<DerivedField> routineFields()
{
    return {number("next_on", QT_TRANSLATE_NOOP("Field", "Next on"), FieldType::Date, -1,
                   [](const DerivedSource &source, EntityId id) { return dayOfRoutine(source, id, 0); }),
            number("then_on", QT_TRANSLATE_NOOP("Field", "Then on"), FieldType::Date, -1,
                   [](const DerivedSource &source, EntityId id) { return dayOfRoutine(source, id, 1); }),
            number("capacity_share", QT_TRANSLATE_NOOP("Field", "Share of capacity"), FieldType::Percent, -1,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::routines>(source.index, id, [&](const Routine &routine) {
                           const DateRange coming{source.today, source.today.addDays(7 * shareWeeks - 1)};
                           return QVariant(qRound(shareOf(source.index, routine, coming) * 10) / 10.0);
                       });
                   })};
}

QList<DerivedField> rolloutFields()
{
    return {choice<RolloutPhase>("phase", QT_TRANSLATE_NOOP("Field", "Where it stands"),
                                 [](const DerivedSource &source, EntityId id) {
                                     return valueOf<&PlanData::rollouts>(
                                         source.index, id, [&](const Rollout &rollout) {
                                             return choiceKey(phaseOf(rollout, source.today));
                                         });
                                 }),
            number("open_requests", QT_TRANSLATE_NOOP("Field", "Open requests"), FieldType::Integer, 0,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::rollouts>(source.index, id, [&](const Rollout &) {
                           return QVariant(source.requests.openOfRollout(source.index.plan(), id));
                       });
                   })};
}

QList<DerivedField> answerFields()
{
    return {number("times_sent", QT_TRANSLATE_NOOP("Field", "Times sent"), FieldType::Integer, 0,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::answers>(source.index, id, [&](const Answer &) {
                           return QVariant(source.requests.ofAnswer(source.index.plan(), id).sent);
                       });
                   }),
            number("deflections", QT_TRANSLATE_NOOP("Field", "Requests avoided"), FieldType::Integer, 0,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::answers>(source.index, id, [&](const Answer &) {
                           return QVariant(source.requests.ofAnswer(source.index.plan(), id).deflected);
                       });
                   }),
            number("hours_saved", QT_TRANSLATE_NOOP("Field", "Hours saved"), FieldType::Number, 1,
                   [](const DerivedSource &source, EntityId id) {
                       return valueOf<&PlanData::answers>(source.index, id, [&](const Answer &) {
                           return QVariant(source.requests.ofAnswer(source.index.plan(), id).savedMinutes
                                           / 60);
                       });
                   })};
}

} // namespace

QString DerivedField::text(const DerivedSource &source, EntityId id, const Language &language) const
{
    const QVariant result = value(source, id);
    if (decimals >= 0)
        return result.isValid() ? language.number(result.toDouble(), decimals) : QString();
    return displayText(field, result, source.index.plan(), language);
}

const QList<DerivedField> &derivedFieldsOf(EntityKind kind)
{
    static const QList<DerivedField> goals = goalFields();
    static const QList<DerivedField> needs = needFields();
    static const QList<DerivedField> objectives = objectiveFields();
    static const QList<DerivedField> keyResults = keyResultFields();
    static const QList<DerivedField> projects = projectFields();
    static const QList<DerivedField> routines = routineFields();
    static const QList<DerivedField> rollouts = rolloutFields();
    static const QList<DerivedField> answers = answerFields();
    static const QList<DerivedField> none;
    switch (kind) {
    case EntityKind::Goal:
        return goals;
    case EntityKind::Need:
        return needs;
    case EntityKind::Objective:
        return objectives;
    case EntityKind::KeyResult:
        return keyResults;
    case EntityKind::Project:
        return projects;
    case EntityKind::Routine:
        return routines;
    case EntityKind::Rollout:
        return rollouts;
    case EntityKind::Answer:
        return answers;
    default:
        return none;
    }
}
