// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/derivedfields.h"

#include "core/language.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <algorithm>

namespace {

std::optional<double> needScore(const PlanIndex &index, EntityId id)
{
    const Need *need = index.plan().needs.find(id);
    return need && need->isPlaced() ? std::optional(scoreOf(*need)) : std::nullopt;
}

std::optional<double> needDays(const PlanIndex &index, EntityId id)
{
    const Need *need = index.plan().needs.find(id);
    return need && (need->effort || need->estimateDays) ? std::optional(daysOf(*need, index.settings()))
                                                        : std::nullopt;
}

std::optional<double> goalScore(const PlanIndex &index, EntityId id)
{
    const Goal *goal = index.plan().goals.find(id);
    return goal ? scoreOf(index, *goal) : std::nullopt;
}

std::optional<double> objectiveScore(const PlanIndex &index, EntityId id)
{
    const Objective *objective = index.plan().objectives.find(id);
    return objective ? scoreOf(index, *objective) : std::nullopt;
}

std::optional<double> keyResultCurrent(const PlanIndex &index, EntityId id)
{
    const KeyResult *keyResult = index.plan().keyResults.find(id);
    return keyResult ? currentOf(index, *keyResult) : std::nullopt;
}

std::optional<double> keyResultScore(const PlanIndex &index, EntityId id)
{
    const KeyResult *keyResult = index.plan().keyResults.find(id);
    return keyResult ? scoreOf(index, *keyResult) : std::nullopt;
}

} // namespace

const QList<ComputedNumber> &derivedFields(EntityKind kind)
{
    static const char *const score = QT_TRANSLATE_NOOP("Field", "Score");
    static const QList<ComputedNumber> needs{{"score", score, &needScore},
                                             {"days", QT_TRANSLATE_NOOP("Field", "Person-days"), &needDays}};
    static const QList<ComputedNumber> goals{{"score", score, &goalScore}};
    static const QList<ComputedNumber> objectives{{"score", score, &objectiveScore}};
    static const QList<ComputedNumber> keyResults{
        {"current", QT_TRANSLATE_NOOP("Field", "Current"), &keyResultCurrent},
        {"score", score, &keyResultScore}};
    static const QList<ComputedNumber> none;
    switch (kind) {
    case EntityKind::Need:
        return needs;
    case EntityKind::Goal:
        return goals;
    case EntityKind::Objective:
        return objectives;
    case EntityKind::KeyResult:
        return keyResults;
    default:
        return none;
    }
}

bool isDerivedField(EntityKind kind, QStringView header)
{
    const QList<ComputedNumber> &fields = derivedFields(kind);
    return std::any_of(fields.begin(), fields.end(), [header](const ComputedNumber &field) {
        const QStringList codes = Language::codes();
        return header == QLatin1StringView(field.key)
            || std::any_of(codes.begin(), codes.end(), [&](const QString &code) {
                   return header == Language(code).text("Field", field.label);
               });
    });
}
