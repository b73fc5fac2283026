// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/legibility.h"

#include "scenes/palette.h"
#include "slides/slidepage.h"
#include "slides/slidetext.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.02; // slide units, for rounding
constexpr double ratioTolerance = 0.05;

struct Filling {
    QColor operator()(const TextRun &) const { return {}; }
    QColor operator()(const Line &) const { return {}; }
    QColor operator()(const Picture &) const { return {}; }
    QColor operator()(const auto &shape) const { return shape.fill; }
};

struct Outline {
    Stroke operator()(const TextRun &) const { return {}; }
    Stroke operator()(const Picture &) const { return {}; }
    Stroke operator()(const auto &shape) const { return shape.stroke; }
};

bool isDecoration(const Shape &shape)
{
    return std::visit(
        [](const auto &s) {
            if constexpr (requires { s.role == ShapeRole::Decoration; })
                return s.role == ShapeRole::Decoration;
            else
                return false;
        },
        shape);
}

// Whether the filled part of a shape lies under a part of the rectangle. Ellipses and polygons count
// by the box around them only where that box is well inside: their corners are empty.
bool liesUnder(const Shape &shape, const QRectF &rect)
{
    if (const auto *ellipse = std::get_if<Ellipse>(&shape)) {
        const double x = std::clamp(ellipse->centre.x(), rect.left(), rect.right());
        const double y = std::clamp(ellipse->centre.y(), rect.top(), rect.bottom());
        return std::hypot(x - ellipse->centre.x(), y - ellipse->centre.y()) < ellipse->radius;
    }
    if (const auto *polygon = std::get_if<Polygon>(&shape))
        return !polygon->points.intersected(QPolygonF(rect)).isEmpty();
    return boundsOf(shape).intersects(rect);
}

class PageCheck {
public:
    explicit PageCheck(const SlidePage &page)
        : m_page(page)
    {
    }

    QList<LegibilityFinding> run()
    {
        for (qsizetype i = 0; i < m_page.shapes.size(); ++i) {
            const Shape &shape = m_page.shapes.at(i);
            if (const auto *text = std::get_if<TextRun>(&shape))
                checkText(*text, i);
            else if (!isDecoration(shape))
                checkMark(shape, i);
        }
        checkOverlaps();
        return std::move(m_findings);
    }

private:
    QList<QColor> groundsUnder(const QRectF &rect, qsizetype before) const;
    QColor groundAround(const Shape &shape, qsizetype before) const;
    void checkText(const TextRun &text, qsizetype position);
    void checkMark(const Shape &shape, qsizetype position);
    void checkOverlaps();

    const SlidePage &m_page;
    QList<LegibilityFinding> m_findings;
};

// Every colour that shows under a part of the rectangle: from the topmost shape down to the first
// that covers all of it.
QList<QColor> PageCheck::groundsUnder(const QRectF &rect, qsizetype before) const
{
    QList<QColor> grounds;
    for (qsizetype i = before - 1; i >= 0; --i) {
        const Shape &shape = m_page.shapes.at(i);
        const QColor fill = std::visit(Filling(), shape);
        if (!fill.isValid() || !liesUnder(shape, rect))
            continue;
        grounds += fill;
        if (std::holds_alternative<Box>(shape) && boundsOf(shape).contains(rect))
            return grounds;
    }
    grounds += m_page.ground;
    return grounds;
}

// What a mark is told from: the topmost shape that carries its middle and is not a part of it.
QColor PageCheck::groundAround(const Shape &shape, qsizetype before) const
{
    const QRectF bounds = boundsOf(shape);
    const QRectF own = bounds.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    const QPointF inset(bounds.width() / 4, bounds.height() / 4);
    const QRectF middle(bounds.topLeft() + inset, bounds.bottomRight() - inset);
    for (qsizetype i = before - 1; i >= 0; --i) {
        const Shape &below = m_page.shapes.at(i);
        const QColor fill = std::visit(Filling(), below);
        if (fill.isValid() && !own.contains(boundsOf(below)) && boundsOf(below).contains(middle))
            return fill;
    }
    return m_page.ground;
}

void PageCheck::checkText(const TextRun &text, qsizetype position)
{
    const QRectF bounds = boundsOf(text);
    if (text.style.size < textFloor - tolerance)
        m_findings += {Illegibility::TextTooSmall, text.text, bounds, text.style.size};
    if (!QRectF(0, 0, slideWidth, slideHeight).contains(bounds))
        m_findings += {Illegibility::OffSlide, text.text, bounds, bounds.right()};
    const double painted = textWidth(text.text, text.style);
    if (std::abs(painted - text.width) > tolerance)
        m_findings += {Illegibility::TextCutOff, text.text, bounds, painted};
    for (const QColor &ground : groundsUnder(bounds, position)) {
        const double ratio = contrast(text.style.ink, ground);
        if (ratio < textContrastFloor - ratioTolerance)
            m_findings += {Illegibility::TextTooPale, text.text, bounds, ratio};
    }
}

void PageCheck::checkMark(const Shape &shape, qsizetype position)
{
    const QRectF bounds = boundsOf(shape);
    const QRectF slide(0, 0, slideWidth, slideHeight);
    if (!slide.adjusted(-1, -1, 1, 1).contains(bounds))
        m_findings += {Illegibility::OffSlide, {}, bounds, bounds.right()};
    const QColor fill = std::visit(Filling(), shape);
    const Stroke stroke = std::visit(Outline(), shape);
    const QColor ground = groundAround(shape, position);
    double ratio = fill.isValid() ? contrast(fill, ground) : 0;
    if (stroke.ink.isValid() && stroke.width > 0)
        ratio = std::max(ratio, contrast(stroke.ink, ground));
    if (ratio < markContrastFloor - ratioTolerance)
        m_findings += {Illegibility::MarkTooPale, {}, bounds, ratio};
}

void PageCheck::checkOverlaps()
{
    QList<const TextRun *> texts;
    for (const Shape &shape : m_page.shapes) {
        if (const auto *text = std::get_if<TextRun>(&shape))
            texts += text;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF common = boundsOf(*texts.at(i)).intersected(boundsOf(*texts.at(j)));
            if (common.width() > tolerance && common.height() > tolerance) {
                m_findings += {Illegibility::TextsOverlap, texts.at(i)->text + u" / "_s + texts.at(j)->text,
                               common, common.width() * common.height()};
            }
        }
    }
}

} // namespace

QList<LegibilityFinding> legibility(const SlidePage &page)
{
    return PageCheck(page).run();
}

QString describe(const LegibilityFinding &finding)
{
    static constexpr std::array names = {"text too small", "text too pale", "mark too pale",
                                         "off the slide",  "texts overlap", "text not as measured"};
    return u"%1: “%2” %3 at %4, %5"_s.arg(QLatin1StringView(names.at(size_t(finding.kind))), finding.text)
        .arg(finding.measured)
        .arg(finding.where.left())
        .arg(finding.where.top());
}
