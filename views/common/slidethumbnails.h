// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

#include <QCache>
#include <QPixmap>

// Slides as small pictures with number and title below: the list of step 5, and the overview of the
// show. A slide is painted when it is first seen and kept until it looks different.
class SlideThumbnailDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit SlideThumbnailDelegate(QObject *parent = nullptr);

    // The width of a cell in logical pixels; the default is that of its view.
    void setCellWidth(int width) { m_cellWidth = width; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;

private:
    struct Layout;

    [[nodiscard]] QPixmap picture(const QModelIndex &index, const QSizeF &size, double ratio) const;

    int m_cellWidth = 0;
    mutable QCache<quint64, QPixmap> m_pictures;
};
