// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/styleitems.h"

#include "painting/icon.h"
#include "painting/strokes.h"
#include "painting/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr int selectionBarWidth = 3;
constexpr int menuMargin = 12;
constexpr int menuIconSize = 16;
constexpr int textFlags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;

bool isFirstInRow(const QStyleOptionViewItem &option)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    if (option.viewItemPosition == Position::Middle || option.viewItemPosition == Position::End)
        return false;
    if (option.viewItemPosition == Position::Invalid && option.index.column() > 0) // tables do not tell
        return false;
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    return !tree || !tree->rootIsDecorated(); // else the branch stands before it
}

void drawSelectionBar(QPainter *painter, const QRect &row, const Theme &theme)
{
    painter->fillRect(QRect(row.topLeft(), QSize(theme.px(selectionBarWidth), row.height())),
                      theme.colors.accent);
}

void drawSeparator(QPainter *painter, const QRect &rect, const Theme &theme)
{
    const int y = rect.center().y();
    drawHairlineBelow(painter, QRectF(rect.left(), rect.top(), rect.width(), y - rect.top() + 1),
                      theme.colors.border);
}

// What follows has a name; a line parts it from what stands above.
void drawMenuSection(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const QRect &rect = option.rect;
    const int margin = theme.px(menuMargin);
    if (rect.top() > margin)
        drawHairlineBelow(painter, QRectF(rect.left(), rect.top(), rect.width(), 1), theme.colors.border);
    painter->save();
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(theme.colors.muted);
    painter->drawText(rect.adjusted(margin, 0, -margin, 0), textFlags | Qt::AlignLeft, option.text);
    painter->restore();
}

void drawMenuMark(QPainter *painter, const QStyleOptionMenuItem &option, const QRect &slot,
                  const Theme &theme)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            drawIcon(painter, slot, u"check"_s, theme.colors.accent);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, slot);
    }
}

} // namespace

void drawRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.colors.soft);
        if (isFirstInRow(option))
            drawSelectionBar(painter, option.rect, theme);
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter->fillRect(option.rect, theme.colors.bg);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    }
}

void drawBranchGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.rect.isEmpty())
        return;
    if (!(option.state & QStyle::State_Selected)) {
        if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
            painter->fillRect(option.rect, theme.colors.bg);
        return;
    }
    painter->fillRect(option.rect, theme.colors.soft);
    drawSelectionBar(painter, option.rect, theme);
}

void drawCurrentItemFrame(QPainter *painter, const QRect &rect, const Theme &theme)
{
    const double line = theme.line(2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.colors.accent, line));
    painter->drawRoundedRect(QRectF(rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), 4, 4);
    painter->restore();
}

void drawBranch(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    if (!(option.state & QStyle::State_Children))
        return;
    QRectF mark(0, 0, theme.px(menuIconSize), theme.px(menuIconSize));
    mark.moveCenter(QRectF(option.rect).center());
    drawIcon(painter, mark, option.state & QStyle::State_Open ? u"chevron-down"_s : u"chevron-right"_s,
             theme.colors.muted);
}

void drawHeaderSection(QPainter *painter, const QStyleOptionHeader &option, const Theme &theme)
{
    painter->fillRect(option.rect, theme.colors.surface);
    if (option.orientation == Qt::Horizontal)
        drawHairlineBelow(painter, option.rect, theme.colors.border);
}

void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const Theme &theme)
{
    QRect rect = option.rect.adjusted(theme.px(4), 0, -theme.px(4), 0);
    painter->save();
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(theme.colors.muted);
    const QFontMetrics metrics = painter->fontMetrics();
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int side = theme.px(14);
        const bool isRight = option.textAlignment & Qt::AlignRight;
        const int width = metrics.horizontalAdvance(option.text) + theme.px(2);
        const int x = isRight ? rect.right() - side : qMin(rect.left() + width, rect.right() - side);
        drawIcon(painter, QRectF(x, rect.center().y() - side / 2.0 + 1, side, side),
                 option.sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s,
                 theme.colors.text);
        rect.setRight(isRight ? rect.right() - side - theme.px(2) : rect.right());
        painter->setPen(theme.colors.text);
    }
    const int flags = int(option.textAlignment) | textFlags;
    painter->drawText(rect, flags, metrics.elidedText(option.text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void drawMenuPanel(QPainter *painter, const QRect &rect, const Theme &theme)
{
    painter->fillRect(rect, theme.colors.border);
    painter->fillRect(rect.adjusted(1, 1, -1, -1), theme.colors.raised);
}

void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return option.text.isEmpty() ? drawSeparator(painter, option.rect, theme)
                                     : drawMenuSection(painter, option, theme);
    painter->save();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && isEnabled)
        painter->fillRect(option.rect, theme.colors.soft);
    painter->setOpacity(isEnabled ? 1.0 : 0.5);
    const int margin = theme.px(menuMargin);
    const int side = theme.px(menuIconSize);
    const QRect slot(option.rect.left() + margin, option.rect.center().y() - side / 2 + 1, side, side);
    drawMenuMark(painter, option, slot, theme);
    QRect text = option.rect.adjusted(2 * margin + side, 0, -margin, 0);
    const QStringList parts = option.text.split(u'\t');
    painter->setFont(theme.font(TextStyle::Small,
                                option.menuItemType == QStyleOptionMenuItem::DefaultItem ? QFont::DemiBold
                                                                                         : QFont::Normal));
    painter->setPen(theme.colors.text);
    painter->drawText(text, textFlags | Qt::AlignLeft, parts.constFirst());
    painter->setPen(theme.colors.muted);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QRectF(text.right() - side, slot.top(), side, side), u"chevron-right"_s,
                 theme.colors.muted);
    else if (parts.size() > 1)
        painter->drawText(text, textFlags | Qt::AlignRight, parts.at(1));
    painter->restore();
}

void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    painter->save();
    painter->fillRect(option.rect, theme.colors.bg);
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Sunken ? theme.colors.selection : theme.colors.soft);
        painter->drawRoundedRect(option.rect.adjusted(0, 3, 0, -3), 4, 4);
    }
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(theme.colors.text);
    painter->drawText(option.rect, textFlags | Qt::AlignHCenter, option.text);
    painter->restore();
}

void drawTab(QPainter *painter, const QStyleOptionTab &option, const Theme &theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setFont(theme.font(TextStyle::Small, isSelected ? QFont::DemiBold : QFont::Medium));
    painter->setPen(isSelected || isHovered ? theme.colors.text : theme.colors.muted);
    painter->drawText(option.rect, textFlags | Qt::AlignHCenter, option.text);
    if (isSelected) {
        const int line = qRound(theme.line(2));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - line + 1, option.rect.width(), line),
            theme.colors.accent);
    }
    if (option.state & QStyle::State_HasFocus)
        drawCurrentItemFrame(painter, option.rect.adjusted(1, 2, -1, -4), theme);
    painter->restore();
}
