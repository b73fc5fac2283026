// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/bubble.h"

#include "painting/strokes.h"
#include "painting/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double outlineWidth = 1.8;
constexpr double projectorFactor = 1.7;
constexpr double projectorFloor = 27;
constexpr double ghostRadius = 9;
constexpr double ringGap = 3;

} // namespace

double bubbleRadius(double days, const Theme &theme)
{
    return shownRadius(10.5 + 1.45 * std::sqrt(std::max(0.0, days)), theme);
}

double shownRadius(double radius, const Theme &theme)
{
    if (!theme.isProjector)
        return radius * theme.scale;
    const double share = std::max(1.0, theme.projectorHeight / 1080.0);
    return std::max(radius * projectorFactor, projectorFloor) * share;
}

void drawBubble(QPainter *painter, const QPointF &centre, const Bubble &bubble, const Theme &theme)
{
    const GoalColors colors = theme.colors.goal(bubble.goalColor);
    const double line = theme.line(outlineWidth);
    const double radius = bubble.radius - line / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (bubble.isSelected) {
        const double ring = bubble.radius + theme.px(ringGap);
        painter->setPen(QPen(theme.colors.accent, theme.line(2)));
        painter->setBrush(theme.colors.raised);
        painter->drawEllipse(centre, ring, ring);
    }
    const bool useFill = theme.isProjector && theme.isDark(); // text on the dark progress tint is under 7
    painter->setBrush(!bubble.isKept ? theme.colors.raised : useFill ? colors.fill : colors.progress);
    painter->setPen(bubble.isKept ? QPen(colors.outline, line)
                                  : dashedPen(colors.outline, outlineWidth, theme));
    const double half = std::max(radius, bubble.halfLength - line / 2);
    painter->drawRoundedRect(QRectF(centre - QPointF(half, radius), QSizeF(2 * half, 2 * radius)), radius,
                             radius);
    painter->setPen(theme.colors.text);
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    const QRectF box(centre - QPointF(radius, radius) * 2, QSizeF(radius, radius) * 4);
    painter->drawText(box, Qt::AlignCenter, bubble.number);
    painter->restore();
}

void drawGhost(QPainter *painter, const QPointF &centre, const Theme &theme)
{
    const double radius = theme.px(ghostRadius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(dashedPen(theme.colors.text, 1.0, theme));
    painter->drawEllipse(centre, radius, radius);
    painter->restore();
}
