// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/stylebuttons.h"

#include "painting/icon.h"
#include "painting/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr double disabledStrength = 0.5;
constexpr int iconGap = 8;
constexpr int arrowSize = 16;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

QColor feedback(const QStyleOption &option, const QColor &rest, const Theme &theme)
{
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return theme.colors.selection;
    return option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled ? theme.colors.soft
                                                                                          : rest;
}

QColor primaryGround(const QStyleOption &option, const Theme &theme)
{
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isPressed = option.state & QStyle::State_Sunken;
    return isHovered || isPressed ? theme.colors.accentHover : theme.colors.accent;
}

void drawControlGround(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
                       const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.alpha() ? QPen(border, theme.line(1)) : QPen(Qt::NoPen));
    const double inset = border.alpha() ? theme.line(1) / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), theme.px(controlRadius),
                             theme.px(controlRadius));
}

void dimIfDisabled(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Enabled))
        painter->setOpacity(disabledStrength);
}

void drawTick(QPainter *painter, const QRectF &box, const Theme &theme)
{
    const double unit = box.width() / 18;
    painter->setPen(QPen(theme.colors.onAccent, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->translate(box.topLeft());
    painter->drawPolyline(
        QPolygonF({{4.5 * unit, 9.3 * unit}, {7.7 * unit, 12.4 * unit}, {13.5 * unit, 5.8 * unit}}));
}

QColor labelInk(const QWidget *widget, const Theme &theme)
{
    if (has(widget, "primary"))
        return theme.colors.onAccent;
    return has(widget, "flatAccent") ? theme.colors.accent : theme.colors.text;
}

QPixmap labelPixmap(const QStyleOptionButton &option, QPainter *painter)
{
    const QIcon::State state = option.state & QStyle::State_On ? QIcon::On : QIcon::Off;
    return option.icon.pixmap(option.iconSize, painter->device()->devicePixelRatioF(), QIcon::Normal, state);
}

} // namespace

void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                    const Theme &theme)
{
    painter->save();
    dimIfDisabled(painter, option);
    if (has(widget, "primary"))
        drawControlGround(painter, option.rect, primaryGround(option, theme), Qt::transparent, theme);
    else if (has(widget, "flatAccent") || option.features & QStyleOptionButton::Flat)
        drawControlGround(painter, option.rect, feedback(option, Qt::transparent, theme), Qt::transparent,
                          theme);
    else
        drawControlGround(painter, option.rect, feedback(option, theme.colors.raised, theme),
                          has(widget, "quiet") ? theme.colors.border : theme.colors.strong, theme);
    painter->restore();
}

void drawPushButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                         const Theme &theme)
{
    painter->save();
    dimIfDisabled(painter, option);
    painter->setPen(labelInk(widget, theme));
    const QFontMetrics metrics = option.fontMetrics;
    const int flags = Qt::TextSingleLine | Qt::TextHideMnemonic | Qt::AlignVCenter;
    const int arrow = option.features & QStyleOptionButton::HasMenu ? theme.px(arrowSize) : 0;
    const int picture = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = picture && !option.text.isEmpty() ? theme.px(iconGap) : 0;
    const int room = option.rect.width() - picture - gap - arrow;
    const QString text = metrics.size(flags, option.text).width() > room
        ? metrics.elidedText(option.text, Qt::ElideRight, room, flags)
        : option.text;
    const int textWidth = metrics.size(flags, text).width();
    int x = option.rect.center().x() - (picture + gap + textWidth + arrow) / 2 + 1;
    if (picture) {
        const int y = option.rect.center().y() - option.iconSize.height() / 2 + 1;
        painter->drawPixmap(QPoint(x, y), labelPixmap(option, painter));
    }
    x += picture + gap;
    painter->drawText(QRect(x, option.rect.top(), textWidth + 1, option.rect.height()), flags, text);
    if (arrow)
        drawIcon(painter,
                 QRectF(x + textWidth + theme.px(2), option.rect.center().y() - arrow / 2.0, arrow, arrow),
                 u"chevron-down"_s, labelInk(widget, theme));
    painter->restore();
}

void drawToolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget,
                    const Theme &theme)
{
    Q_UNUSED(widget)
    painter->save();
    dimIfDisabled(painter, option);
    drawControlGround(painter, option.rect, feedback(option, Qt::transparent, theme), Qt::transparent, theme);
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasMenu = option.features & QStyleOptionToolButton::HasMenu && hasText;
    QRect content = option.rect.adjusted(theme.px(6), 0, -theme.px(6), 0);
    if (!option.icon.isNull()) {
        QRect picture({}, option.iconSize);
        picture.moveCenter(hasText
                               ? QPoint(content.left() + option.iconSize.width() / 2, content.center().y())
                               : option.rect.center());
        const QIcon::State state = option.state & QStyle::State_On ? QIcon::On : QIcon::Off;
        option.icon.paint(painter, picture, Qt::AlignCenter, QIcon::Normal, state);
        content.setLeft(picture.right() + theme.px(iconGap));
    }
    if (hasText) {
        painter->setPen(theme.colors.text);
        painter->setFont(option.font);
        painter->drawText(content, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
    }
    if (hasMenu) {
        const int side = theme.px(arrowSize);
        drawIcon(painter,
                 QRectF(option.rect.right() - side - theme.px(4), option.rect.center().y() - side / 2.0, side,
                        side),
                 u"chevron-down"_s, theme.colors.muted);
    }
    painter->restore();
}

void drawCheckMark(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartial = option.state & QStyle::State_NoChange;
    const bool isFilled = isOn || isPartial;
    painter->save();
    dimIfDisabled(painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isFilled ? theme.colors.accent : feedback(option, theme.colors.raised, theme));
    painter->setPen(QPen(isFilled ? theme.colors.accent : theme.colors.strong, theme.line(1)));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, theme.px(4), theme.px(4));
    if (isOn) {
        drawTick(painter, box, theme);
    } else if (isPartial) {
        painter->setPen(QPen(theme.colors.onAccent, theme.line(2), Qt::SolidLine, Qt::RoundCap));
        const double reach = box.width() / 4;
        painter->drawLine(box.center() - QPointF(reach, 0), box.center() + QPointF(reach, 0));
    }
    painter->restore();
}

void drawRadioMark(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool isOn = option.state & QStyle::State_On;
    painter->save();
    dimIfDisabled(painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isOn ? theme.colors.raised : feedback(option, theme.colors.raised, theme));
    const double line = isOn ? theme.line(5) : theme.line(1);
    painter->setPen(QPen(isOn ? theme.colors.accent : theme.colors.strong, line));
    painter->drawEllipse(QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter->restore();
}
