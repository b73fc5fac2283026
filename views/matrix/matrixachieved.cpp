// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixachieved.h"

#include "matrix/matrixdrawing.h"
#include "painting/statusshape.h"
#include "painting/theme.h"
#include "scenes/matrixscene.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegion>

namespace {

constexpr double signRadius = 9; // desktop px, as of a ghost

QRectF squareAround(const QPointF &centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

} // namespace

void drawCalibrated(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry,
                    const QList<DrawnNeed> &behind, const Theme &theme)
{
    if (scene.calibrated.isEmpty())
        return;
    const double radius = theme.px(signRadius);
    QList<LabelledBubble> signs;
    QList<QRectF> ghosts;
    for (const MatrixCalibrated &need : scene.calibrated) {
        signs +=
            LabelledBubble{geometry.pointOf(need.achievedEffort, need.achievedImpact), radius, need.label};
        ghosts += squareAround(geometry.pointOf(need.effort, need.impact), radius);
    }
    const QFontMetricsF metrics(matrixLabelFont(theme));
    const MeasureText measure = [&metrics](const QString &text) {
        return QSizeF(metrics.horizontalAdvance(text), metrics.height());
    };
    QList<LabelledBubble> bubbles = signs;
    for (const DrawnNeed &need : behind)
        bubbles += LabelledBubble{need.centre, need.radius, {}};
    QList<PlacedLabel> labels = placeLabels(bubbles, geometry.plot, ghosts, measure);
    labels.resize(signs.size());
    QRegion room(geometry.plot.toAlignedRect());
    for (const PlacedLabel &label : std::as_const(labels))
        room -= QRegion(label.rect.toAlignedRect());
    painter->save();
    painter->setClipRegion(room); // arrows pass behind the labels
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const DrawnNeed to{signs.at(i).centre, radius, {}};
        drawMatrixGhost(painter, ghosts.at(i).center(), &to, theme);
    }
    painter->restore();
    for (qsizetype i = 0; i < signs.size(); ++i) {
        drawStatusShape(painter, squareAround(signs.at(i).centre, radius), Status::Done, theme);
        drawMatrixLabel(painter, labels.at(i), false, false, theme);
    }
}
