// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/bardrawing.h"

#include "painting/icon.h"
#include "painting/strokes.h"
#include "painting/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double outlineWidth = 1.5;
constexpr double diamondSize = 16;
constexpr double textGap = 8;
constexpr double noLimit = 1e9;
constexpr double criticalSide = 14; // of the mark of the critical chain

QFont barFont(const Theme &theme)
{
    return theme.font(TextStyle::Caption, QFont::DemiBold);
}

void drawRing(QPainter *painter, const QRectF &bar, const Theme &theme)
{
    const double gap = theme.px(2);
    const QRectF ring = bar.adjusted(-gap, -gap, gap, gap);
    painter->setBrush(theme.colors.raised);
    painter->setPen(QPen(theme.colors.accent, theme.line(2)));
    painter->drawRoundedRect(ring, theme.px(barRadius) + gap, theme.px(barRadius) + gap);
}

// Where the text of a row may still stand: from left to right, never over a diamond or another text.
class RowText {
public:
    RowText(QPainter *painter, const QRectF &lane, const Theme &theme)
        : m_painter(painter)
        , m_lane(lane)
        , m_theme(theme)
    {
    }

    [[nodiscard]] double free() const { return m_free; }
    void occupy(double right) { m_free = std::max(m_free, right); }
    // False, and nothing is drawn, when it would begin on what is there or reach `limit`.
    bool draw(const QString &text, double left, double limit, const QFont &font, const QColor &ink)
    {
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        if (text.isEmpty() || left < m_free || left + width > limit)
            return false;
        m_painter->setFont(font);
        m_painter->setPen(ink);
        m_painter->drawText(QRectF(left, m_lane.top(), width + 1, m_lane.height()),
                            Qt::AlignVCenter | Qt::TextSingleLine, text);
        occupy(left + width + m_theme.px(4));
        return true;
    }

private:
    QPainter *m_painter;
    QRectF m_lane;
    const Theme &m_theme;
    double m_free = -noLimit;
};

bool hasRoomForMark(const QRectF &bar, const Theme &theme)
{
    return bar.width() >= theme.px(3 * criticalSide);
}

// Two links of a chain at the right end, and a strong line below that joins bar to bar.
void drawCriticalMark(QPainter *painter, const QRectF &bar, const Theme &theme)
{
    painter->fillRect(QRectF(bar.left(), bar.bottom() + theme.px(2), bar.width(), theme.line(2.5)),
                      theme.colors.text);
    const double side = theme.px(criticalSide);
    if (hasRoomForMark(bar, theme))
        drawIcon(painter, QRectF(bar.right() - 1.4 * side, bar.center().y() - side / 2, side, side),
                 u"link"_s, theme.colors.text);
}

void drawTexts(QPainter *painter, const BarPicture &picture, const Theme &theme)
{
    RowText texts(painter, picture.lane, theme);
    const double half = theme.px(diamondSize) / 2.0;
    const auto diamondAfter = [&](qsizetype i) {
        return i < picture.milestones.size() ? picture.milestones.at(i).x - half : noLimit;
    };
    const double inBar = std::max(picture.bar.left(), picture.lane.left()) + theme.px(textGap);
    const bool hasMark = picture.isCritical && hasRoomForMark(picture.bar, theme);
    const double barEnd = picture.bar.right() - theme.px(hasMark ? 2 * criticalSide : 4);
    texts.draw(picture.text, inBar, std::min(barEnd, diamondAfter(0)), barFont(theme), theme.colors.text);
    const QFont plain = theme.font(TextStyle::Caption);
    for (qsizetype i = 0; i < picture.milestones.size(); ++i) {
        const MilestoneMark &mark = picture.milestones.at(i);
        drawDiamond(painter, {mark.x, picture.lane.center().y()}, mark.isPast, theme);
        texts.occupy(mark.x + half);
        texts.draw(mark.title, mark.x + half + theme.px(4), diamondAfter(i + 1), plain, theme.colors.text);
    }
    texts.occupy(picture.bar.right());
    texts.draw(picture.slip, texts.free() + theme.px(textGap), noLimit, barFont(theme),
               theme.statusText(Status::AtRisk));
}

