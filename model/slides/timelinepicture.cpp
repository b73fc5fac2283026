// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/timelinepicture.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "slides/slide.h"
#include "slides/slidecanvas.h"
#include "slides/slidetext.h"
#include "slides/timelinedrawing.h"

#include <algorithm>

namespace {

constexpr double margin = 6;
constexpr double titleBaseline = 9;
constexpr double chartTop = 12;

// Whole months around the bars and their milestones.
DateRange monthsAround(const TimelineScene &scene, const QList<int> &rows)
{
    qint64 first = scene.rows.at(rows.constFirst()).first;
    qint64 last = 0;
    for (const int row : rows) {
        first = std::min(first, scene.rows.at(row).first);
        last = std::max(last, scene.rows.at(row).last);
        for (const TimelineMilestone &milestone : scene.rows.at(row).milestones)
            last = std::max(last, milestone.day);
    }
    const QDate from = QDate::fromJulianDay(first);
    const QDate to = QDate::fromJulianDay(last);
    return {QDate(from.year(), from.month(), 1), QDate(to.year(), to.month(), to.daysInMonth())};
}

} // namespace

Result<DeckPages> timelinePicture(const PlanData &plan, const Language &language, QDate today)
{
    TimelineContent content;
    content.scene = timelineSceneOf(plan, today, language);
    for (int row = 0; row < content.scene.rows.size(); ++row) {
        if (content.scene.rows.at(row).isDated())
            content.rows += row;
    }
    if (content.rows.isEmpty()) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "There is no timeline to draw yet: give the projects a start and an end.")));
    }
    const DateRange range = monthsAround(content.scene, content.rows);
    content.first = range.first.toJulianDay();
    content.last = range.last.toJulianDay();
    if (range.contains(today))
        content.todayText = language.dayMonth(today);
    const Palette palette = Palette::forSlides();
    const QString heading = language.text(Message(QT_TRANSLATE_NOOP("Message", "%1, timeline on %2"),
                                                  plan.settings().title, language.longDate(today)));
    SlideCanvas canvas(palette);
    canvas.write(heading, {slideLeft, titleBaseline}, canvas.strong(captionSize), Align::Left,
                 slideRight - slideLeft);
    TimelineDrawing drawing(canvas, content, chartTop);
    drawing.draw();
    const SlidePage page{SlideKind::Timeline, heading,       {},
                         palette.raised,      canvas.take(), drawing.bottom() + margin};
    return DeckPages{{heading, language.code(), today}, {page}};
}
