// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

// A cell of a file to import: what becomes of its row as shape and word, a triangle where it could
// not be taken, muted where its column is left out.
class PreviewDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
};

// A sentence about a cell or row that could not be taken, behind its shape.
class ProblemDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
    [[nodiscard]] int heightOf(const QModelIndex &index) const override;
};
