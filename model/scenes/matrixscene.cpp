// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/matrixscene.h"

#include "core/language.h"
#include "rules/calibration.h"
#include "rules/goalof.h"
#include "rules/placement.h"
#include "rules/planindex.h"
#include "rules/reviewchanges.h"
#include "scenes/labelplacement.h"

#include <cmath>

namespace {

constexpr double radiusBase = 10.5;
constexpr double radiusPerRootDay = 1.45;
constexpr int effortSteps = 5;
constexpr double zoomMargin = 0.15; // of an axis, beyond the border
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
    QList<MatrixTick> ticks;
    for (int impact = int(lowestScore); impact <= int(highestScore); ++impact)
        ticks += {double(impact), impactRung(impact, language)};
    return ticks;
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

MatrixDensity densityOf(qsizetype count)
{
    if (count <= mostLabels)
        return MatrixDensity::Labels;
    return count <= mostBubbles ? MatrixDensity::KeptLabels : MatrixDensity::Dots;
}

// Gives the needs of the scene their colours, shapes and sizes; they stand as in the ranking.
void encode(MatrixScene &scene, const Encoding &encoding, const MatrixOptions &options)
{
    scene.colorBy = options.colorBy;
    scene.sizeBy = options.sizeBy;
    scene.legend = encoding.legend;
    scene.zoom = options.zoom;
    scene.window = matrixWindow(options.zoom);
    qsizetype inWindow = 0;
    for (qsizetype row = 0; row < scene.needs.size(); ++row) {
        MatrixNeed &need = scene.needs[row];
        need.legendEntry = encoding.entries.at(row);
        const LegendEntry &line = encoding.legend.at(need.legendEntry);
        need.color = line.color;
        need.shape = line.shape;
        need.dimmed = !options.lit.isEmpty() && !options.lit.contains(line.key);
        need.inWindow = scene.window.contains(need.effort, need.impact);
        need.radius = encoding.radii.at(row);
        inWindow += need.inWindow ? 1 : 0;
    }
    scene.density = densityOf(inWindow);
    if (scene.density == MatrixDensity::Dots)
        showDots(scene);
}

QList<MatrixGhost> ghostsOf(const PlanData &then, const PlanData &now, const MatrixScene &scene)
{
    QHash<EntityId, int> rows;
    for (int row = 0; row < scene.needs.size(); ++row)
        rows.insert(scene.needs.at(row).id, row);
    QList<MatrixGhost> ghosts;
    for (const ReviewChange &change : changesSince(then, now)) {
        const int row = rows.value(change.need, -1);
        const bool left = change.kind == ReviewChangeKind::Gone || change.kind == ReviewChangeKind::Unplaced
            || change.kind == ReviewChangeKind::Declined || change.kind == ReviewChangeKind::Deferred;
        if (change.from && (change.kind == ReviewChangeKind::Moved ? row >= 0 : left && row < 0))
            ghosts += MatrixGhost{change.need, change.from->effort, change.from->impact, row};
    }
    return ghosts;
}

QList<MatrixCalibrated> calibratedOf(const PlanData &plan, const MatrixWindow &window)
{
    QList<MatrixCalibrated> shown;
    for (const CalibratedNeed &row : calibrationOf(plan).needs) {
        if (!row.impact || !row.effort || shown.size() == mostCalibrated)
            continue;
        const Need &need = *plan.needs.find(row.need);
        const MatrixCalibrated place{
            row.need,    shortTitleOf(need.shortTitle, need.title), *row.effort,
            *row.impact, row.achievedEffort.value_or(*row.effort),  row.achievedImpact.value_or(*row.impact)};
        if (window.contains(place.effort, place.impact)
            && window.contains(place.achievedEffort, place.achievedImpact))
            shown += place;
    }
    return shown;
}

// The needs to come stay where they are, behind.
void showCalibrated(MatrixScene &scene, const PlanData &plan)
{
    scene.calibrated = calibratedOf(plan, scene.window);
    for (MatrixNeed &need : scene.needs)
        need.dimmed = true;
}

} // namespace

void showDots(MatrixScene &scene)
{
    scene.density = MatrixDensity::Dots;
    for (MatrixNeed &need : scene.needs)
        need.radius = dotRadius;
}

MatrixScene matrixSceneOf(const PlanIndex &index, const Ranking &ranking, const Language &language,
                          const MatrixOptions &options)
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
    encode(scene, encodingOf(index, ranking, options.colorBy, options.sizeBy, options.today, language),
           options);
    if (options.then)
        scene.ghosts = ghostsOf(*options.then, index.plan(), scene);
    if (options.calibrated)
        showCalibrated(scene, index.plan());
    return scene;
}

MatrixWindow matrixWindow(std::optional<Quadrant> zoom)
{
    MatrixWindow window{matrixAxisStart, matrixAxisEnd, matrixAxisStart, matrixAxisEnd};
    if (!zoom)
        return window;
    const bool costly = *zoom == Quadrant::Plan || *zoom == Quadrant::Drop;
    const bool strong = *zoom == Quadrant::Plan || *zoom == Quadrant::QuickWins;
    (costly ? window.effortFrom : window.effortTo) = quadrantBorder + (costly ? -1 : 1) * zoomMargin;
    (strong ? window.impactFrom : window.impactTo) = quadrantBorder + (strong ? -1 : 1) * zoomMargin;
    return window;
}

bool MatrixWindow::contains(double effort, double impact) const
{
    return effort >= effortFrom && effort <= effortTo && impact >= impactFrom && impact <= impactTo;
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

QString impactRung(int impact, const Language &language)
{
    switch (impact) {
    case 1:
        return language.text("Message", QT_TRANSLATE_NOOP("Message", "upkeep"));
    case 3:
        return language.text("Message", QT_TRANSLATE_NOOP("Message", "a team gains"));
    case 5:
        return language.text("Message", QT_TRANSLATE_NOOP("Message", "moves a goal"));
    default:
        return {};
    }
}

QString effortRung(int effort, const PlanSettings &settings, const Language &language)
{
    if (effort >= effortSteps)
        return language.text("Message", QT_TRANSLATE_NOOP("Message", "more"));
    const double days = settings.effortDays.value(effort - 1, PlanSettings().effortDays.value(effort - 1));
    return language.text(spanText(days));
}
