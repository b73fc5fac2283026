// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn with the pointer on the timeline: new bars, arrows between bars, a band that selects.
#include "timeline/timelinechart.h"

#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/timelinemodel.h"
#include "rules/dependencies.h"

#include <algorithm>
#include <cmath>

TimelineChart::Gesture TimelineChart::gestureFor(const Press &press) const
{
    const Spot &spot = press.spot;
    if (press.button == Qt::MiddleButton || spot.isOnHeading)
        return Gesture::Pan;
    if (spot.isOnHandle)
        return Gesture::Link;
    const bool canEdit = !m_context.session.isReadOnly();
    if (spot.isOnBar && canEdit)
        return Gesture::Drag;
    const bool isTaken = spot.row >= 0 && m_model.scene().rows.at(spot.row).isDated();
    const bool selects = press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    return isTaken || selects || !canEdit ? Gesture::Band : Gesture::Draw;
}

void TimelineChart::startGesture()
{
    m_press->gesture = gestureFor(*m_press);
    if (m_press->gesture == Gesture::Drag)
        startDrag();
    else if (m_press->gesture == Gesture::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_press->gesture == Gesture::Link)
        m_sight.link = LinkDraft{m_model.scene().rows.at(m_press->spot.row).project, -1, {}, false};
}

void TimelineChart::continueGesture(const QPointF &point)
{
    switch (m_press->gesture) {
    case Gesture::Drag:
        m_sight.drag->moveTo(m_sight.scale.dayAt(point.x()), m_sight.scale.level());
        return layOut();
    case Gesture::Pan:
        return scrollToDay(m_press->first + (m_press->at.x() - point.x()) / m_sight.scale.pixelsPerDay());
    case Gesture::Draw:
        return drawTo(point);
    case Gesture::Link:
        return linkTo(point);
    case Gesture::Band:
        return stretchBand(point);
    case Gesture::None:
        return;
    }
}

void TimelineChart::finishGesture(const Press &press)
{
    switch (press.gesture) {
    case Gesture::Drag:
        finishDrag();
        break;
    case Gesture::Draw:
        finishDrawing(press);
        break;
    case Gesture::Link:
        finishLinking();
        break;
    case Gesture::Band:
        m_sight.band = {};
        break;
    case Gesture::Pan:
        return;
    case Gesture::None:
        return click(press);
    }
    layOut();
}

bool TimelineChart::cancelGesture()
{
    const bool wasBusy = m_press && m_press->gesture != Gesture::None;
    m_press.reset();
    m_sight.drag.reset();
    m_sight.drawn.reset();
    m_sight.link.reset();
    m_sight.band = {};
    if (wasBusy) {
        viewport()->unsetCursor();
        layOut();
    }
    return wasBusy;
}

// From the day under the press to the one under the pointer, Monday to Friday where months are shown.
void TimelineChart::drawTo(const QPointF &point)
{
    const auto from = qint64(std::floor(m_sight.scale.dayAt(m_press->at.x())));
    const auto to = qint64(std::floor(m_sight.scale.dayAt(point.x())));
    const ZoomLevel level = m_sight.scale.level();
    const qint64 first = snappedStart(std::min(from, to), level);
    const int line = m_press->spot.line < 0 ? m_lines.count() : m_press->spot.line;
    m_sight.drawn = DrawnBar{line, first, std::max(first, snappedEnd(std::max(from, to), level))};
    layOut();
}

void TimelineChart::finishDrawing(const Press &press)
{
    if (!m_sight.drawn)
        return;
    const DrawnBar bar = *m_sight.drawn;
    if (press.spot.row < 0) {
        Q_EMIT barDrawn(bar);
        return;
    }
    m_sight.drawn.reset();
    (void)m_context.session.editor().moveProjects(
        {{m_model.scene().rows.at(press.spot.row).project, QDate::fromJulianDay(bar.first),
          QDate::fromJulianDay(bar.last)}});
}

void TimelineChart::linkTo(const QPointF &point)
{
    LinkDraft &link = *m_sight.link;
    const int line = m_plot->lineAt(point);
    const int row = line < 0 ? -1 : m_lines.at(line).row;
    const bool isOther = row >= 0 && m_model.scene().rows.at(row).project != link.from
        && m_model.scene().rows.at(row).isDated();
    link.pointer = point;
    if (const int target = isOther ? row : -1; target != link.toRow) {
        link.toRow = target;
        link.isRefused = isOther
            && wouldCloseCycle(m_context.figures.index(), m_model.scene().rows.at(row).project, link.from);
    }
    viewport()->setCursor(link.isRefused ? Qt::ForbiddenCursor : Qt::CrossCursor);
    layOut();
}

void TimelineChart::finishLinking()
{
    const LinkDraft link = *m_sight.link;
    m_sight.link.reset();
    if (link.toRow >= 0)
        Q_EMIT linkDrawn(m_model.scene().rows.at(link.toRow).project, link.from);
}

void TimelineChart::stretchBand(const QPointF &point)
{
    m_sight.band = QRectF(m_press->at, point).normalized();
    QList<EntityRef> refs;
    if (m_press->modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        refs = m_press->selectedBefore;
    for (const int row : m_plot->rowsIn(m_sight.band)) {
        const EntityRef ref{EntityKind::Project, m_model.scene().rows.at(row).project};
        if (!refs.contains(ref))
            refs += ref;
    }
    m_context.session.selection().select(refs, refs.value(0));
    layOut();
}
