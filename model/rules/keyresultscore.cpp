// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/keyresultscore.h"

#include "entities/keyresult.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Point {
    double score;
    double value;
};

double onLine(const Point &a, const Point &b, double score)
{
    const double value = a.value + (b.value - a.value) * (score - a.score) / (b.score - a.score);
    return std::round(value * 1e6) / 1e6; // 30, not 30.000000000000004: it is shown and may be stored
}

double limited(const KeyResult &keyResult, double value)
{
    return isPercent(keyResult) ? std::clamp(value, 0.0, 100.0) : value;
}

QList<Point> pointsOf(const KeyResultNumbers &numbers)
{
    QList<Point> points;
    const auto add = [&points](double score, std::optional<double> value) {
        if (value)
            points += Point{score, *value};
    };
    add(0, numbers.start);
    add(commitScore, numbers.commit);
    add(targetScore, numbers.target);
    add(1, numbers.stretch);
    return points;
}

double rounded(const KeyResult &keyResult, double value)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const double reference = numbers.target.value_or(value);
    const double span = std::abs(reference - numbers.start.value_or(0));
    const double step = span >= 20 ? 1 : span >= 2 ? 10 : 100;
    // What was typed is shown as typed; only what was computed is rounded.
    return std::round(value * 100) == value * 100 ? value : std::round(value * step) / step;
}

} // namespace

KeyResultNumbers numbersOf(const KeyResult &keyResult)
{
    KeyResultNumbers numbers{keyResult.start, keyResult.commit, keyResult.target, keyResult.stretch};
    const std::array<std::pair<double, std::optional<double> *>, 3> levels = {
        {{commitScore, &numbers.commit}, {targetScore, &numbers.target}, {1.0, &numbers.stretch}}};
    QList<Point> known = pointsOf({{}, keyResult.commit, keyResult.target, keyResult.stretch});
    if (known.size() == 1 && keyResult.start)
        known.prepend({0, *keyResult.start});
    if (known.size() < 2)
        return numbers;
    for (const auto &[score, level] : levels) {
        if (!*level)
            *level = limited(keyResult, onLine(known.constFirst(), known.constLast(), score));
    }
    return numbers;
}

bool isStayKind(const KeyResult &keyResult)
{
    return keyResult.kind == KeyResultKind::StayBelow || keyResult.kind == KeyResultKind::StayAbove;
}

bool isFalling(const KeyResult &keyResult)
{
    switch (keyResult.kind) {
    case KeyResultKind::StayBelow:
    case KeyResultKind::Decrease:
        return true;
    case KeyResultKind::StayAbove:
    case KeyResultKind::Increase:
    case KeyResultKind::Milestone:
        return false;
    case KeyResultKind::Reach:
        break;
    }
    const QList<Point> points = pointsOf(numbersOf(keyResult));
    return points.size() > 1 && points.constLast().value < points.constFirst().value;
}

bool isPercent(const KeyResult &keyResult)
{
    return keyResult.unit.trimmed() == u'%';
}

bool hasNumbers(const KeyResult &keyResult)
{
    if (keyResult.kind == KeyResultKind::Milestone)
        return true;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    return numbers.target && (numbers.start || isStayKind(keyResult));
}

bool reaches(const KeyResult &keyResult, double value, double level)
{
    return isFalling(keyResult) ? value <= level : value >= level;
}

std::optional<double> scoreOf(const KeyResult &keyResult, std::optional<double> value)
{
    if (!value || !hasNumbers(keyResult))
        return std::nullopt;
    if (keyResult.kind == KeyResultKind::Milestone)
        return *value >= 1 ? 1 : 0;
    const QList<Point> points = pointsOf(numbersOf(keyResult));
    if (points.size() == 1) // a stay kind with its target alone
        return reaches(keyResult, *value, points.constFirst().value) ? targetScore : 0;
    // The best point reached, then the way to the next one.
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        const Point &below = points.at(i);
        if (!reaches(keyResult, *value, below.value))
            continue;
        if (i + 1 == points.size())
            return below.score;
        const Point &above = points.at(i + 1);
        return below.score
            + (above.score - below.score) * (*value - below.value) / (above.value - below.value);
    }
    // Under the first point: 0 at the start; without one (stay kinds) the first line goes on down.
    const Point &first = points.constFirst();
    const Point &second = points.at(1);
    if (first.score == 0 || first.value == second.value)
        return 0;
    const double slope = (second.score - first.score) / (second.value - first.value);
    return std::clamp(first.score + slope * (*value - first.value), 0.0, 1.0);
}

Message valueText(const KeyResult &keyResult, double value)
{
    if (keyResult.kind == KeyResultKind::Milestone) {
        return value >= 1 ? Message(QT_TRANSLATE_NOOP("Message", "reached"))
                          : Message(QT_TRANSLATE_NOOP("Message", "not reached"));
    }
    if (isPercent(keyResult))
        return Message(QT_TRANSLATE_NOOP("Message", "%1%"), rounded(keyResult, value));
    if (keyResult.unit.isEmpty())
        return Message("%1", rounded(keyResult, value));
    return Message(QT_TRANSLATE_NOOP("Message", "%1 %2"), rounded(keyResult, value), keyResult.unit);
}

Message targetText(const KeyResult &keyResult)
{
    const auto target = numbersOf(keyResult).target;
    if (!target || keyResult.kind == KeyResultKind::Milestone)
        return {};
    if (!keyResult.formerTarget)
        return Message(QT_TRANSLATE_NOOP("Message", "target %1"), valueText(keyResult, *target));
    return Message(QT_TRANSLATE_NOOP("Message", "target %1, was %2"), valueText(keyResult, *target),
                   valueText(keyResult, *keyResult.formerTarget));
}

Message rangeText(const KeyResult &keyResult)
{
    if (keyResult.kind == KeyResultKind::Milestone)
        return Message(QT_TRANSLATE_NOOP("Message", "milestone"));
    const KeyResultNumbers numbers = numbersOf(keyResult);
    if (!hasNumbers(keyResult))
        return Message(QT_TRANSLATE_NOOP("Message", "no numbers"));
    Message target = valueText(keyResult, *numbers.target);
    if (keyResult.formerTarget) {
        target = Message(QT_TRANSLATE_NOOP("Message", "%1, was %2"), target,
                         valueText(keyResult, *keyResult.formerTarget));
    }
    if (keyResult.kind == KeyResultKind::StayBelow)
        return Message(QT_TRANSLATE_NOOP("Message", "stay below %1"), target);
    if (keyResult.kind == KeyResultKind::StayAbove)
        return Message(QT_TRANSLATE_NOOP("Message", "stay above %1"), target);
    return Message(QT_TRANSLATE_NOOP("Message", "from %1 to %2"), valueText(keyResult, *numbers.start),
                   target);
}
