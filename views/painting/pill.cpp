// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/pill.h"

#include "painting/statusshape.h"
#include "painting/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

QRectF centred(const QRectF &area, const QSizeF &size)
{
    QRectF rect({}, size);
    rect.moveCenter(area.center());
    return rect;
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void drawGround(QPainter *painter, const QRectF &rect, double radius, const QColor &fill)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
}

void drawCentredText(QPainter *painter, const QRectF &rect, const QFont &font, const QColor &ink,
                     const QString &text)
{
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QFont tagFont(const Theme &theme)
{
    return theme.font(TextStyle::Caption, QFont::DemiBold);
}

QFont chipFont(const Theme &theme)
{
    return theme.font(TextStyle::Caption, QFont::Medium);
}

} // namespace

void drawGoalTag(QPainter *painter, const QRectF &area, int color, const QString &code, const Theme &theme)
{
    const GoalColors colors = theme.colors.goal(color);
    const QRectF rect = centred(area, goalTagSize(code, theme));
    painter->save();
    drawGround(painter, rect, theme.px(4), colors.outline);
    drawCentredText(painter, rect, tagFont(theme), colors.onOutline, code);
    painter->restore();
}

QSize goalTagSize(const QString &code, const Theme &theme)
{
    return {qMax(theme.px(26), textWidth(tagFont(theme), code) + theme.px(8)), theme.px(18)};
}

void drawChip(QPainter *painter, const QRectF &area, const QString &text, const Theme &theme)
{
    const QRectF rect = centred(area, chipSize(text, theme));
    painter->save();
    drawGround(painter, rect, rect.height() / 2, theme.colors.sunken);
    drawCentredText(painter, rect, chipFont(theme), theme.colors.text, text);
    painter->restore();
}

QSize chipSize(const QString &text, const Theme &theme)
{
    return {textWidth(chipFont(theme), text) + theme.px(16), theme.px(22)};
}

void drawScorePill(QPainter *painter, const QRectF &area, double score, const QString &text,
                   const Theme &theme)
{
    const Status status = statusOfScore(score);
    const QRectF rect = centred(area, scorePillSize(theme));
    painter->save();
    drawGround(painter, rect, rect.height() / 2, theme.colors.status(status).soft);
    drawCentredText(painter, rect, tagFont(theme), theme.statusText(status), text);
    painter->restore();
}

QSize scorePillSize(const Theme &theme)
{
    return {theme.px(40), theme.px(22)};
}

void drawAvatar(QPainter *painter, const QRectF &area, const QString &initials, RoleTint role,
                const Theme &theme)
{
    const RoleColors &colors = theme.colors.role(role);
    const double side = qMin<double>(qMin(area.width(), area.height()), avatarSize(theme).width());
    const double line = theme.line(1.2);
    const QRectF rect = centred(area, {side - line, side - line});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, line));
    painter->setBrush(colors.fill);
    painter->drawEllipse(rect);
    QFont font = theme.font(TextStyle::Caption, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3 * theme.scale);
    drawCentredText(painter, rect, font, theme.colors.roleText, initials);
    painter->restore();
}

QSize avatarSize(const Theme &theme)
{
    return {theme.px(26), theme.px(26)};
}

void drawStatusLabel(QPainter *painter, const QRectF &area, Status status, const QString &word,
                     const Theme &theme)
{
    const int shape = theme.px(14);
    const QRectF mark(area.left(), area.center().y() - shape / 2.0, shape, shape);
    drawStatusShape(painter, mark, status, theme);
    painter->save();
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(theme.colors.text);
    painter->drawText(area.adjusted(shape + theme.px(6), 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
    painter->restore();
}

QSize statusLabelSize(const QString &word, const Theme &theme)
{
    const int text = textWidth(theme.font(TextStyle::Small), word);
    return {theme.px(14) + theme.px(6) + text, theme.lineHeight(TextStyle::Small)};
}
