// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer and the keyboard on the matrix: drag, drop from the tray, arrows.
#include "matrix/matrixplot.h"

#include "common/gainlinestyle.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/shownranking.h"
#include "items/needstoplacemodel.h"
#include "items/rankedneedsmodel.h"
#include "rules/placement.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <cmath>

namespace {

constexpr double smallStep = 0.1;
constexpr double largeStep = 0.5;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

} // namespace

void MatrixPlot::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && event->modifiers() == Qt::NoModifier) {
        if (!selectionModel()->isSelected(index))
            selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        layOut();
        m_held = Held{index.row(), event->position() - m_drawn.at(index.row()).centre,
                      event->position().toPoint()};
        event->accept();
        return;
    }
    QListView::mousePressEvent(event);
}

void MatrixPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_held) {
        const int hovered = indexAt(event->position().toPoint()).row();
        if (hovered != m_hovered) {
            m_hovered = hovered;
            viewport()->setCursor(hovered >= 0 && canMove() ? Qt::OpenHandCursor : Qt::ArrowCursor);
            viewport()->update();
        }
        QListView::mouseMoveEvent(event);
        return;
    }
    const bool isFar = (event->position().toPoint() - m_held->pressed).manhattanLength()
        >= QApplication::startDragDistance();
    if (!m_held->isMoving && isFar && canMove()) {
        m_held->isMoving = true;
        m_hovered = -1;
        m_layer = {}; // once without the need that moves
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_held->isMoving)
        moveHeld(event->position() - m_held->grip, event->modifiers());
}

void MatrixPlot::moveHeld(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    double effort = m_geometry.effortAt(point.x());
    double impact = m_geometry.impactAt(point.y());
    if (!(modifiers & Qt::ControlModifier)) {
        effort = snappedScore(effort);
        impact = snappedScore(impact);
    }
    if (modifiers & Qt::ShiftModifier && m_held->row >= 0) {
        const MatrixNeed &start = m_scene.needs.at(m_held->row);
        if (std::abs(effort - start.effort) >= std::abs(impact - start.impact))
            impact = start.impact;
        else
            effort = start.effort;
    }
    m_held->effort = effort;
    m_held->impact = impact;
    viewport()->update();
}

void MatrixPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_held)
        return QListView::mouseReleaseEvent(event);
    const Held held = *m_held;
    m_held.reset();
    viewport()->unsetCursor();
    m_layer = {};
    viewport()->update();
    if (!held.isMoving) {
        selectionModel()->select(m_model.index(held.row, 0),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    const EntityId need = m_model.idAt(held.row);
    if (viewport()->rect().contains(event->position().toPoint()))
        (void)m_context.session.editor().placeNeed(need, held.impact, held.effort);
    else
        Q_EMIT droppedOutside(need, event->globalPosition().toPoint());
}

void MatrixPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid()) {
        Q_EMIT activatedNeed(m_model.idAt(index.row()));
        return;
    }
    if (const std::optional<Quadrant> quadrant = quadrantNamedAt(event->position()))
        Q_EMIT zoomWanted(m_scene.zoom ? std::nullopt : quadrant);
}

std::optional<Quadrant> MatrixPlot::quadrantNamedAt(const QPointF &point) const
{
    layOut();
    for (int i = 0; i < quadrantCount; ++i) {
        if (m_quadrants[size_t(i)].box().contains(point))
            return Quadrant(i);
    }
    return {};
}

void MatrixPlot::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

void MatrixPlot::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(needsMimeType()) && canMove())
        event->acceptProposedAction();
}

void MatrixPlot::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(needsMimeType()))
        return event->ignore();
    layOut();
    if (!m_held)
        m_held = Held{};
    m_held->isMoving = true;
    moveHeld(event->position(), event->modifiers() & ~Qt::ShiftModifier);
    event->acceptProposedAction();
}

