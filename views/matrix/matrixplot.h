// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "matrix/matrixdrawing.h"
#include "rules/trace.h"
#include "scenes/matrixscene.h"

#include <QListView>
#include <QPixmap>

class RankedNeedsModel;

// The effort/impact matrix: an item view on the ranked needs with its own geometry, so that
// selection, keyboard, drag and assistive tools see its bubbles as what they are, items of a list.
// Everything at rest is painted once into a layer; a frame of a drag paints one bubble over it.
class MatrixPlot final : public QListView {
    Q_OBJECT

public:
    MatrixPlot(const ViewContext &context, RankedNeedsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    // The plot has its own geometry: nothing to measure row by row.
    void doItemsLayout() override { QAbstractItemView::doItemsLayout(); }

    // On the projector bubbles carry numbers only; the key stands beside.
    void setLabelsShown(bool shown);
    // What colours, sizes and the legend say, and the quadrant that is zoomed into.
    void setOptions(const MatrixOptions &options);
    [[nodiscard]] const MatrixOptions &options() const { return m_options; }
    [[nodiscard]] const MatrixScene &scene() const;

Q_SIGNALS:
    // A need was dragged off the plot and let go there, in global coordinates.
    void droppedOutside(EntityId need, const QPoint &globalPosition);
    void activatedNeed(EntityId need);
    // A quadrant's name was double-clicked, or Esc pressed: none is the whole matrix.
    void zoomWanted(std::optional<Quadrant> quadrant);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override { }

private:
    // What a pointer holds over the plot: a need of it, or one on its way in from the tray.
    struct Held {
        int row = -1; // -1: from outside
        QPointF grip; // from the bubble's centre to the pointer
        QPoint pressed;
        bool isMoving = false;
        double effort = 0;
        double impact = 0;
    };

    void forget();
    // Not while a what-if is on: scores are the plan's.
    [[nodiscard]] bool canMove() const;
    void layOut() const;
    void paintLayer() const;
    void paintLabel(QPainter *painter, qsizetype row) const;
    void paintNamesBeforeDots(QPainter *painter) const;
    void paintGhosts(QPainter *painter) const;
    void paintHeld(QPainter *painter) const;
    void paintCurrent(QPainter *painter) const;
    [[nodiscard]] QRegion beforeGuides(int current) const;
    void paintHovered(QPainter *painter) const;
    void paintNameBox(QPainter *painter, int row) const;
    [[nodiscard]] QString effortText(double effort) const;
    [[nodiscard]] bool isDimmed(const MatrixNeed &need) const;
    [[nodiscard]] std::optional<Quadrant> quadrantNamedAt(const QPointF &point) const;
    // Scores under a point; snapped to 0.1 unless Ctrl is held, one axis held by Shift.
    void moveHeld(const QPointF &point, Qt::KeyboardModifiers modifiers);
    void nudge(int key, Qt::KeyboardModifiers modifiers, bool isRepeat);
    [[nodiscard]] int nearestRow(int from, int key) const;

    ViewContext m_context;
    RankedNeedsModel &m_model;
    MatrixOptions m_options;
    bool m_labelsShown = true;
    std::optional<Held> m_held;
    int m_hovered = -1;
    quint64 m_nudge = 0; // the gesture of an arrow key that is being held
    mutable bool m_isLaidOut = false;
    mutable MatrixScene m_scene;
    mutable MatrixGeometry m_geometry;
    mutable QuadrantLabels m_quadrants;
    mutable QList<DrawnNeed> m_drawn;
    mutable QPixmap m_layer; // null: to be painted anew
    mutable Trace m_trace;
};
