// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/phasing.h"

#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

#include <algorithm>
#include <cmath>

double expectedShare(const QList<double> &phasing, double elapsed)
{
    const double share = std::clamp(elapsed, 0.0, 1.0);
    if (phasing.isEmpty())
        return share;
    const double parts = double(phasing.size());
    const auto part = std::min(qsizetype(share * parts), phasing.size() - 1);
    const double from = part == 0 ? 0 : phasing.at(part - 1);
    const double within = share * parts - double(part);
    return (from + (phasing.at(part) - from) * within) / 100;
}

Message phasingProblem(const QList<double> &phasing)
{
    if (phasing.isEmpty())
        return {};
    if (!std::is_sorted(phasing.cbegin(), phasing.cend())) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "What is expected on the way cannot go back: enter percents that "
                                         "grow, such as 10, 40, 100."));
    }
    if (phasing.constLast() != 100) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "At its due date the whole way is expected: the last percent is "
                                         "100, as in 10, 40, 100."));
    }
    return {};
}

QList<PathPoint> expectedPath(const PlanIndex &index, const KeyResult &keyResult)
{
    const DateRange run = runOf(index, keyResult);
    if (!expectedOf(index, keyResult, run.first))
        return {};
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const int parts = std::max(1, int(keyResult.phasing.size()));
    QList<PathPoint> path;
    for (int part = 0; part <= parts; ++part) {
        const double elapsed = double(part) / parts;
        const QDate day = run.first.addDays(qRound64(elapsed * run.days()));
        path += PathPoint{
            std::min(day, run.last),
            *numbers.start + (*numbers.target - *numbers.start) * expectedShare(keyResult.phasing, elapsed)};
    }
    return path;
}
