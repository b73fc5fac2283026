// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/forecast.h"

#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

#include <algorithm>

namespace {

constexpr qsizetype mostPoints = 4;

struct Point {
    double day = 0; // since the start of the run
    double value = 0;
};

struct Line {
    double slope = 0; // a day
    double atStart = 0;

    [[nodiscard]] double at(double day) const { return atStart + slope * day; }
};

// The last check-ins with a value inside the run, oldest first.
QList<Point> pointsOf(const PlanIndex &index, const KeyResult &keyResult, const DateRange &run, QDate today)
{
    QList<Point> points;
    for (const CheckIn *checkIn : index.checkInsOf(keyResult.id)) {
        if (checkIn->value && run.contains(checkIn->date) && checkIn->date <= today)
            points += Point{double(run.first.daysTo(checkIn->date)), *checkIn->value};
    }
    return points.size() > mostPoints ? points.last(mostPoints) : points;
}

Line leastSquares(const QList<Point> &points)
{
    const double count = double(points.size());
    Point mean;
    for (const Point &point : points) {
        mean.day += point.day / count;
        mean.value += point.value / count;
    }
    double together = 0;
    double spread = 0;
    for (const Point &point : points) {
        together += (point.day - mean.day) * (point.value - mean.value);
        spread += (point.day - mean.day) * (point.day - mean.day);
    }
    const double slope = spread > 0 ? together / spread : 0;
    return {slope, mean.value - slope * mean.day};
}

double limited(const KeyResult &keyResult, double value)
{
    if (isPercent(keyResult))
        return std::clamp(value, 0.0, 100.0);
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const bool countsThings = numbers.start.value_or(0) >= 0 && *numbers.target >= 0;
    return countsThings ? std::max(value, 0.0) : value;
}

Forecast::Level levelOf(const KeyResult &keyResult, double value)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    if (reaches(keyResult, value, *numbers.target))
        return Forecast::Level::Target;
    return numbers.commit && reaches(keyResult, value, *numbers.commit) ? Forecast::Level::Commit
                                                                        : Forecast::Level::Short;
}

} // namespace

std::optional<Forecast> forecastOf(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const DateRange run = runOf(index, keyResult);
    if (keyResult.kind == KeyResultKind::Milestone || !hasNumbers(keyResult) || run.isEmpty()
        || today > run.last)
        return std::nullopt;
    QList<Point> points = pointsOf(index, keyResult, run, today);
    if (points.isEmpty())
        return std::nullopt;
    const double last = points.constLast().day;
    if (points.constFirst().day == last) { // one day alone: the pace since the start
        if (!keyResult.start || last == 0)
            return std::nullopt;
        points = {{0, *keyResult.start}, points.constLast()};
    }
    const Line line = leastSquares(points);
    const double value = limited(keyResult, line.at(double(run.first.daysTo(run.last))));
    return Forecast{run.first.addDays(qint64(last)), limited(keyResult, line.at(last)), run.last, value,
                    levelOf(keyResult, value)};
}

Message forecastText(const KeyResult &keyResult, const Forecast &forecast)
{
    return Message(QT_TRANSLATE_NOOP("Message", "At this pace %1 on %2, target %3."),
                   valueText(keyResult, forecast.value), forecast.due,
                   valueText(keyResult, *numbersOf(keyResult).target));
}
