// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer on the timeline: what is under it, select, drag and resize, pan, zoom, tips.
#include "timeline/timelinechart.h"

#include "core/weekdays.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/timelinefacts.h"
#include "items/timelinemodel.h"

#include <QApplication>
#include <QContextMenuEvent>
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

} // namespace

TimelineChart::Spot TimelineChart::spotAt(const QPointF &point) const
{
    Spot spot;
    spot.isOnHeading = m_plot->isOnHeading(point);
    spot.line = m_plot->lineAt(point);
    if (spot.line < 0)
        return spot;
    spot.row = m_lines.at(spot.line).row;
    const int handled = m_context.session.isReadOnly() ? -1 : m_plot->handleAt(point);
    if (handled >= 0) {
        spot.row = handled;
        spot.line = m_lines.lineOfRow(handled);
        spot.isOnHandle = true;
        return spot;
    }
    const QRectF bar = spot.row < 0 ? QRectF() : m_plot->barOf(spot.row);
    if (bar.isNull()) {
        spot.isOnHint = spot.row >= 0 && m_plot->hintBoxOf(spot.row).contains(point);
        spot.dependency = spot.isOnHint ? -1 : m_plot->dependencyAt(point);
        return spot;
    }
    const double inside = std::min(edgeReach, bar.width() / 4);
    spot.isOnBar = bar.adjusted(-edgeReach, -2, edgeReach, 2).contains(point);
    if (point.x() > bar.right() - inside)
        spot.part = ProjectDrag::Part::End;
    else if (point.x() < bar.left() + inside)
        spot.part = ProjectDrag::Part::Start;
    if (!spot.isOnBar)
        spot.dependency = m_plot->dependencyAt(point);
    return spot;
}

void TimelineChart::hover(int row)
{
    if (m_sight.hoveredRow == row)
        return;
    m_sight.hoveredRow = row;
    layOut();
}

void TimelineChart::updateCursor(const QPointF &point)
{
    const Spot spot = spotAt(point);
    const bool canEdit = !m_context.session.isReadOnly();
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (spot.isOnHint || spot.dependency >= 0)
        shape = Qt::PointingHandCursor;
    else if (spot.isOnHandle)
        shape = Qt::CrossCursor;
    else if (spot.isOnBar && canEdit)
        shape = spot.part == ProjectDrag::Part::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor;
    viewport()->setCursor(shape);
    hover(canEdit && (spot.isOnBar || spot.isOnHandle) ? spot.row : -1);
}

EntityRef TimelineChart::refAt(const Spot &spot) const
{
    const TimelineScene &scene = m_model.scene();
    if (spot.dependency >= 0)
        return {EntityKind::Dependency, scene.dependencies.at(spot.dependency).id};
    if (spot.line < 0)
        return {};
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
    if (modifiers & Qt::ShiftModifier)
        return selectThrough(ref);
    if (!(modifiers & Qt::ControlModifier))
        return selection.select(refs.contains(ref) ? refs : QList{ref}, ref);
    if (!refs.removeOne(ref))
        refs += ref;
    selection.select(refs, refs.contains(ref) ? ref : refs.value(0));
}

// All projects from the current one to this one, as they stand.
void TimelineChart::selectThrough(EntityRef ref)
{
    PlanSelection &selection = m_context.session.selection();
    const EntityRef current = selection.current();
    const int from = m_lines.lineOfRow(m_model.rowOf(current.id));
    const int to = m_lines.lineOfRow(m_model.rowOf(ref.id));
    if (from < 0 || to < 0)
        return selection.select(ref);
    QList<EntityRef> refs;
    for (int line = std::min(from, to); line <= std::max(from, to); ++line) {
        if (const int row = m_lines.at(line).row; row >= 0)
            refs += EntityRef{EntityKind::Project, m_model.scene().rows.at(row).project};
    }
    selection.select(refs, current);
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (QWidget *list = focusProxy())
        list->setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QChartView::mousePressEvent(event);
    const Spot spot = spotAt(event->position());
    m_press = Press{event->position(),     spot,
                    m_sight.scale.first(), event->button(),
                    event->modifiers(),    m_context.session.selection().selected()};
    if (event->button() == Qt::LeftButton && (spot.isOnBar || spot.isOnHint))
        select(refAt(spot), event->modifiers());
    event->accept();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_press)
        return updateCursor(event->position());
    const bool isFar =
        (event->position() - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    if (m_press->gesture == Gesture::None && isFar)
        startGesture();
    continueGesture(event->position());
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_press || event->button() != m_press->button)
        return QChartView::mouseReleaseEvent(event);
    const Press press = *m_press;
    m_press.reset();
    finishGesture(press);
    updateCursor(event->position());
}

