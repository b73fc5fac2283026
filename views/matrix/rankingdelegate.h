// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

class Language;
struct Ranking;

// A row of the ranked list: bubble with its rank, title, score, days, running total; above the
// first row that does not fit, the capacity line.
class RankingDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    // Where the columns stand in a row; the header above the list asks it, too.
    struct Layout {
        QRect bubble;
        QRect title;
        QRect score;
        QRect days;
        QRect runningTotal; // empty where the list is narrow
        Layout(const QRect &row, const Theme &theme);
    };

    // What the line says: "Capacity line · 256 d" and "15 d left".
    void setLine(int beforeRow, const QString &pill, const QString &remainder);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;

private:
    [[nodiscard]] bool isLineAbove(const QModelIndex &index) const { return index.row() == m_line; }
    // All needs fit: the line stands after the last one.
    [[nodiscard]] bool isLineBelow(const QModelIndex &index) const;
    // "must do", "by hand", what a what-if makes of it: "↑ enters", on the projector "↑".
    [[nodiscard]] QString markOf(const QModelIndex &index, const Theme &theme) const;
    // The mark after the title; returns what is left of its room.
    [[nodiscard]] QRect drawMarks(QPainter *painter, const QRect &room, const QModelIndex &index,
                                  const Theme &theme) const;
    void drawLine(QPainter *painter, const QRect &band, const Theme &theme) const;
    // On the projector whole rows fill the list: all of them, where that leaves room for their text.
    [[nodiscard]] int projectorHeight(const QStyleOptionViewItem &option, const QModelIndex &index,
                                      const Theme &theme) const;

    int m_line = -1;
    QString m_pill;
    QString m_remainder;
};
