// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

struct Theme;

// What every delegate of ours shares: the ground of a row (hover, selected with its accent bar,
// current), the theme, and the height. Subclasses draw what stands on it.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // The painter is saved and restored around it.
    virtual void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Theme &theme) const = 0;
    // Pixels at scale 1.
    [[nodiscard]] virtual int heightOf(const QModelIndex &index) const;
};

// What a row with a title and a smaller line says.
struct RowContent {
    QString title;
    QString subtitle; // without it the row has one line
    QString icon; // name of a line icon before the title
    QString trailing; // muted, at the right
    bool isMuted = false; // below the cut line, done, declined
};

// Where the parts of such a row stand; sizeHint and paint both ask it.
struct RowLayout {
    QRect icon;
    QRect title;
    QRect subtitle;
    QRect trailing;

    RowLayout(const QRect &row, const RowContent &content, const Theme &theme);
};

// Rows of one or two lines: title, smaller line, icon, a fact at the right.
class TextRowDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    // Default: the display text alone.
    [[nodiscard]] virtual RowContent contentOf(const QModelIndex &index) const;

    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
    [[nodiscard]] int heightOf(const QModelIndex &index) const override;
};
