// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/labelplacement.h"

#include "scenes/matrixscene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace {

// Distances in shares of a line's height.
constexpr double besideGap = 0.3;
constexpr double stackGap = 0.1;
constexpr double breathing = 0.08;
constexpr double tooWide = 9; // in line heights: above this, two lines are tried first

constexpr std::array sides = {LabelSide::Right, LabelSide::Left, LabelSide::Above, LabelSide::Below};
constexpr std::array awayDistances = {1.0, 2.0, 3.2, 4.8, 6.5};
constexpr int awayDirections = 32;
constexpr double leaderGap = 1; // between a leader line and the outline of another's bubble

struct Block {
    QStringList lines;
    QSizeF size;
    double lineHeight = 0;
};

Block blockOf(const QStringList &lines, const MeasureText &measure)
{
    Block block{lines, {}, 0};
    for (const QString &line : lines) {
        const QSizeF size = measure(line);
        block.lineHeight = std::max(block.lineHeight, size.height());
        block.size = {std::max(block.size.width(), size.width()), block.size.height() + size.height()};
    }
    return block;
}

Qt::Alignment alignmentFor(LabelSide side)
{
    switch (side) {
    case LabelSide::Left:
        return Qt::AlignRight;
    case LabelSide::Above:
    case LabelSide::Below:
        return Qt::AlignHCenter;
    default:
        return Qt::AlignLeft;
    }
}

QRectF rectBeside(const LabelledBubble &bubble, const Block &block, LabelSide side)
{
    const double reach = bubble.radius + besideGap * block.lineHeight;
    const double stack = bubble.radius + stackGap * block.lineHeight;
    QRectF rect(QPointF(), block.size);
    rect.moveCenter(bubble.centre);
    switch (side) {
    case LabelSide::Right:
        rect.moveLeft(bubble.centre.x() + reach);
        break;
    case LabelSide::Left:
        rect.moveRight(bubble.centre.x() - reach);
        break;
    case LabelSide::Above:
        rect.moveBottom(bubble.centre.y() - stack);
        break;
    default:
        rect.moveTop(bubble.centre.y() + stack);
        break;
    }
    return rect;
}

double distanceTo(const QLineF &line, const QPointF &point)
{
    const QPointF way = line.p2() - line.p1();
    const double length = QPointF::dotProduct(way, way);
    const double along = length > 0 ? QPointF::dotProduct(point - line.p1(), way) / length : 0;
    const QPointF nearest = line.pointAt(std::clamp(along, 0.0, 1.0));
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

bool touch(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array sidesOfRect = {
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()),
        QLineF(rect.topLeft(), rect.bottomLeft()), QLineF(rect.topRight(), rect.bottomRight())};
    return std::any_of(sidesOfRect.cbegin(), sidesOfRect.cend(), [&line](const QLineF &side) {
        return line.intersects(side) == QLineF::BoundedIntersection;
    });
}

// The part of the plot that is taken, and the search for free room in what is left.
class LabelSpace {
public:
    LabelSpace(const QList<LabelledBubble> &bubbles, const QRectF &bounds, const QList<QRectF> &obstacles)
        : m_bubbles(bubbles)
        , m_bounds(bounds)
        , m_taken(obstacles)
    {
    }

    void take(const PlacedLabel &label)
    {
        m_taken += label.rect;
        m_labels += label.rect;
        if (label.side == LabelSide::Away)
            m_leaders += label.leader;
    }
    PlacedLabel place(qsizetype row, const MeasureText &measure) const;
    PlacedLabel placeShortened(const LabelledBubble &bubble, const MeasureText &measure) const;

private:
    bool isFree(const QRectF &rect, double margin) const;
    bool touchesBubble(const QRectF &rect) const;
    bool isFreeLeader(const QLineF &leader, const LabelledBubble &of) const;
    std::optional<PlacedLabel> beside(const LabelledBubble &bubble, const Block &block) const;
    std::optional<PlacedLabel> away(const LabelledBubble &bubble, const Block &block) const;

    const QList<LabelledBubble> &m_bubbles;
    QRectF m_bounds;
    QList<QRectF> m_taken; // labels and obstacles
    QList<QRectF> m_labels;
    QList<QLineF> m_leaders;
};

bool LabelSpace::touchesBubble(const QRectF &rect) const
{
    return std::any_of(m_bubbles.cbegin(), m_bubbles.cend(), [&rect](const LabelledBubble &bubble) {
        const double x = std::clamp(bubble.centre.x(), rect.left(), rect.right());
        const double y = std::clamp(bubble.centre.y(), rect.top(), rect.bottom());
        const QPointF way(x - bubble.centre.x(), y - bubble.centre.y());
        return QPointF::dotProduct(way, way) < bubble.radius * bubble.radius;
    });
}

bool LabelSpace::isFree(const QRectF &rect, double margin) const
{
    if (!m_bounds.contains(rect))
        return false;
    const QRectF grown = rect.adjusted(-margin, -margin, margin, margin);
    return !touchesBubble(grown)
        && std::none_of(m_taken.cbegin(), m_taken.cend(),
                        [&grown](const QRectF &taken) { return taken.intersects(grown); })
        && std::none_of(m_leaders.cbegin(), m_leaders.cend(),
                        [&grown](const QLineF &leader) { return touch(leader, grown); });
}

