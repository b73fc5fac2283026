// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/showclock.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr double minute = 60000; // milliseconds

qint64 slideOf(const QList<SlidePage> &pages, int page)
{
    const EntityId entry = pages.value(page).entry.id;
    return entry.isNull() ? -1 - page : entry.value;
}

// The minutes planned for the slides of the pages before `end`, each slide once.
double plannedBefore(const QList<SlidePage> &pages, int end)
{
    QSet<EntityId> counted;
    double minutes = 0;
    for (const SlidePage &page : pages.first(std::clamp<qsizetype>(end, 0, pages.size()))) {
        if (!page.entry.id.isNull() && !counted.contains(page.entry.id))
            minutes += page.entry.minutes.value_or(0);
        counted += page.entry.id;
    }
    return minutes;
}

int firstPageOf(const QList<SlidePage> &pages, int page)
{
    const qint64 slide = slideOf(pages, page);
    int first = page;
    while (first > 0 && slideOf(pages, first - 1) == slide)
        --first;
    return first;
}

} // namespace

void ShowClock::start(const QList<SlidePage> &pages, int page, qint64 now)
{
    m_spent.clear();
    m_start = now;
    m_since = now;
    m_slide = slideOf(pages, page);
}

void ShowClock::goTo(const QList<SlidePage> &pages, int page, qint64 now)
{
    const qint64 slide = slideOf(pages, page);
    if (slide == m_slide)
        return;
    m_spent[m_slide] += now - m_since;
    m_slide = slide;
    m_since = now;
}

qint64 ShowClock::onSlide(qint64 now) const
{
    return m_spent.value(m_slide) + now - m_since;
}

PlannedTime plannedTime(const QList<SlidePage> &pages, int page)
{
    PlannedTime planned;
    planned.slide = pages.value(page).entry.minutes;
    if (const double all = plannedBefore(pages, int(pages.size())); all > 0)
        planned.all = all;
    return planned;
}

double minutesBehind(const QList<SlidePage> &pages, int page, qint64 sinceStart, qint64 onSlide)
{
    const double own = pages.value(page).entry.minutes.value_or(0);
    const double due = plannedBefore(pages, firstPageOf(pages, page)) + std::min(own, double(onSlide) / minute);
    return double(sinceStart) / minute - due;
}
