// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/placement.h"

#include "entities/need.h"
#include "entities/plansettings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr auto defaultNames = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Message", "Quick wins"),
    QT_TRANSLATE_NOOP("Message", "Plan"),
    QT_TRANSLATE_NOOP("Message", "Do if it unblocks a team"),
    QT_TRANSLATE_NOOP("Message", "Drop or defer"),
});
constexpr auto shortNames = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Message", "Quick wins"),
    QT_TRANSLATE_NOOP("Message", "Plan"),
    QT_TRANSLATE_NOOP("Message", "If it unblocks"),
    QT_TRANSLATE_NOOP("Message", "Drop"),
});

Message nameOf(Quadrant quadrant, const PlanSettings &settings, const char *defaultName)
{
    const QString own = settings.quadrantNames.value(int(quadrant)).trimmed();
    return own.isEmpty() ? Message(defaultName) : Message("%1", own);
}

// Person-days at each whole effort, growing and above 0 whatever the settings hold.
std::array<double, 5> stepsOf(const PlanSettings &settings)
{
    const QList<double> defaults = PlanSettings().effortDays;
    std::array<double, 5> steps{};
    double last = 0;
    for (int i = 0; i < 5; ++i) {
        const double days = settings.effortDays.value(i, defaults.at(i));
        last = std::max({days, last, 0.01});
        steps.at(size_t(i)) = last;
    }
    return steps;
}

} // namespace

template <>
const Choices &choicesOf<Quadrant>()
{
    static const Choices choices = {
        {int(Quadrant::QuickWins), "quick_wins", QT_TRANSLATE_NOOP("Choice", "Quick wins")},
        {int(Quadrant::Plan), "plan", QT_TRANSLATE_NOOP("Choice", "Plan")},
        {int(Quadrant::Unblock), "unblock", QT_TRANSLATE_NOOP("Choice", "Do if it unblocks a team")},
        {int(Quadrant::Drop), "drop", QT_TRANSLATE_NOOP("Choice", "Drop or defer")},
    };
    return choices;
}

Quadrant quadrantAt(double impact, double effort)
{
    const bool strong = impact >= quadrantBorder;
    const bool costly = effort >= quadrantBorder;
    if (strong)
        return costly ? Quadrant::Plan : Quadrant::QuickWins;
    return costly ? Quadrant::Drop : Quadrant::Unblock;
}

std::optional<Quadrant> quadrantOf(const Need &need)
{
    if (!need.isPlaced())
        return std::nullopt;
    return quadrantAt(*need.impact, *need.effort);
}

Message quadrantName(Quadrant quadrant, const PlanSettings &settings)
{
    return nameOf(quadrant, settings, defaultNames.at(size_t(quadrant)));
}

Message quadrantShortName(Quadrant quadrant, const PlanSettings &settings)
{
    return nameOf(quadrant, settings, shortNames.at(size_t(quadrant)));
}

double clampedScore(double score)
{
    return std::clamp(score, lowestScore, highestScore);
}

double snappedScore(double score)
{
    return std::round(clampedScore(score) * 10) / 10;
}

double daysOfEffort(double effort, const PlanSettings &settings)
{
    const auto steps = stepsOf(settings);
    const double place = clampedScore(effort) - lowestScore;
    const auto below = std::min(size_t(place), steps.size() - 2);
    const double exact =
        steps.at(below) * std::pow(steps.at(below + 1) / steps.at(below), place - double(below));
    // A step of the settings stays as it was typed, even "0.5 days".
    const bool onStep = place == std::floor(place);
    return onStep ? exact : std::max(std::round(exact), std::min(1.0, exact));
}

double effortOfDays(double days, const PlanSettings &settings)
{
    const auto steps = stepsOf(settings);
    for (size_t i = 1; i < steps.size(); ++i) {
        if (days > steps.at(i))
            continue;
        const double span = std::log(steps.at(i) / steps.at(i - 1));
        const double share = span > 0 ? std::log(std::max(days, steps.at(0)) / steps.at(i - 1)) / span : 1;
        return snappedScore(lowestScore + double(i - 1) + share);
    }
    return highestScore;
}

double daysOf(const Need &need, const PlanSettings &settings)
{
    if (need.estimateDays)
        return *need.estimateDays;
    return need.effort ? daysOfEffort(*need.effort, settings) : 0;
}
