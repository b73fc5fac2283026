// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixlayout.h"

#include "painting/bubble.h"
#include "painting/theme.h"
#include "scenes/fanout.h"
#include "scenes/matrixscene.h"

#include <QFontMetricsF>

#include <numbers>
#include <numeric>
#include <optional>

namespace {

constexpr int labelStep = 8; // px between two places that are tried for a quadrant's name
constexpr double mostCover = 0.2; // of the plot, by bubbles whose numbers can still be read
constexpr double fanMargin = 6; // px between a fan and the plot's edge or a name: the focus ring's room

bool isRight(Quadrant quadrant)
{
    return quadrant == Quadrant::Plan || quadrant == Quadrant::Drop;
}

bool isBelow(Quadrant quadrant)
{
    return quadrant == Quadrant::Unblock || quadrant == Quadrant::Drop;
}

// How far [from, to] has to go to lie inside [least, most]; what is too long is centred.
double wayInside(double from, double to, double least, double most)
{
    if (to - from > most - least)
        return (least + most - from - to) / 2;
    return std::max(0.0, least - from) + std::min(0.0, most - to);
}

// The way that takes a fan into the plot and off the names.
QPointF wayOfFan(QRectF fan, const QRectF &plot, const QList<QRectF> &names)
{
    const QPointF start = fan.topLeft();
    fan.translate(wayInside(fan.left(), fan.right(), plot.left(), plot.right()),
                  wayInside(fan.top(), fan.bottom(), plot.top(), plot.bottom()));
    for (const QRectF &name : names) {
        if (!name.intersects(fan))
            continue;
        const bool isAtTop = name.center().y() < plot.center().y();
        fan.translate(0, isAtTop ? name.bottom() - fan.top() : name.top() - fan.bottom());
    }
    return fan.topLeft() - start;
}

// Moves each fan as a whole; needs that stand alone stay on their scores.
void keepFansInside(QList<QPointF> &centres, const QList<PlotCircle> &circles, const QRectF &plot,
                    const QList<QRectF> &names, double margin)
{
    QMap<std::pair<int, int>, QList<qsizetype>> fans;
    for (qsizetype i = 0; i < circles.size(); ++i) {
        const QPointF spot = circles.at(i).centre;
        if (centres.at(i) != spot)
            fans[{qRound(spot.x()), qRound(spot.y())}] += i;
    }
    for (const QList<qsizetype> &fan : std::as_const(fans)) {
        QRectF box;
        for (const qsizetype i : fan) {
            const double reach = circles.at(i).radius + margin;
            box |= QRectF(centres.at(i) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        }
        const QPointF way = wayOfFan(box, plot, names);
        for (const qsizetype i : fan)
            centres[i] += way;
    }
}

void placeNeedLabels(QList<DrawnNeed> &drawn, const MatrixScene &scene, const MatrixGeometry &geometry,
                     const Theme &theme)
{
    const QList<qsizetype> labelled = labelledRows(scene);
    // Before a cloud of dots names keep off the bubbles that have one, and off one another.
    const bool isCloud = scene.density == MatrixDensity::Dots;
    QList<qsizetype> rows = labelled;
    if (!isCloud) {
        rows.resize(drawn.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QList<LabelledBubble> bubbles;
    for (const qsizetype row : std::as_const(rows))
        bubbles += {drawn.at(row).centre, drawn.at(row).radius, {}, LabelSide::None};
    for (qsizetype i = 0; i < labelled.size(); ++i)
        bubbles[isCloud ? i : labelled.at(i)].text = scene.needs.at(labelled.at(i)).shortLabel;
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
    for (qsizetype i = 0; i < labels.size(); ++i)
        drawn[rows.at(i)].label = labels.at(i);
}

double drawnRadius(const MatrixNeed &need, const MatrixScene &scene, const Theme &theme)
{
    if (!need.inWindow)
        return 0;
    // Dots keep small on the projector, too: thousands of them are a cloud, not signs to be read.
    return scene.density == MatrixDensity::Dots ? theme.px(need.radius) : shownRadius(need.radius, theme);
}

QuadrantLabel inItsCorner(Quadrant quadrant, const MatrixScene &scene, const MatrixGeometry &geometry,
                          const Theme &theme, bool isShort)
{
    if (scene.zoom && *scene.zoom != quadrant)
        return {};
    const MatrixQuadrant &content = scene.quadrants[size_t(quadrant)];
    const QRectF box = quadrantRect(quadrant, geometry)
                           .marginsRemoved(QMarginsF(theme.px(12), theme.px(8), theme.px(12), theme.px(8)));
    const QFontMetricsF nameMetrics(theme.font(TextStyle::Small, QFont::DemiBold));
    QuadrantLabel label;
    label.count = QString::number(content.count);
    const double countWidth = QFontMetricsF(theme.font(TextStyle::Small)).horizontalAdvance(label.count);
    const double gap = theme.px(8);
    label.name = content.name;
    if (isShort || nameMetrics.horizontalAdvance(label.name) + gap + countWidth > box.width())
        label.name = content.shortName;
    const double nameWidth = nameMetrics.horizontalAdvance(label.name);
    const double left = isRight(quadrant) ? box.right() - nameWidth - gap - countWidth : box.left();
    const double height = nameMetrics.height();
    const double top = isBelow(quadrant) ? box.bottom() - height : box.top();
    label.nameBox = QRectF(left, top, nameWidth + 1, height);
    label.countBox = QRectF(left + nameWidth + gap, top, countWidth + 1, height);
    return label;
}

QList<PlotCircle> circlesOf(const MatrixScene &scene, const MatrixGeometry &geometry, const Theme &theme)
{
    QList<PlotCircle> circles;
    circles.reserve(scene.needs.size());
    for (const MatrixNeed &need : scene.needs)
        circles += PlotCircle{geometry.pointOf(need.effort, need.impact), drawnRadius(need, scene, theme)};
    return circles;
}

// Those that stand alone on their scores: fans are moved off the names instead.
QList<PlotCircle> loneCircles(const QList<PlotCircle> &circles)
{
    const QList<QPointF> centres = fannedOut(circles);
    QList<PlotCircle> lone;
    for (qsizetype i = 0; i < circles.size(); ++i) {
        if (circles.at(i).radius > 0 && centres.at(i) == circles.at(i).centre)
            lone += circles.at(i);
    }
    return lone;
}

bool isCovered(const QRectF &box, const QList<PlotCircle> &circles)
{
    return std::any_of(circles.cbegin(), circles.cend(), [&box](const PlotCircle &circle) {
        const QPointF nearest(std::clamp(circle.centre.x(), box.left(), box.right()),
                              std::clamp(circle.centre.y(), box.top(), box.bottom()));
        return QLineF(nearest, circle.centre).length() < circle.radius;
    });
}

// Along the edge towards the middle; none where all of it is taken.
std::optional<QuadrantLabel> clearOf(const QList<PlotCircle> &circles, const QuadrantLabel &corner,
                                     const QRectF &quadrant, double step)
{
    const double room = quadrant.width() - corner.box().width() - 2 * std::abs(step);
    for (double way = 0; way <= std::max(room, 0.0); way += std::abs(step)) {
        QuadrantLabel label = corner;
        label.nameBox.translate(std::copysign(way, step), 0);
        label.countBox.translate(std::copysign(way, step), 0);
        if (!isCovered(label.box(), circles))
            return label;
    }
    return std::nullopt;
}

} // namespace

QFont matrixLabelFont(const Theme &theme, bool isStrong)
{
    return theme.font(TextStyle::Caption, isStrong ? QFont::DemiBold : QFont::Medium);
}

QRectF quadrantRect(Quadrant quadrant, const MatrixGeometry &geometry)
{
    const QPointF centre = geometry.pointOf(quadrantBorder, quadrantBorder);
    const QRectF &plot = geometry.plot;
    const bool right = isRight(quadrant);
    const bool below = isBelow(quadrant);
    return {QPointF(right ? centre.x() : plot.left(), below ? centre.y() : plot.top()),
            QPointF(right ? plot.right() : centre.x(), below ? plot.bottom() : centre.y())};
}

QuadrantLabels quadrantLabels(const MatrixScene &scene, const MatrixGeometry &geometry, const Theme &theme)
{
    const QList<PlotCircle> lone = loneCircles(circlesOf(scene, geometry, theme));
    QuadrantLabels labels;
    for (int i = 0; i < quadrantCount; ++i) {
        const auto quadrant = Quadrant(i);
        const double step = theme.px(isRight(quadrant) ? -labelStep : labelStep);
        labels[size_t(i)] = inItsCorner(quadrant, scene, geometry, theme, false);
        if (labels[size_t(i)].name.isEmpty())
            continue;
        for (const bool isShort : {false, true}) { // else it stays in the corner
            const QuadrantLabel corner = inItsCorner(quadrant, scene, geometry, theme, isShort);
            if (const auto free = clearOf(lone, corner, quadrantRect(quadrant, geometry), step)) {
                labels[size_t(i)] = *free;
                break;
            }
        }
    }
    return labels;
}

bool isCrowded(const MatrixScene &scene, const MatrixGeometry &geometry, const Theme &theme)
{
    if (scene.density != MatrixDensity::KeptLabels)
        return false;
    double cover = 0;
    for (const MatrixNeed &need : scene.needs) {
        const double radius = drawnRadius(need, scene, theme);
        cover += radius * radius * std::numbers::pi;
    }
    return cover > mostCover * geometry.plot.width() * geometry.plot.height();
}

QList<DrawnNeed> layOutNeeds(const MatrixScene &scene, const MatrixGeometry &geometry,
                             const QuadrantLabels &quadrants, const Theme &theme, bool withLabels)
{
    const QList<PlotCircle> circles = circlesOf(scene, geometry, theme);
    QList<QPointF> centres = fannedOut(circles);
    QList<QRectF> names;
    for (const QuadrantLabel &quadrant : quadrants) {
        if (!quadrant.box().isEmpty())
            names += quadrant.box();
    }
    keepFansInside(centres, circles, geometry.plot, names, theme.px(fanMargin));
    QList<DrawnNeed> drawn(scene.needs.size());
    for (qsizetype i = 0; i < drawn.size(); ++i)
        drawn[i] = {centres.at(i), circles.at(i).radius, {}};
    if (withLabels)
        placeNeedLabels(drawn, scene, geometry, theme);
    return drawn;
}
