// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/keyresultscore.h"

#include "entities/keyresult.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Point {
    double score = 0;
    double value = 0;
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

// At most four, with no memory of their own: they are asked of every key result of a plan.
class Points {
public:
    explicit Points(const KeyResultNumbers &numbers)
    {
        add(0, numbers.start);
        add(commitScore, numbers.commit);
        add(targetScore, numbers.target);
        add(1, numbers.stretch);
    }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const Point &at(qsizetype i) const { return m_points.at(size_t(i)); }
    [[nodiscard]] const Point &first() const { return at(0); }
    [[nodiscard]] const Point &last() const { return at(m_size - 1); }

private:
    void add(double score, std::optional<double> value)
    {
        if (value)
            m_points.at(size_t(m_size++)) = {score, *value};
    }

    std::array<Point, 4> m_points;
    qsizetype m_size = 0;
};

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
    // The start counts where it takes two to make a line.
    const int levelCount =
        keyResult.commit.has_value() + keyResult.target.has_value() + keyResult.stretch.has_value();
    const Points known({levelCount == 1 ? keyResult.start : std::nullopt, keyResult.commit, keyResult.target,
                        keyResult.stretch});
    if (known.size() < 2)
        return numbers;
    for (const auto &[score, level] : levels) {
        if (!*level)
            *level = limited(keyResult, onLine(known.first(), known.last(), score));
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
    const Points points(numbersOf(keyResult));
    return points.size() > 1 && points.last().value < points.first().value;
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
    const Points points(numbersOf(keyResult));
    if (points.size() == 1) // a stay kind with its target alone
        return reaches(keyResult, *value, points.first().value) ? targetScore : 0;
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
    const Point &first = points.first();
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
