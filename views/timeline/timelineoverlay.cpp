// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the lines while something is done to them: handles, what is being drawn, its dates.
#include "timeline/timelineplot.h"

#include "document/plansession.h"
#include "scenes/timelinescene.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double handleInset = 9; // where arrows leave a bar, from its right end
constexpr double flagGap = 7; // clear of the field in which a new bar is named

} // namespace

QPointF TimelinePlot::handleOf(int row) const
{
    const QRectF bar = barOf(row);
    return {bar.right() - std::min<double>(m_theme.px(handleInset), bar.width() / 2), bar.bottom()};
}

int TimelinePlot::handleAt(const QPointF &point) const
{
    for (const int row : m_handledRows) {
        const QPointF way = handleOf(row) - point;
        if (std::hypot(way.x(), way.y()) <= handleReach(m_theme))
            return row;
    }
    return -1;
}

// On the bar under the pointer, and on the one that is selected alone.
void TimelinePlot::placeHandles(int first, int last)
{
    m_handledRows.clear();
    const bool isBusy = m_sight.drag || m_sight.drawn || m_sight.link || !m_sight.band.isNull();
    for (int line = first; line <= last && !isBusy && !m_session.isReadOnly(); ++line) {
        const int row = m_lines.at(line).row;
        if (row < 0 || barOf(row).isNull())
            continue;
        const bool isAlone =
            m_sight.selected.size() == 1 && m_sight.selected.contains(m_scene->rows.at(row).project);
        if (row == m_sight.hoveredRow || isAlone)
            m_handledRows += row;
    }
    for (qsizetype i = 0; i < m_handledRows.size(); ++i) {
        const QPointF centre = handleOf(m_handledRows.at(i));
        const double reach = handleReach(m_theme);
        itemAt(m_handles, i, &drawHandle, m_theme, m_clip, 4)
            ->present({centre}, QRectF(centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)));
    }
    hideFrom(m_handles, m_handledRows.size());
}

QRectF TimelinePlot::drawnBox() const
{
    if (!m_sight.drawn)
        return {};
    const double left = xOf(m_sight.drawn->first);
    const double height = m_theme.px(barHeight);
    return {left, std::round(laneOf(m_sight.drawn->line).center().y() - height / 2),
            std::max(narrowestBar, xOf(m_sight.drawn->last + 1) - left), height};
}

void TimelinePlot::placeDrafts()
{
    m_draft->setVisible(m_sight.drawn.has_value());
    if (m_sight.drawn)
        m_draft->present({drawnBox()}, drawnBox());
    m_band->setVisible(!m_sight.band.isNull());
    if (!m_sight.band.isNull())
        m_band->present({m_sight.band}, m_sight.band);
    placeLink();
}

void TimelinePlot::placeLink()
{
    const int fromRow = m_sight.link ? rowOf(m_sight.link->from) : -1;
    const QRectF from = fromRow < 0 ? QRectF() : barOf(fromRow);
    const QRectF to = !m_sight.link      ? QRectF()
        : m_sight.link->toRow >= 0       ? barOf(m_sight.link->toRow)
        : m_sight.link->pointer.isNull() ? QRectF()
                                         : QRectF(m_sight.link->pointer, QSizeF(1, 1));
    m_link->setVisible(!from.isNull() && !to.isNull());
    if (!m_link->isVisible())
        return;
    ArrowPicture picture = arrowBetween(from, to, laneHeight(m_theme), m_theme);
    picture.state = m_sight.link->isRefused ? ArrowState::Conflict : ArrowState::Chosen;
    m_link->present(picture, picture.bounds(m_theme));
}

QString TimelinePlot::dragText(const ProjectDays &held) const
{
    const Language &language = m_session.language();
    const QString days = tr("%1 – %2").arg(language.shortDayMonth(QDate::fromJulianDay(held.first)),
                                           language.shortDayMonth(QDate::fromJulianDay(held.last)));
    const int followers = m_sight.drag ? m_sight.drag->followerCount() : 0;
    return followers == 0 ? days : tr("%1, moves %n more", nullptr, followers).arg(days);
}

// The days of what is dragged or drawn, above it or, where there is no room, below.
void TimelinePlot::placeDragFlag()
{
    const bool isDragged = m_sight.drag && m_sight.drag->hasMoved();
    if (!isDragged && !m_sight.drawn) {
        m_dragFlag->hide();
        return;
    }
    const ProjectDays held = isDragged ? m_sight.drag->projects().constFirst()
                                       : ProjectDays{{}, m_sight.drawn->first, m_sight.drawn->last};
    const int row = isDragged ? rowOf(held.project) : -1;
    const QRectF bar = !isDragged ? drawnBox() : row < 0 ? QRectF() : barOf(row);
    FlagPicture picture;
    picture.text = dragText(held);
    const QSizeF size = flagSize(picture.text, m_theme);
    const double above = bar.top() - size.height() - m_theme.px(flagGap);
    const double left =
        isDragged && m_sight.drag->part() == ProjectDrag::Part::End ? bar.right() - size.width() : bar.left();
    picture.box = QRectF(QPointF(std::clamp(left, 0.0, std::max(0.0, m_area.right() - size.width())),
                                 above < m_area.top() ? bar.bottom() + m_theme.px(flagGap) : above),
                         size);
    m_dragFlag->present(picture, picture.box);
}
