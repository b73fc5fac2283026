// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer on the timeline: select, drag, resize, pan, zoom, tips.
#include "timeline/timelinechart.h"

#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "items/timelinefacts.h"
#include "items/timelinemodel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double edgeReach = 6; // pixels on either side of a bar's end
constexpr double wheelZoom = 1.2; // for a notch
constexpr int wheelNotch = 120;
constexpr int usualWeekdays = 20; // of a project without an estimate
constexpr int weekdaysPerWeek = 5;

QDate weekdayAfter(QDate day, int weekdays)
{
    for (int left = weekdays; left > 0;) {
        day = day.addDays(1);
        left -= day.dayOfWeek() <= weekdaysPerWeek;
    }
    return day;
}

} // namespace

TimelineChart::Spot TimelineChart::spotAt(const QPointF &point) const
{
    Spot spot;
    spot.line = m_plot->lineAt(point);
    if (spot.line < 0)
        return spot;
    spot.row = m_lines.at(spot.line).row;
    if (spot.row < 0)
        return spot;
    const QRectF bar = m_plot->barOf(spot.row);
    if (bar.isNull()) {
        spot.isOnHint = m_plot->hintBoxOf(spot.row).contains(point);
        return spot;
    }
    const double inside = std::min(edgeReach, bar.width() / 4);
    spot.isOnBar = bar.adjusted(-edgeReach, -2, edgeReach, 2).contains(point);
    if (point.x() > bar.right() - inside)
        spot.part = ProjectDrag::Part::End;
    else if (point.x() < bar.left() + inside)
        spot.part = ProjectDrag::Part::Start;
    return spot;
}

void TimelineChart::updateCursor(const QPointF &point)
{
    const Spot spot = spotAt(point);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (spot.isOnHint)
        shape = Qt::PointingHandCursor;
    else if (spot.isOnBar && !m_context.session.isReadOnly())
        shape = spot.part == ProjectDrag::Part::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor;
    viewport()->setCursor(shape);
}

EntityRef TimelineChart::refAt(const Spot &spot) const
{
    const TimelineScene &scene = m_model.scene();
    return spot.row >= 0 ? EntityRef{EntityKind::Project, scene.rows.at(spot.row).project}
                         : scene.groups.at(m_lines.at(spot.line).group).lane.ref();
}

// What is selected already stays so, since several are dragged together.
void TimelineChart::select(EntityRef ref, Qt::KeyboardModifiers modifiers)
{
    PlanSelection &selection = m_context.session.selection();
    QList<EntityRef> refs = selection.selected();
    if (ref.isNull())
        return;
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
        return selection.select(refs.contains(ref) ? refs : QList{ref}, ref);
    if (!refs.removeOne(ref))
        refs += ref;
    selection.select(refs, refs.contains(ref) ? ref : refs.value(0));
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (QWidget *list = focusProxy())
        list->setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return QChartView::mousePressEvent(event);
    const Spot spot = spotAt(event->position());
    m_press = Press{event->position(), spot, m_sight.scale.first()};
    if (spot.isOnBar || spot.isOnHint)
        select(refAt(spot), event->modifiers());
    event->accept();
}