void TimelineChart::click(const Press &press)
{
    const bool isPlain = !(press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
    if (press.button != Qt::LeftButton || press.spot.isOnHeading)
        return;
    if (press.spot.isOnHint)
        giveDates(m_model.scene().rows.at(press.spot.row).project);
    else if (press.spot.line >= 0 && isPlain && !refAt(press.spot).isNull())
        m_context.session.selection().select(refAt(press.spot));
    else if (press.spot.line >= 0 && !press.spot.isOnBar)
        select(refAt(press.spot), press.modifiers);
}

void TimelineChart::startDrag()
{
    const TimelineScene &scene = m_model.scene();
    const TimelineRow &held = scene.rows.at(m_press->spot.row);
    QList<ProjectDays> projects{{held.project, held.first, held.last}};
    QList<EntityId> ids{held.project};
    for (EntityId id : m_context.session.selection().selectedOf(EntityKind::Project)) {
        const int row = m_model.rowOf(id);
        if (id == held.project || row < 0 || !scene.rows.at(row).isDated())
            continue;
        projects += {id, scene.rows.at(row).first, scene.rows.at(row).last};
        ids += id;
    }
    const bool movesFollowers = m_context.session.data().settings().shiftSuccessors;
    m_sight.drag =
        ProjectDrag(m_press->spot.part, projects, m_sight.scale.dayAt(m_press->at.x()),
                    movesFollowers ? SuccessorShift(m_context.figures.index(), ids) : SuccessorShift());
    viewport()->setCursor(m_press->spot.part == ProjectDrag::Part::Whole ? Qt::ClosedHandCursor
                                                                         : Qt::SizeHorCursor);
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
}

void TimelineChart::giveDates(EntityId id)
{
    const Project *project = m_context.session.data().projects.find(id);
    if (!project || m_context.session.isReadOnly())
        return;
    const QDate start = weekdayFrom(m_context.session.today());
    const int days = std::max(1, int(std::ceil(project->estimateDays.value_or(usualWeekdays))));
    if (m_context.session.editor().moveProjects({{id, start, weekdaysAfter(start, days - 1)}}))
        reveal(id);
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    if (spot.line < 0 || spot.isOnHint || refAt(spot).isNull())
        return;
    select(refAt(spot), Qt::NoModifier);
    m_context.openDetails();
}

void TimelineChart::contextMenuEvent(QContextMenuEvent *event)
{
    const Spot spot = spotAt(event->pos());
    if (spot.line >= 0)
        select(refAt(spot), Qt::NoModifier);
    Q_EMIT menuRequested(event->globalPos());
    event->accept();
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

QString TimelineChart::absenceAt(const Spot &spot, const QPointF &point) const
{
    if (spot.row < 0)
        return {};
    const auto day = qint64(std::floor(m_sight.scale.dayAt(point.x())));
    QStringList absences;
    for (const TimelineAbsence &away : m_model.scene().rows.at(spot.row).away) {
        if (away.first <= day && day <= away.last)
            absences += m_model.facts().of(away);
    }
    return absences.join(u'\n');
}

QString TimelineChart::tipAt(const QPointF &point) const
{
    if (m_plot->isOnHeading(point))
        return m_plot->ritualsAt(point).join(u'\n');
    const Spot spot = spotAt(point);
    if (spot.isOnHandle)
        return tr("Drag to the project that is to wait for this one.");
    if (spot.isOnBar || spot.isOnHint)
        return m_model.indexOfRow(spot.row).data(Qt::ToolTipRole).toString();
    if (spot.dependency >= 0) {
        const TimelineDependency &arrow = m_model.scene().dependencies.at(spot.dependency);
        const QString problem = m_model.facts().problemWith(arrow);
        return problem.isEmpty() ? m_model.facts().of(arrow) : problem;
    }
    if (spot.line < 0 || spot.row >= 0)
        return absenceAt(spot, point);
    const QString lane = m_model.indexOfGroup(m_lines.at(spot.line).group).data(Qt::ToolTipRole).toString();
    return m_context.session.isReadOnly() ? lane
                                          : lane + u'\n' + tr("Drag along this line to draw a new project.");
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_press)
        hover(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_press ? QString() : tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}
