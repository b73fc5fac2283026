// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixdrawing.h"

#include "painting/bubble.h"
#include "painting/markshape.h"
#include "painting/strokes.h"
#include "painting/theme.h"
#include "scenes/matrixscene.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <numbers>

namespace {

constexpr double markRadius = 4.5;
constexpr double ringRoom = 4; // what the ring of a selected need takes beyond its bubble

QColor quadrantColor(Quadrant quadrant, const Palette &colors)
{
    switch (quadrant) {
    case Quadrant::QuickWins:
        return colors.quick;
    case Quadrant::Drop:
        return colors.drop;
    default:
        return colors.raised;
    }
}

void drawQuadrantName(QPainter *painter, Quadrant quadrant, const QuadrantLabel &label, const Theme &theme)
{
    const QColor muted = theme.isProjector ? theme.colors.mutedHi : theme.colors.muted;
    painter->setFont(theme.font(TextStyle::Small, QFont::DemiBold));
    painter->setPen(quadrant == Quadrant::QuickWins ? theme.colors.accent : muted);
    painter->drawText(label.nameBox, Qt::AlignLeft | Qt::AlignTop, label.name);
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(muted);
    painter->drawText(label.countBox, Qt::AlignLeft | Qt::AlignTop, label.count);
}

// The number beside its tick, the words of its rung below it.
void drawTick(QPainter *painter, const MatrixTick &tick, const QString &rung, const QRectF &box,
              Qt::Alignment alignment, const Theme &theme)
{
    const int line = theme.lineHeight(TextStyle::Caption);
    const int tickNumber = int(tick.value);
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    painter->drawText(QRectF(box.left(), box.top(), box.width(), line), alignment | Qt::AlignVCenter,
                      QString::number(tickNumber));
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.isProjector ? theme.colors.mutedHi : theme.colors.muted);
    painter->drawText(QRectF(box.left(), box.top() + line, box.width(), box.height() - line),
                      int(alignment) | Qt::AlignTop | Qt::TextWordWrap, rung);
}

// Nothing where it would run into the next tick's number.
QString rungThatFits(const MatrixTick &tick, double width, double room, const Theme &theme)
{
    const QRectF box(0, 0, width, room);
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    return metrics.boundingRect(box, Qt::TextWordWrap, tick.rung).height() <= room ? tick.rung : QString();
}

void drawImpactTicks(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry,
                     const QPen &axisPen, const Theme &theme)
{
    const QRectF &plot = geometry.plot;
    const int line = theme.lineHeight(TextStyle::Caption);
    const double tickLength = theme.px(6);
    const double rise = geometry.pointOf(1, 1).y() - geometry.pointOf(1, 2).y();
    for (const MatrixTick &tick : scene.impactTicks) {
        if (tick.value < scene.window.impactFrom || tick.value > scene.window.impactTo)
            continue;
        const double y = geometry.pointOf(1, tick.value).y();
        painter->setPen(axisPen);
        painter->drawLine(QPointF(plot.left() - tickLength, y), QPointF(plot.left(), y));
        const QRectF box(QPointF(theme.px(8), y - line / 2.0),
                         QPointF(plot.left() - tickLength - theme.px(6), y + line * 2.7));
        drawTick(painter, tick, rungThatFits(tick, box.width(), rise - 0.7 * line, theme), box,
                 Qt::AlignRight, theme);
    }
}