void MatrixPlot::dragLeaveEvent(QDragLeaveEvent *)
{
    m_held.reset();
    viewport()->update();
}

void MatrixPlot::dropEvent(QDropEvent *event)
{
    const QList<EntityId> needs = needsFrom(event->mimeData());
    layOut();
    m_held = Held{};
    moveHeld(event->position(), event->modifiers() & ~Qt::ShiftModifier);
    const Held held = *m_held;
    m_held.reset();
    viewport()->update();
    const Gesture gesture = m_context.session.newGesture();
    for (EntityId need : needs)
        (void)m_context.session.editor().placeNeed(need, held.impact, held.effort, gesture);
    event->acceptProposedAction();
}

void MatrixPlot::keyPressEvent(QKeyEvent *event)
{
    if (m_held && event->key() == Qt::Key_Escape) {
        m_held.reset();
        viewport()->unsetCursor();
        m_layer = {};
        viewport()->update();
        return;
    }
    if (m_options.zoom && event->key() == Qt::Key_Escape) {
        Q_EMIT zoomWanted(std::nullopt);
        return;
    }
    if (isArrow(event->key()) && event->modifiers() & Qt::ControlModifier)
        return nudge(event->key(), event->modifiers(), event->isAutoRepeat());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activatedNeed(m_model.idAt(currentIndex().row()));
        return;
    }
    QListView::keyPressEvent(event);
}

void MatrixPlot::nudge(int key, Qt::KeyboardModifiers modifiers, bool isRepeat)
{
    if (!currentIndex().isValid() || m_model.shown().isWhatIf())
        return;
    if (!isRepeat || m_nudge == 0)
        m_nudge = m_context.session.newGesture();
    layOut();
    const MatrixNeed need = m_scene.needs.at(currentIndex().row());
    const QPointF step = directionOf(key) * (modifiers & Qt::ShiftModifier ? largeStep : smallStep);
    (void)m_context.session.editor().placeNeed(need.id, snappedScore(need.impact - step.y()),
                                               snappedScore(need.effort + step.x()), m_nudge);
}

// The need whose way there is shortest, counting sideways distance double; -1: none that way.
int MatrixPlot::nearestRow(int from, int key) const
{
    layOut();
    const QPointF direction = directionOf(key);
    const QPointF sideways(direction.y(), direction.x());
    int nearest = -1;
    double shortest = 0;
    for (int row = 0; row < m_drawn.size(); ++row) {
        const QPointF way = m_drawn.at(row).centre - m_drawn.at(from).centre;
        const double ahead = QPointF::dotProduct(way, direction);
        if (row == from || ahead <= 0 || m_drawn.at(row).radius <= 0)
            continue;
        const double length = ahead + 2 * std::abs(QPointF::dotProduct(way, sideways));
        if (nearest < 0 || length < shortest) {
            nearest = row;
            shortest = length;
        }
    }
    return nearest;
}

QModelIndex MatrixPlot::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_model.rowCount() == 0)
        return {};
    const int current = currentIndex().row();
    if (current < 0 || current >= m_model.rowCount())
        return m_model.index(0, 0);
    const auto towards = [&](int key) {
        const int row = nearestRow(current, key);
        return row < 0 ? currentIndex() : m_model.index(row, 0);
    };
    switch (action) {
    case MoveLeft:
        return towards(Qt::Key_Left);
    case MoveRight:
        return towards(Qt::Key_Right);
    case MoveUp:
        return towards(Qt::Key_Up);
    case MoveDown:
        return towards(Qt::Key_Down);
    case MoveHome:
        return m_model.index(0, 0);
    case MoveEnd:
        return m_model.index(m_model.rowCount() - 1, 0);
    case MoveNext:
    case MovePageDown:
        return m_model.index(std::min(current + 1, m_model.rowCount() - 1), 0);
    case MovePrevious:
    case MovePageUp:
        return m_model.index(std::max(current - 1, 0), 0);
    }
    return currentIndex();
}
