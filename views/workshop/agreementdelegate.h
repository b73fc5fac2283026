// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

// What the delegate reads beside the display text, which is the name.
enum class AgreementRole {
    Value = Qt::UserRole, // 1–5; invalid: none given
    ValueText,
    Earlier, // values of earlier turns, a list
    IsOutlier,
    Median,
    Lowest,
    Highest,
};

// Draws one person's score on the scale.
class AgreementDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    // Where name, scale and number stand; the scale's head above the list asks it too.
    struct Layout {
        QRect name;
        QRect scale; // 1 at its left edge, 5 at its right
        QRect number;

        Layout(const QRect &row, const Theme &theme);
        [[nodiscard]] double xOf(double score) const;
    };

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
};