void drawHint(QPainter *painter, const BarPicture &picture, const Theme &theme)
{
    const QRectF box = picture.hintBox.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(dashedPen(theme.colors.strong, 1.2, theme));
    painter->setBrush(theme.colors.raised);
    painter->drawRoundedRect(box, theme.px(barRadius), theme.px(barRadius));
    painter->setFont(theme.font(TextStyle::Caption, QFont::Medium));
    painter->setPen(theme.colors.accent);
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, picture.hint);
}

} // namespace

void drawGhost(QPainter *painter, const QRectF &ghost, const Theme &theme)
{
    painter->setPen(dashedPen(theme.colors.muted, 1, theme));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(ghost.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(2), theme.px(2));
}

void drawBarShape(QPainter *painter, const QRectF &bar, int goalColor, double progress, bool isLate,
                  const Theme &theme)
{
    const GoalColors colors = theme.colors.goal(goalColor);
    QPainterPath shape;
    const double radius = theme.px(barRadius);
    shape.addRoundedRect(bar, radius, radius);
    painter->fillPath(shape, colors.fill);
    painter->save();
    painter->setClipPath(shape, Qt::IntersectClip);
    QRectF done = bar;
    done.setWidth(done.width() * progress);
    const bool useFill = theme.isProjector && theme.isDark(); // text on the dark progress tint is under 7
    if (!useFill)
        painter->fillRect(done, colors.progress);
    if (isLate) {
        QRectF left = bar;
        left.setLeft(done.right());
        painter->setBrushOrigin(bar.topLeft());
        painter->fillRect(left, hatchBrush(tinted(theme.colors.muted, 0.7, colors.fill), theme));
    }
    painter->restore();
    const double inset = theme.line(outlineWidth) / 2;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colors.outline, theme.line(outlineWidth)));
    painter->drawRoundedRect(bar.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (useFill && progress > 0 && progress < 1)
        painter->drawLine(done.topRight(), done.bottomRight());
}

QSizeF hintSize(const QString &hint, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Caption, QFont::Medium));
    return {metrics.horizontalAdvance(hint) + theme.px(20), double(theme.px(22))};
}

void drawDiamond(QPainter *painter, const QPointF &centre, bool isFilled, const Theme &theme)
{
    const double width = theme.line(outlineWidth);
    const double half = (theme.px(diamondSize) - width) / 2;
    const QPolygonF diamond({{centre.x(), centre.y() - half},
                             {centre.x() + half, centre.y()},
                             {centre.x(), centre.y() + half},
                             {centre.x() - half, centre.y()}});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.text, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(isFilled ? theme.colors.text : theme.colors.raised);
    painter->drawPolygon(diamond);
}

void drawDueMark(QPainter *painter, const QPointF &tip, const Theme &theme)
{
    const double side = theme.px(5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.raised, theme.line(1)));
    painter->setBrush(theme.colors.text);
    painter->drawPolygon(
        QPolygonF({tip, {tip.x() - side, tip.y() - 1.6 * side}, {tip.x() + side, tip.y() - 1.6 * side}}));
}

void drawBar(QPainter *painter, const BarPicture &picture, const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (picture.bar.isNull())
        return drawHint(painter, picture, theme);
    if (!picture.ghost.isNull())
        drawGhost(painter, picture.ghost, theme);
    if (picture.isSelected)
        drawRing(painter, picture.bar, theme);
    drawBarShape(painter, picture.bar, picture.goalColor, picture.progress, picture.isLate, theme);
    if (picture.isCritical)
        drawCriticalMark(painter, picture.bar, theme);
    drawTexts(painter, picture, theme);
}
