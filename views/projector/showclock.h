// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slidepage.h"

#include <QHash>

// How long the show and each of its slides have lasted, against the minutes planned for them. Times are
// milliseconds of any clock that only goes forward. All pages of one slide of a saved deck count together.
class ShowClock final {
public:
    // Everything begins anew, on that page.
    void start(const QList<SlidePage> &pages, int page, qint64 now);
    void goTo(const QList<SlidePage> &pages, int page, qint64 now);

    [[nodiscard]] qint64 sinceStart(qint64 now) const { return now - m_start; }
    [[nodiscard]] qint64 onSlide(qint64 now) const;

private:
    QHash<qint64, qint64> m_spent; // milliseconds by slide, the one in front without its present turn
    qint64 m_start = 0;
    qint64 m_slide = 0; // the id of the entry, or the negative number of the page of a deck without entries
    qint64 m_since = 0; // when the slide in front came
};

// Minutes as planned: none where nothing is.
struct PlannedTime {
    std::optional<double> slide;
    std::optional<double> all; // of the slides that have some

    bool operator==(const PlannedTime &) const = default;
};
[[nodiscard]] PlannedTime plannedTime(const QList<SlidePage> &pages, int page);
// How many minutes the show is behind what was planned up to the slide in front, negative when it is ahead:
// on a slide, its own time runs as planned until it is used up.
[[nodiscard]] double minutesBehind(const QList<SlidePage> &pages, int page, qint64 sinceStart, qint64 onSlide);