// Across no other bubble, label or leader.
bool LabelSpace::isFreeLeader(const QLineF &leader, const LabelledBubble &of) const
{
    return std::none_of(m_bubbles.cbegin(), m_bubbles.cend(),
                        [&](const LabelledBubble &bubble) {
                            return &bubble != &of && bubble.radius > 0
                                && distanceTo(leader, bubble.centre) < bubble.radius + leaderGap;
                        })
        && std::none_of(m_labels.cbegin(), m_labels.cend(),
                        [&leader](const QRectF &label) { return touch(leader, label); })
        && std::none_of(m_leaders.cbegin(), m_leaders.cend(), [&leader](const QLineF &other) {
               return leader.intersects(other) == QLineF::BoundedIntersection;
           });
}

std::optional<PlacedLabel> LabelSpace::beside(const LabelledBubble &bubble, const Block &block) const
{
    const auto tried = [&](LabelSide side) -> std::optional<PlacedLabel> {
        const QRectF rect = rectBeside(bubble, block, side);
        if (!isFree(rect, breathing * block.lineHeight))
            return std::nullopt;
        return PlacedLabel{side, block.lines, rect, alignmentFor(side), {}};
    };
    if (std::find(sides.cbegin(), sides.cend(), bubble.preferred) != sides.cend()) {
        if (auto kept = tried(bubble.preferred))
            return kept;
    }
    for (const LabelSide side : sides) {
        if (auto found = tried(side))
            return found;
    }
    return std::nullopt;
}

std::optional<PlacedLabel> LabelSpace::away(const LabelledBubble &bubble, const Block &block) const
{
    for (const double distance : awayDistances) {
        for (int i = 0; i < awayDirections; ++i) {
            const double angle = 2 * std::numbers::pi * i / awayDirections;
            const QPointF direction(std::cos(angle), -std::sin(angle));
            const double reach = bubble.radius + distance * block.lineHeight;
            const bool rightwards = direction.x() > -0.1;
            QRectF rect(QPointF(), block.size);
            rect.moveCenter(bubble.centre + direction * reach);
            if (rightwards)
                rect.moveLeft(bubble.centre.x() + direction.x() * reach);
            else
                rect.moveRight(bubble.centre.x() + direction.x() * reach);
            if (!isFree(rect, breathing * block.lineHeight))
                continue;
            const QPointF end(rightwards ? rect.left() : rect.right(), rect.center().y());
            const QLineF whole(bubble.centre, end);
            const QLineF leader(whole.pointAt(std::min(1.0, bubble.radius / whole.length())), end);
            if (!isFreeLeader(leader, bubble))
                continue;
            return PlacedLabel{LabelSide::Away, block.lines, rect,
                               rightwards ? Qt::AlignLeft : Qt::AlignRight, leader};
        }
    }
    return std::nullopt;
}

PlacedLabel LabelSpace::place(qsizetype row, const MeasureText &measure) const
{
    const LabelledBubble &bubble = m_bubbles.at(row);
    const Block oneLine = blockOf({bubble.text}, measure);
    const QStringList split = inTwoLines(bubble.text);
    const Block twoLines = split.size() == 2 ? blockOf(split, measure) : oneLine;
    const bool isWide = oneLine.size.width() > tooWide * oneLine.lineHeight;
    for (const Block *block : {isWide ? &twoLines : &oneLine, isWide ? &oneLine : &twoLines}) {
        if (const auto found = beside(bubble, *block))
            return *found;
    }
    for (const Block *block : {&oneLine, &twoLines}) {
        if (const auto found = away(bubble, *block))
            return *found;
    }
    return placeShortened(bubble, measure);
}

PlacedLabel LabelSpace::placeShortened(const LabelledBubble &bubble, const MeasureText &measure) const
{
    const QStringList words = bubble.text.simplified().split(u' ');
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        const Block block = blockOf({QString(words.first(count).join(u' ') + u'…')}, measure);
        auto found = beside(bubble, block);
        if (!found)
            found = away(bubble, block);
        if (found) {
            found->isShortened = true;
            return *found;
        }
    }
    return {};
}

} // namespace

QList<PlacedLabel> placeLabels(const QList<LabelledBubble> &bubbles, const QRectF &bounds,
                               const QList<QRectF> &obstacles, const MeasureText &measure)
{
    LabelSpace space(bubbles, bounds, obstacles);
    QList<PlacedLabel> labels(bubbles.size());
    for (qsizetype row = 0; row < bubbles.size(); ++row) {
        if (bubbles.at(row).text.isEmpty())
            continue;
        labels[row] = space.place(row, measure);
        if (labels.at(row).side != LabelSide::None)
            space.take(labels.at(row));
    }
    return labels;
}

QStringList inTwoLines(const QString &text)
{
    const QString line = text.simplified();
    qsizetype best = -1;
    for (qsizetype i = line.indexOf(u' '); i >= 0; i = line.indexOf(u' ', i + 1)) {
        const auto unevenness = [&line](qsizetype at) { return std::abs(2 * at - line.size()); };
        if (best < 0 || unevenness(i) < unevenness(best))
            best = i;
    }
    if (best < 0)
        return {line};
    return {line.left(best), line.mid(best + 1)};
}

QList<qsizetype> labelledRows(const MatrixScene &scene)
{
    const auto inWindow = std::count_if(scene.needs.cbegin(), scene.needs.cend(),
                                        [](const MatrixNeed &need) { return need.inWindow; });
    const bool all = inWindow <= mostLabels;
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < scene.needs.size() && rows.size() < mostLabels; ++row) {
        const MatrixNeed &need = scene.needs.at(row);
        if (need.inWindow && (all || need.kept))
            rows += row;
    }
    return rows;
}