void TimelineChart::startDrag(const QPointF &point)
{
    const TimelineScene &scene = m_model.scene();
    const TimelineRow &held = scene.rows.at(m_press->spot.row);
    QList<ProjectDays> projects{{held.project, held.first, held.last}};
    for (EntityId id : m_context.session.selection().selectedOf(EntityKind::Project)) {
        const int row = m_model.rowOf(id);
        if (id != held.project && row >= 0 && scene.rows.at(row).isDated())
            projects += {id, scene.rows.at(row).first, scene.rows.at(row).last};
    }
    m_sight.drag = ProjectDrag(m_press->spot.part, projects, m_sight.scale.dayAt(point.x()));
    viewport()->setCursor(m_press->spot.part == ProjectDrag::Part::Whole ? Qt::ClosedHandCursor
                                                                         : Qt::SizeHorCursor);
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_press)
        return updateCursor(event->position());
    const bool isFar =
        (event->position() - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    if (!m_sight.drag && !m_press->isPanning && isFar) {
        if (!m_press->spot.isOnBar)
            m_press->isPanning = true;
        else if (!m_context.session.isReadOnly())
            startDrag(m_press->at);
    }
    if (m_sight.drag) {
        m_sight.drag->moveTo(m_sight.scale.dayAt(event->position().x()), m_sight.scale.level());
        layOut();
    } else if (m_press->isPanning) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        scrollToDay(m_press->first
                    + (m_press->at.x() - event->position().x()) / m_sight.scale.pixelsPerDay());
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_press || event->button() != Qt::LeftButton)
        return QChartView::mouseReleaseEvent(event);
    const Press press = *m_press;
    m_press.reset();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (m_sight.drag) {
        finishDrag();
    } else if (press.spot.isOnHint) {
        giveDates(m_model.scene().rows.at(press.spot.row).project);
    } else if (!press.isPanning && press.spot.line >= 0 && isPlain) {
        m_context.session.selection().select(refAt(press.spot));
    } else if (!press.isPanning && press.spot.line >= 0 && !press.spot.isOnBar) {
        select(refAt(press.spot), event->modifiers());
    }
    updateCursor(event->position());
}

void TimelineChart::finishDrag()
{
    const ProjectDrag drag = *m_sight.drag;
    m_sight.drag.reset();
    QList<PlanEditor::ProjectDates> dates;
    for (const ProjectDays &days : drag.projects())
        dates += {days.project, QDate::fromJulianDay(days.first), QDate::fromJulianDay(days.last)};
    if (drag.hasMoved())
        (void)m_context.session.editor().moveProjects(dates); // a refusal is told by the session
    layOut();
}

bool TimelineChart::cancelDrag()
{
    const bool wasDragging = isDragging();
    m_sight.drag.reset();
    m_press.reset();
    if (wasDragging) {
        viewport()->unsetCursor();
        layOut();
    }
    return wasDragging;
}

void TimelineChart::giveDates(EntityId id)
{
    const Project *project = m_context.session.data().projects.find(id);
    if (!project || m_context.session.isReadOnly())
        return;
    const QDate start = weekdayAfter(m_context.session.today().addDays(-1), 1);
    const int days = std::max(1, int(std::ceil(project->estimateDays.value_or(usualWeekdays))));
    if (m_context.session.editor().moveProjects({{id, start, weekdayAfter(start, days - 1)}}))
        reveal(id);
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    if (spot.line < 0 || spot.isOnHint)
        return;
    select(refAt(spot), Qt::NoModifier);
    m_context.openDetails();
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        m_sight.scale.zoomBy(std::pow(wheelZoom, double(turned.y()) / wheelNotch), event->position().x());
        changeScale();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        scrollBy(-(turned.y() != 0 ? turned.y() : turned.x()));
    } else if (std::abs(turned.x()) > std::abs(turned.y())) {
        scrollBy(-turned.x());
    } else {
        Q_EMIT wheelTurned(-turned.y());
    }
    event->accept();
}

QString TimelineChart::tipAt(const QPointF &point) const
{
    const Spot spot = spotAt(point);
    if (spot.isOnBar || spot.isOnHint)
        return m_model.indexOfRow(spot.row).data(Qt::ToolTipRole).toString();
    const TimelineScene &scene = m_model.scene();
    if (const int dependency = m_plot->dependencyAt(point); dependency >= 0) {
        const TimelineDependency &arrow = scene.dependencies.at(dependency);
        const QString problem = m_model.facts().problemWith(arrow);
        return problem.isEmpty() ? m_model.facts().of(arrow) : problem;
    }
    return spot.line >= 0 && spot.row < 0
        ? m_model.indexOfGroup(m_lines.at(spot.line).group).data(Qt::ToolTipRole).toString()
        : QString();
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = isDragging() ? QString() : tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}
