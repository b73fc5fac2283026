// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/matrixscene.h"

#include "core/language.h"
#include "rules/goalof.h"
#include "rules/planindex.h"

#include <QSet>

#include <cmath>

namespace {

constexpr double radiusBase = 10.5;
constexpr double radiusPerRootDay = 1.45;
constexpr int effortSteps = 5;
// Working days of the spans that people name.
constexpr double weekDays = 5;
constexpr double monthDays = 20;
constexpr double quarterDays = 60;

Message spanText(double days)
{
    if (days == weekDays)
        return Message(QT_TRANSLATE_NOOP("Message", "≤ 1 week"));
    if (days == monthDays)
        return Message(QT_TRANSLATE_NOOP("Message", "≤ 1 month"));
    if (days == quarterDays)
        return Message(QT_TRANSLATE_NOOP("Message", "≤ 1 quarter"));
    if (days == 1)
        return Message(QT_TRANSLATE_NOOP("Message", "≤ 1 day"));
    return Message(QT_TRANSLATE_NOOP("Message", "≤ %1 days"), days);
}

QList<MatrixTick> effortTicks(const PlanSettings &settings, const Language &language)
{
    QList<MatrixTick> ticks;
    for (int effort = 1; effort <= effortSteps; ++effort)
        ticks += {double(effort), effortRung(effort, settings, language)};
    return ticks;
}

QList<MatrixTick> impactTicks(const Language &language)
{
    return {{1, language.text("Message", QT_TRANSLATE_NOOP("Message", "upkeep"))},
            {2, {}},
            {3, language.text("Message", QT_TRANSLATE_NOOP("Message", "a team gains"))},
            {4, {}},
            {5, language.text("Message", QT_TRANSLATE_NOOP("Message", "moves a goal"))}};
}

MatrixNeed matrixNeed(const PlanIndex &index, const Need &need, const RankedNeed &ranked)
{
    const Goal *goal = goalOf(index, need);
    MatrixNeed shown;
    shown.id = need.id;
    shown.effort = clampedScore(need.effort.value_or(lowestScore));
    shown.impact = clampedScore(need.impact.value_or(lowestScore));
    shown.rank = ranked.rank;
    shown.days = ranked.days;
    shown.kept = ranked.kept;
    shown.goalColor = goal ? goal->color : 0;
    shown.radius = matrixRadius(ranked.days);
    shown.shortLabel = shortTitleOf(need.shortTitle, need.title);
    shown.label = need.title;
    shown.quadrant = ranked.quadrant;
    return shown;
}

QList<MatrixGoal> shownGoals(const PlanIndex &index, const MatrixScene &scene)
{
    QSet<int> colors;
    for (const MatrixNeed &need : scene.needs)
        colors += need.goalColor;
    QList<MatrixGoal> goals;
    for (const Goal *goal : goalsInOrder(index)) {
        if (colors.contains(goal->color))
            goals += {goal->color, goalLabel(*goal), shortTitleOf(goal->shortTitle, goal->title)};
    }
    return goals;
}

} // namespace

MatrixScene matrixSceneOf(const PlanIndex &index, const Ranking &ranking, const Language &language)
{
    MatrixScene scene;
    scene.quarter = ranking.quarter;
    scene.capacity = ranking.capacity;
    scene.linePosition = ranking.linePosition;
    scene.remainder = ranking.remainder;
    scene.effortTicks = effortTicks(index.settings(), language);
    scene.impactTicks = impactTicks(language);
    for (int i = 0; i < quadrantCount; ++i) {
        MatrixQuadrant &quadrant = scene.quadrants.at(size_t(i));
        quadrant.name = language.text(quadrantName(Quadrant(i), index.settings()));
        quadrant.shortName = language.text(quadrantShortName(Quadrant(i), index.settings()));
    }
    scene.needs.reserve(ranking.needs.size());
    for (const RankedNeed &ranked : ranking.needs) {
        const Need *need = index.plan().needs.find(ranked.id);
        if (!need)
            continue;
        scene.needs += matrixNeed(index, *need, ranked);
        scene.keptCount += ranked.kept ? 1 : 0;
        ++scene.quadrants.at(size_t(ranked.quadrant)).count;
    }
    scene.goals = shownGoals(index, scene);
    return scene;
}

MatrixScene matrixSceneOf(const PlanData &plan, Quarter quarter, const Language &language)
{
    const PlanIndex index(plan);
    return matrixSceneOf(index, rankingOf(index, quarter), language);
}

double matrixRadius(double days)
{
    return radiusBase + radiusPerRootDay * std::sqrt(std::max(days, 0.0));
}

QString shortTitleOf(const QString &shortTitle, const QString &title)
{
    return shortTitle.trimmed().isEmpty() ? title : shortTitle;
}

QString effortRung(int effort, const PlanSettings &settings, const Language &language)
{
    if (effort >= effortSteps)
        return language.text("Message", QT_TRANSLATE_NOOP("Message", "more"));
    const double days = settings.effortDays.value(effort - 1, PlanSettings().effortDays.value(effort - 1));
    return language.text(spanText(days));
}
