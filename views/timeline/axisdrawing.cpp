// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/axisdrawing.h"

#include "painting/strokes.h"
#include "painting/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double labelGap = 8;
constexpr double ritualInset = 4; // of the mark, from the foot of the heading

// The whole name, else the short one, else nothing: a name is never cut.
void drawSpan(QPainter *painter, const SpanLabel &span, const QRectF &line, const Theme &theme)
{
    const double gap = theme.px(labelGap);
    const double left = std::max(span.left, line.left()) + gap;
    const double room = span.right - left;
    const QFontMetricsF metrics(painter->font());
    for (const QString &text : {span.label, span.shortLabel}) {
        const double width = metrics.horizontalAdvance(text);
        if (width > room - 2)
            continue;
        painter->drawText(QRectF(left, line.top(), width + 1, line.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
}

} // namespace

int laneHeight(const Theme &theme)
{
    return theme.isProjector ? theme.lineHeight(TextStyle::Body) + theme.px(10) : theme.px(38);
}

int headingHeight(const Theme &theme)
{
    return theme.isProjector ? 2 * theme.lineHeight(TextStyle::Small) + theme.px(14) : theme.px(56);
}

void drawHeading(QPainter *painter, const HeadingPicture &picture, const Theme &theme)
{
    painter->fillRect(picture.box, theme.colors.surface);
    QRectF above = picture.box;
    above.setHeight(std::round(picture.box.height() * 0.56));
    QRectF below = picture.box;
    below.setTop(above.bottom());
    painter->setFont(theme.font(TextStyle::Small, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    for (const SpanLabel &span : picture.major)
        drawSpan(painter, span, above, theme);
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(theme.colors.muted);
    for (const SpanLabel &span : picture.minor) {
        drawSpan(painter, span, below, theme);
        drawHairlineLeft(painter, QRectF(std::round(span.left), below.top(), 1, below.height()),
                         theme.colors.border);
    }
    for (const SpanLabel &span : picture.major)
        drawHairlineLeft(painter, QRectF(std::round(span.left), above.top(), 1, picture.box.height()),
                         theme.colors.strong);
    drawHairlineBelow(painter, picture.box, theme.colors.border);
    for (const double day : picture.rituals)
        drawRitual(painter, {day, picture.box.bottom() - theme.px(ritualInset)}, theme);
}

void drawRitual(QPainter *painter, const QPointF &centre, const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.muted, theme.line(1.5)));
    painter->setBrush(theme.colors.surface);
    painter->drawEllipse(centre, 2.5 * theme.scale, 2.5 * theme.scale);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void drawGround(QPainter *painter, const GroundPicture &picture, const Theme &theme)
{
    const auto fill = [&](const QList<double> &tops, const QColor &colour) {
        for (const double top : tops)
            painter->fillRect(QRectF(picture.box.left(), top, picture.box.width(), picture.laneHeight),
                              colour);
    };
    fill(picture.headings, theme.colors.bg);
    fill(picture.selected, theme.colors.soft);
    const QBrush hatch = hatchBrush(theme.colors.border, theme);
    for (const QRectF &days : picture.away)
        painter->fillRect(days, hatch);
    painter->setPen(QPen(theme.colors.border, theme.line(1), Qt::DashLine));
    for (const double day : picture.rituals)
        painter->drawLine(QPointF(day, picture.box.top()), QPointF(day, picture.box.bottom()));
}

QSizeF flagSize(const QString &text, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Caption, QFont::DemiBold));
    return {std::ceil(metrics.horizontalAdvance(text)) + theme.px(16), double(theme.px(24))};
}

void drawFlag(QPainter *painter, const FlagPicture &picture, const Theme &theme)
{
    const double width = theme.line(2);
    if (picture.lineBottom > picture.box.bottom())
        painter->fillRect(QRectF(std::round(picture.lineX - width / 2), picture.box.bottom() - 2, width,
                                 picture.lineBottom - picture.box.bottom() + 2),
                          theme.colors.accent);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.accent);
    painter->drawRoundedRect(picture.box, theme.px(4), theme.px(4));
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(theme.colors.onAccent);
    painter->drawText(picture.box, Qt::AlignCenter | Qt::TextSingleLine, picture.text);
}
