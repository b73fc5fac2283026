// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

// The ranked needs as a list whose order can be set by hand: a row is dragged to its place, or goes up
// and down with Alt and an arrow.
class RankedList final : public QListView {
    Q_OBJECT
public:
    explicit RankedList(QWidget *parent);

    void setCanMove(bool canMove) { m_canMove = canMove; }

Q_SIGNALS:
    // To a place of the list, 1 is the first.
    void placeWanted(const QModelIndex &need, int place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // Before which row a need let go there would stand; as many as there are rows: after the last.
    [[nodiscard]] int gapAt(const QPoint &position) const;
    void endDrag();

    bool m_canMove = true;
    int m_pressedRow = -1;
    QPoint m_pressed;
    std::optional<int> m_gap; // while a row is dragged
};