void drawAxes(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry, const Theme &theme)
{
    const QRectF &plot = geometry.plot;
    const int line = theme.lineHeight(TextStyle::Caption);
    const double tickLength = theme.px(6);
    const QPen axisPen(theme.colors.strong, theme.line(1.5));
    drawImpactTicks(painter, scene, geometry, axisPen, theme);
    const double step = geometry.pointOf(2, 1).x() - geometry.pointOf(1, 1).x();
    for (const MatrixTick &tick : scene.effortTicks) {
        if (tick.value < scene.window.effortFrom || tick.value > scene.window.effortTo)
            continue;
        // On the projector every other rung only, as on the slide, so that each has its room.
        const bool hasRung = !theme.isProjector || int(tick.value) % 2 != 0;
        const double x = geometry.pointOf(tick.value, 1).x();
        painter->setPen(axisPen);
        painter->drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + tickLength));
        drawTick(painter, tick, hasRung ? tick.rung : QString(),
                 QRectF(x - step / 2, plot.bottom() + tickLength + theme.px(4), step, line * 2.1),
                 Qt::AlignHCenter, theme);
    }
    painter->setPen(axisPen);
    painter->drawLine(plot.topLeft(), plot.bottomLeft());
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    const double textRight = plot.left() - tickLength - theme.px(6);
    painter->drawText(QRectF(0, plot.top() - line * 0.4, textRight, line), Qt::AlignRight | Qt::AlignVCenter,
                      QCoreApplication::translate("MatrixPlot", "Impact ↑"));
    painter->drawText(QRectF(0, plot.bottom() + tickLength + theme.px(4), textRight, line),
                      Qt::AlignRight | Qt::AlignVCenter,
                      QCoreApplication::translate("MatrixPlot", "Effort →"));
}

double shownMark(const Theme &theme)
{
    return theme.isProjector ? theme.px(markRadius * 0.7) : theme.px(markRadius);
}

void drawDot(QPainter *painter, const DrawnNeed &drawn, MarkShape shape, const QColor &ink, bool isSelected,
             const Theme &theme)
{
    drawMark(painter, drawn.centre, drawn.radius, shape, ink);
    if (!isSelected)
        return;
    painter->setPen(QPen(theme.colors.accent, theme.line(2)));
    painter->setBrush(Qt::NoBrush);
    const double ring = drawn.radius + theme.px(ringRoom);
    painter->drawEllipse(drawn.centre, ring, ring);
}

void drawFlag(QPainter *painter, const QRectF &box, const QString &text, const Theme &theme)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.accent);
    painter->drawRoundedRect(box, theme.px(3), theme.px(3));
    painter->setPen(theme.colors.onAccent);
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter->drawText(box, Qt::AlignCenter, text);
}

} // namespace

void drawMatrixGround(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry,
                      const QuadrantLabels &quadrants, const Theme &theme)
{
    for (int i = 0; i < quadrantCount; ++i)
        painter->fillRect(quadrantRect(Quadrant(i), geometry), quadrantColor(Quadrant(i), theme.colors));
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre = geometry.pointOf(quadrantBorder, quadrantBorder);
    painter->setPen(QPen(theme.colors.border, theme.line(1)));
    painter->drawLine(QPointF(centre.x(), geometry.plot.top()), QPointF(centre.x(), geometry.plot.bottom()));
    painter->drawLine(QPointF(geometry.plot.left(), centre.y()), QPointF(geometry.plot.right(), centre.y()));
    for (int i = 0; i < quadrantCount; ++i)
        drawQuadrantName(painter, Quadrant(i), quadrants[size_t(i)], theme);
    drawAxes(painter, scene, geometry, theme);
}

void drawMatrixNeed(QPainter *painter, const MatrixScene &scene, qsizetype row, const DrawnNeed &drawn,
                    bool isSelected, const Theme &theme)
{
    if (drawn.radius <= 0)
        return;
    const MatrixNeed &need = scene.needs.at(row);
    const bool isGoal = scene.colorBy == ColorBy::Goal;
    const MarkShape shape = isGoal ? MarkShape::Disc : need.shape;
    const GoalColors colors = theme.colors.goal(need.color);
    if (scene.density == MatrixDensity::Dots)
        return drawDot(painter, drawn, shape, need.kept ? colors.outline : colors.progress, isSelected,
                       theme);
    drawBubble(painter, drawn.centre,
               {drawn.radius, need.color, QString::number(need.rank), need.kept, isSelected}, theme);
    if (isGoal)
        return;
    const double reach = drawn.radius * std::numbers::sqrt2 / 2;
    const QPointF corner = drawn.centre + QPointF(reach, -reach);
    const double side = shownMark(theme);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.raised);
    painter->drawEllipse(corner, side * 1.5, side * 1.5);
    drawMark(painter, corner, side, shape, colors.outline);
}

