// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/matrixplot.h"

#include "scenes/fanout.h"
#include "slides/slide.h"
#include "slides/slidecanvas.h"
#include "slides/slidetext.h"

#include <array>
#include <numbers>

namespace {

// Desktop px to slide units: the largest bubbles of the desktop stay below 6 % of the height.
constexpr double radiusScale = 0.115;
constexpr double smallestRadius = 2.2; // a number of two digits fits
constexpr double largestRadius = 3.2;
constexpr double dotRadius = 0.75;
constexpr double signRadius = 0.75;
constexpr double tickLength = 1;
constexpr double rungPitch = 3.8;
constexpr double rungRoom = 16;
constexpr double cornerGap = 2.1;

struct PlotScale {
    QRectF area;

    [[nodiscard]] QPointF at(double effort, double impact) const
    {
        return {area.left() + share(effort) * area.width(), area.bottom() - share(impact) * area.height()};
    }
    static double share(double score)
    {
        return (score - matrixAxisStart) / (matrixAxisEnd - matrixAxisStart);
    }
};

void drawQuadrants(SlideCanvas &canvas, const PlotScale &scale)
{
    const Palette &palette = canvas.palette();
    const QPointF middle = scale.at(quadrantBorder, quadrantBorder);
    const QRectF &area = scale.area;
    canvas.add(
        Box{QRectF(area.topLeft(), middle), 0, palette.quick, {}, false, false, ShapeRole::Decoration});
    canvas.add(
        Box{QRectF(middle, area.bottomRight()), 0, palette.drop, {}, false, false, ShapeRole::Decoration});
    canvas.add(Line{{{middle.x(), area.top()}, {middle.x(), area.bottom()}},
                    {palette.border, ruleStroke},
                    ShapeRole::Decoration});
    canvas.rule(area.left(), area.right(), middle.y());
    canvas.add(Line{{area.topLeft(), area.bottomLeft(), area.bottomRight()}, {palette.strong, ruleStroke}});
}

// Where the names of the quadrants stand; bubbles keep off them.
struct CornerName {
    Quadrant quadrant;
    bool isRight;
    bool isTop;
};
constexpr std::array cornerNames = {
    CornerName{Quadrant::QuickWins, false, true}, CornerName{Quadrant::Plan, true, true},
    CornerName{Quadrant::Unblock, false, false}, CornerName{Quadrant::Drop, true, false}};

QList<QRectF> drawNames(SlideCanvas &canvas, const MatrixContent &content, const QRectF &area)
{
    QList<QRectF> taken;
    for (const CornerName &name : cornerNames) {
        RunStyle style = canvas.strong(captionSize);
        style.ink = name.quadrant == Quadrant::QuickWins ? canvas.palette().accent : canvas.palette().mutedHi;
        const QPointF at(name.isRight ? area.right() - cornerGap : area.left() + cornerGap,
                         name.isTop ? area.top() + 4.5 : area.bottom() - 2.1);
        taken += canvas.write(content.scene.quadrants.at(size_t(name.quadrant)).shortName, at, style,
                              name.isRight ? Align::Right : Align::Left, area.width() / 2 - 2 * cornerGap);
    }
    return taken;
}

void drawImpactAxis(SlideCanvas &canvas, const MatrixContent &content, const PlotScale &scale)
{
    const double right = scale.area.left() - 2.3;
    canvas.write(content.impactLabel, {right, scale.area.top() - 0.8}, canvas.strong(captionSize),
                 Align::Right);
    for (const MatrixTick &tick : content.scene.impactTicks) {
        const double y = scale.at(lowestScore, tick.value).y();
        canvas.add(Line{{{scale.area.left() - tickLength, y}, {scale.area.left(), y}},
                        {canvas.palette().strong, ruleStroke}});
        canvas.write(QString::number(int(tick.value)), {right, y + 1.05}, canvas.strong(captionSize),
                     Align::Right);
        const RunStyle style = canvas.muted(captionSize);
        canvas.writeLines(wrapped(tick.rung, style, rungRoom, 2), {right, y + 1.05 + rungPitch}, rungPitch,
                          style, rungRoom, Align::Right);
    }
}

void drawEffortAxis(SlideCanvas &canvas, const MatrixContent &content, const PlotScale &scale)
{
    const double baseline = scale.area.bottom() + 4.9;
    canvas.write(content.effortLabel, {scale.area.left() - 2.3, baseline}, canvas.strong(captionSize),
                 Align::Right);
    double taken = 0;
    for (const MatrixTick &tick : content.scene.effortTicks) {
        const double x = scale.at(tick.value, lowestScore).x();
        canvas.add(Line{{{x, scale.area.bottom()}, {x, scale.area.bottom() + tickLength}},
                        {canvas.palette().strong, ruleStroke}});
        canvas.write(QString::number(int(tick.value)), {x, baseline}, canvas.strong(captionSize),
                     Align::Centre);
        // Every other step is named: 1, 3 and 5 say enough, and all five would run into each other.
        const double width = textWidth(tick.rung, canvas.muted(captionSize));
        const double left = std::min(x - width / 2, scale.area.right() - width);
        if (int(tick.value) % 2 == 0 || left < taken)
            continue;
        taken = canvas.write(tick.rung, {left, baseline + 4}, canvas.muted(captionSize)).right() + 2;
    }
}

void drawDot(SlideCanvas &canvas, const MatrixNeed &need, QPointF centre)
{
    const GoalColors colors = canvas.palette().goal(need.color);
    canvas.add(Ellipse{centre,
                       dotRadius,
                       need.kept ? colors.progress : canvas.palette().raised,
                       {colors.outline, ruleStroke}});
}

// At the upper right of its bubble, on paper: what its colour says, said by a shape. Colours of goals
// have none, as on the live matrix.
void drawSign(SlideCanvas &canvas, const MatrixNeed &need, QPointF centre, double radius)
{
    const double reach = radius * std::numbers::sqrt2 / 2;
    const QPointF corner = centre + QPointF(reach, -reach);
    canvas.add(Ellipse{corner, signRadius * 1.5, canvas.palette().raised, {}, ShapeRole::Decoration});
    canvas.mark(need.shape, corner, signRadius, canvas.palette().goal(need.color).outline);
}

void drawBubble(SlideCanvas &canvas, const MatrixNeed &need, QPointF centre, double radius)
{
    const GoalColors colors = canvas.palette().goal(need.color);
    canvas.add(Ellipse{centre,
                       radius,
                       need.kept ? colors.progress : canvas.palette().raised,
                       {colors.outline, markStroke, !need.kept}});
    canvas.write(QString::number(need.rank), {centre.x(), centre.y() + 0.36 * captionSize},
                 canvas.strong(captionSize), Align::Centre);
}

// A number with three digits needs a wider bubble.
double bubbleRadius(const MatrixNeed &need, const RunStyle &style)
{
    const double forNumber = textWidth(QString::number(need.rank), style) / 2 + 0.5;
    return std::max(std::clamp(need.radius * radiusScale, smallestRadius, largestRadius), forNumber);
}

void drawNeeds(SlideCanvas &canvas, const MatrixContent &content, const PlotScale &scale,
               const QSet<EntityId> &numbered, const QList<QRectF> &names)
{
    QList<PlotCircle> circles;
    // Names first, as circles that bubbles keep off: a row of them over the length of each.
    for (const QRectF &name : names) {
        for (double x = name.left(); x < name.right() + 1; x += 1.5)
            circles += {{x, name.center().y()}, 0.75};
    }
    const qsizetype firstNeed = circles.size();
    QList<const MatrixNeed *> shown;
    for (const MatrixNeed &need : content.scene.needs) {
        const QPointF centre = scale.at(need.effort, need.impact);
        if (!numbered.contains(need.id)) {
            drawDot(canvas, need, centre);
            continue;
        }
        shown += &need;
        circles += {centre, bubbleRadius(need, canvas.strong(captionSize))};
    }
    const QList<QPointF> centres = spreadApart(circles, scale.area);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const double radius = circles.at(firstNeed + i).radius;
        drawBubble(canvas, *shown.at(i), centres.at(firstNeed + i), radius);
        if (content.scene.colorBy != ColorBy::Goal)
            drawSign(canvas, *shown.at(i), centres.at(firstNeed + i), radius);
    }
}

} // namespace

void drawMatrixPlot(SlideCanvas &canvas, const MatrixContent &content, const QRectF &area,
                    const QSet<EntityId> &numbered)
{
    const PlotScale scale{area};
    drawQuadrants(canvas, scale);
    drawImpactAxis(canvas, content, scale);
    drawEffortAxis(canvas, content, scale);
    const QList<QRectF> names = drawNames(canvas, content, area);
    drawNeeds(canvas, content, scale, numbered, names);
}
