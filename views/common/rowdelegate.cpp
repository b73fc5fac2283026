// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rowdelegate.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int rowPadding = 12;
constexpr int rowIconSize = 20;

QFont titleFont(const QStyleOptionViewItem &option, const RowContent &content, const Theme &theme)
{
    const bool isStrong = option.state & QStyle::State_Selected || !content.subtitle.isEmpty();
    return theme.font(TextStyle::Body, isStrong ? QFont::Medium : QFont::Normal);
}

void drawLine(QPainter *painter, const QRect &room, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    painter->save();
    paintRow(painter, row, index, themeOf(row.widget));
    painter->restore();
    if (row.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {base.width(), themeOf(option.widget).px(heightOf(index))};
}

int RowDelegate::heightOf(const QModelIndex &) const
{
    return rowHeight;
}

RowLayout::RowLayout(const QRect &row, const RowContent &content, const Theme &theme)
{
    const int padding = theme.px(rowPadding);
    QRect room = row.adjusted(padding, 0, -padding, 0);
    if (!content.icon.isEmpty()) {
        const int side = theme.px(rowIconSize);
        icon = QRect(room.left(), room.center().y() - side / 2, side, side);
        room.setLeft(icon.right() + padding);
    }
    if (!content.trailing.isEmpty()) {
        const int width = QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(content.trailing) + 1;
        trailing = QRect(room.right() - width, room.top(), width + 1, room.height());
        room.setRight(trailing.left() - padding);
    }
    title = room;
    if (content.subtitle.isEmpty())
        return;
    const int first = theme.lineHeight(TextStyle::Body);
    const int second = theme.lineHeight(TextStyle::Caption);
    title = QRect(room.left(), room.center().y() - (first + second) / 2, room.width(), first);
    subtitle = QRect(room.left(), title.bottom() + 1, room.width(), second);
}

RowContent TextRowDelegate::contentOf(const QModelIndex &index) const
{
    RowContent content;
    content.title = index.data(Qt::DisplayRole).toString();
    return content;
}

void TextRowDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    const RowContent content = contentOf(index);
    const RowLayout layout(option.rect, content, theme);
    if (!content.icon.isEmpty())
        drawIcon(painter, layout.icon, content.icon, theme.colors.muted);
    painter->setFont(titleFont(option, content, theme));
    painter->setPen(content.isMuted ? theme.colors.muted : theme.colors.text);
    drawLine(painter, layout.title, content.title);
    painter->setPen(theme.colors.muted);
    painter->setFont(theme.font(TextStyle::Caption));
    drawLine(painter, layout.subtitle, content.subtitle);
    painter->setFont(theme.font(TextStyle::Small));
    drawLine(painter, layout.trailing, content.trailing, Qt::AlignRight);
}

int TextRowDelegate::heightOf(const QModelIndex &index) const
{
    return contentOf(index).subtitle.isEmpty() ? rowHeight : twoLineRowHeight;
}