PlacedLabel clearOfRing(PlacedLabel label, const Theme &theme)
{
    const double way = theme.px(ringRoom);
    switch (label.side) {
    case LabelSide::Right:
        label.rect.translate(way, 0);
        break;
    case LabelSide::Left:
        label.rect.translate(-way, 0);
        break;
    case LabelSide::Above:
        label.rect.translate(0, -way);
        break;
    case LabelSide::Below:
        label.rect.translate(0, way);
        break;
    default:
        break;
    }
    return label;
}

void drawMatrixLabel(QPainter *painter, const PlacedLabel &label, bool isStrong, bool isMuted,
                     const Theme &theme)
{
    if (label.side == LabelSide::None)
        return;
    const QColor muted = theme.isProjector ? theme.colors.mutedHi : theme.colors.muted;
    if (label.side == LabelSide::Away) {
        painter->setPen(QPen(theme.colors.strong, theme.line(1)));
        painter->drawLine(label.leader);
    }
    painter->setFont(matrixLabelFont(theme, isStrong));
    painter->setPen(isMuted && !isStrong ? muted : theme.colors.text);
    const double line = label.rect.height() / double(label.lines.size());
    for (int i = 0; i < label.lines.size(); ++i) {
        const QRectF box(label.rect.left(), label.rect.top() + i * line, label.rect.width(), line);
        painter->drawText(box.adjusted(-2, 0, 2, 0),
                          int(label.alignment) | Qt::AlignVCenter | Qt::TextDontClip, label.lines.at(i));
    }
}

void drawMatrixGhost(QPainter *painter, const QPointF &from, const DrawnNeed *to, const Theme &theme)
{
    drawGhost(painter, from, theme);
    if (!to)
        return;
    QLineF way(from, to->centre);
    const double ghost = theme.px(9);
    const double length = way.length() - to->radius - theme.px(2);
    if (length <= ghost + theme.px(6))
        return; // too near: the bubble stands beside its ghost
    const QPointF step((way.dx()) / way.length(), (way.dy()) / way.length());
    const QPointF sideways(-step.y(), step.x());
    const QPointF tip = from + step * length;
    const double head = theme.px(6);
    painter->setPen(dashedPen(theme.colors.text, 1.0, theme));
    painter->drawLine(from + step * ghost, tip - step * head);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.text);
    painter->drawPolygon(
        QPolygonF{tip, tip - step * head + sideways * head / 2, tip - step * head - sideways * head / 2});
}

void drawMatrixGuides(QPainter *painter, const QPointF &centre, const MatrixGeometry &geometry,
                      const QString &impact, const QString &effort, const QRegion &before, const Theme &theme)
{
    const QRectF &plot = geometry.plot;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    if (!before.isEmpty())
        painter->setClipRegion(QRegion(plot.toAlignedRect()) - before);
    painter->setPen(QPen(theme.colors.accent, theme.line(1.5)));
    painter->drawLine(QPointF(plot.left(), centre.y()), centre);
    painter->drawLine(QPointF(centre.x(), plot.bottom()), centre);
    painter->restore();
    const QFontMetricsF metrics(theme.font(TextStyle::Caption, QFont::DemiBold));
    const double height = theme.lineHeight(TextStyle::Caption) + theme.px(6);
    const double impactWidth = metrics.horizontalAdvance(impact) + theme.px(14);
    drawFlag(painter, QRectF(plot.left(), centre.y() - height / 2, impactWidth, height), impact, theme);
    const double effortWidth = metrics.horizontalAdvance(effort) + theme.px(14);
    const double left = std::clamp(centre.x() - effortWidth / 2, plot.left(), plot.right() - effortWidth);
    drawFlag(painter, QRectF(left, plot.bottom() - height, effortWidth, height), effort, theme);
}
