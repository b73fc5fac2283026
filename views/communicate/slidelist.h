// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QListView>

class SlidesModel;

// The slides of a deck as a column of thumbnails. Those of a saved deck are dragged to another place; all
// pages of one slide go along.
class SlideList final : public QListView {
    Q_OBJECT

public:
    explicit SlideList(SlidesModel &slides, QWidget *parent = nullptr);

    [[nodiscard]] EntityId currentEntry() const; // null: of a deck that writes itself

Q_SIGNALS:
    // To that place among the deck's slides.
    void moveWanted(EntityId entry, int position);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowBelow(const QPoint &point) const;
    [[nodiscard]] int positionBefore(int row) const;
    void setDropRow(int row);

    SlidesModel &m_slides;
    int m_dropRow = -1; // the line stands above it; -1: none
};
