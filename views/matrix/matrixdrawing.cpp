// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixdrawing.h"

#include "painting/bubble.h"
#include "painting/strokes.h"
#include "painting/theme.h"
#include "scenes/fanout.h"
#include "scenes/matrixscene.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace {

QRectF quadrantRect(Quadrant quadrant, const MatrixGeometry &geometry)
{
    const QPointF centre = geometry.pointOf(quadrantBorder, quadrantBorder);
    const bool right = quadrant == Quadrant::Plan || quadrant == Quadrant::Drop;
    const bool below = quadrant == Quadrant::Unblock || quadrant == Quadrant::Drop;
    const QRectF &plot = geometry.plot;
    return {QPointF(right ? centre.x() : plot.left(), below ? centre.y() : plot.top()),
            QPointF(right ? plot.right() : centre.x(), below ? plot.bottom() : centre.y())};
}

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

// The name in its outer corner, the count after it in a lighter weight.
void drawQuadrantName(QPainter *painter, Quadrant quadrant, const MatrixQuadrant &content,
                      const MatrixGeometry &geometry, const Theme &theme)
{
    const QRectF box = quadrantRect(quadrant, geometry)
                           .marginsRemoved(QMarginsF(theme.px(12), theme.px(8), theme.px(12), theme.px(8)));
    const bool right = quadrant == Quadrant::Plan || quadrant == Quadrant::Drop;
    const bool below = quadrant == Quadrant::Unblock || quadrant == Quadrant::Drop;
    const QFont nameFont = theme.font(TextStyle::Small, QFont::DemiBold);
    const QFont countFont = theme.font(TextStyle::Small);
    const QString count = QString::number(content.count);
    const double countWidth = QFontMetricsF(countFont).horizontalAdvance(count);
    const double gap = theme.px(8);
    QString name = content.name;
    if (QFontMetricsF(nameFont).horizontalAdvance(name) + gap + countWidth > box.width())
        name = content.shortName;
    const double nameWidth = QFontMetricsF(nameFont).horizontalAdvance(name);
    const Qt::Alignment vertical = below ? Qt::AlignBottom : Qt::AlignTop;
    const double left = right ? box.right() - nameWidth - gap - countWidth : box.left();
    painter->setFont(nameFont);
    const QColor muted = theme.isProjector ? theme.colors.mutedHi : theme.colors.muted;
    painter->setPen(quadrant == Quadrant::QuickWins ? theme.colors.accent : muted);
    painter->drawText(QRectF(left, box.top(), nameWidth + 1, box.height()), Qt::AlignLeft | vertical, name);
    painter->setFont(countFont);
    painter->setPen(muted);
    painter->drawText(QRectF(left + nameWidth + gap, box.top(), countWidth + 1, box.height()),
                      Qt::AlignLeft | vertical, count);
}

// The number beside its tick, the rung's words below it.
void drawTick(QPainter *painter, const MatrixTick &tick, const QRectF &box, Qt::Alignment alignment,
              const Theme &theme)
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
                      int(alignment) | Qt::AlignTop | Qt::TextWordWrap, tick.rung);
}

void drawAxes(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry, const Theme &theme)
{
    const QRectF &plot = geometry.plot;
    const int line = theme.lineHeight(TextStyle::Caption);
    const double tickLength = theme.px(6);
    const QPen axisPen(theme.colors.strong, theme.line(1.5));
    for (const MatrixTick &tick : scene.impactTicks) {
        const double y = geometry.pointOf(1, tick.value).y();
        painter->setPen(axisPen);
        painter->drawLine(QPointF(plot.left() - tickLength, y), QPointF(plot.left(), y));
        drawTick(painter, tick,
                 QRectF(QPointF(theme.px(8), y - line / 2.0),
                        QPointF(plot.left() - tickLength - theme.px(6), y + line * 2.7)),
                 Qt::AlignRight, theme);
    }
    const double step = geometry.pointOf(2, 1).x() - geometry.pointOf(1, 1).x();
    for (MatrixTick tick : scene.effortTicks) {
        if (theme.isProjector && int(tick.value) % 2 == 0)
            tick.rung.clear(); // as on the slide: every other one, so that each has its room
        const double x = geometry.pointOf(tick.value, 1).x();
        painter->setPen(axisPen);
        painter->drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + tickLength));
        drawTick(painter, tick,
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

QFont matrixLabelFont(const Theme &theme, bool isStrong)
{
    return theme.font(TextStyle::Caption, isStrong ? QFont::DemiBold : QFont::Medium);
}

void drawMatrixGround(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry,
                      const Theme &theme)
{
    for (int i = 0; i < quadrantCount; ++i)
        painter->fillRect(quadrantRect(Quadrant(i), geometry), quadrantColor(Quadrant(i), theme.colors));
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre = geometry.pointOf(quadrantBorder, quadrantBorder);
    painter->setPen(QPen(theme.colors.border, theme.line(1)));
    painter->drawLine(QPointF(centre.x(), geometry.plot.top()), QPointF(centre.x(), geometry.plot.bottom()));
    painter->drawLine(QPointF(geometry.plot.left(), centre.y()), QPointF(geometry.plot.right(), centre.y()));
    for (int i = 0; i < quadrantCount; ++i)
        drawQuadrantName(painter, Quadrant(i), scene.quadrants[size_t(i)], geometry, theme);
    drawAxes(painter, scene, geometry, theme);
}

void drawMatrixNeed(QPainter *painter, const MatrixNeed &need, const QPointF &centre, double radius,
                    bool isSelected, const Theme &theme)
{
    drawBubble(painter, centre, {radius, need.goalColor, QString::number(need.rank), need.kept, isSelected},
               theme);
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

QList<DrawnNeed> layOutNeeds(const MatrixScene &scene, const MatrixGeometry &geometry, const Theme &theme,
                             bool withLabels)
{
    QList<PlotCircle> circles;
    circles.reserve(scene.needs.size());
    for (const MatrixNeed &need : scene.needs)
        circles += PlotCircle{geometry.pointOf(need.effort, need.impact), bubbleRadius(need.days, theme)};
    const QList<QPointF> centres = fannedOut(circles);
    QList<DrawnNeed> drawn(scene.needs.size());
    for (qsizetype i = 0; i < drawn.size(); ++i)
        drawn[i] = {centres.at(i), circles.at(i).radius, {}};
    if (!withLabels)
        return drawn;

    QList<LabelledBubble> bubbles(scene.needs.size());
    for (qsizetype i = 0; i < bubbles.size(); ++i)
        bubbles[i] = {centres.at(i), circles.at(i).radius, {}, LabelSide::None};
    const QList<qsizetype> labelled = labelledRows(scene);
    for (qsizetype row : labelled)
        bubbles[row].text = scene.needs.at(row).shortLabel;
    const QFontMetricsF metrics(matrixLabelFont(theme, true));
    const double line = theme.lineHeight(TextStyle::Caption);
    const MeasureText measure = [&](const QString &text) {
        return QSizeF(metrics.horizontalAdvance(text) + 2, line);
    };
    const QRectF &plot = geometry.plot;
    const double corner = line + theme.px(10);
    const QList<QRectF> names = {QRectF(plot.left(), plot.top(), plot.width(), corner),
                                 QRectF(plot.left(), plot.bottom() - corner, plot.width(), corner)};
    const QList<PlacedLabel> labels = placeLabels(bubbles, plot, names, measure);
    for (qsizetype i = 0; i < drawn.size(); ++i)
        drawn[i].label = labels.at(i);
    return drawn;
}
