// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"
#include "slides/slidepage.h"

enum class MarkShape;
struct SlideGoal;

// The type scale of slides, in slide units.
inline constexpr double captionSize = 3.0;
inline constexpr double smallSize = 3.3;
inline constexpr double wordSize = 3.7;
inline constexpr double weightSize = 4.0;
inline constexpr double bodySize = 4.4;
inline constexpr double titleSize = 6.4;
inline constexpr double valueSize = 6.7;
inline constexpr double coverSize = 10.2;

// The margins of every slide.
inline constexpr double slideLeft = 8.9;
inline constexpr double slideRight = slideWidth - 8.9;
inline constexpr double contentBottom = 90;

inline constexpr double markStroke = 0.34;
inline constexpr double ruleStroke = 0.24;

// Collects the shapes of one slide, so that layouts say what stands where and nothing else.
class SlideCanvas final {
public:
    explicit SlideCanvas(const Palette &palette)
        : m_palette(palette)
    {
    }

    [[nodiscard]] const Palette &palette() const { return m_palette; }
    [[nodiscard]] QList<Shape> take() { return std::move(m_shapes); }
    [[nodiscard]] const QList<SlideLink> &links() const { return m_links; }
    [[nodiscard]] const QList<SlideRow> &rows() const { return m_rows; }

    [[nodiscard]] RunStyle text(double size) const { return {size, TextWeight::Regular, m_palette.text}; }
    [[nodiscard]] RunStyle strong(double size) const { return {size, TextWeight::SemiBold, m_palette.text}; }
    [[nodiscard]] RunStyle muted(double size) const { return {size, TextWeight::Regular, m_palette.mutedHi}; }
    [[nodiscard]] RunStyle title(double size) const
    {
        return {size, TextWeight::SemiBold, m_palette.text, true};
    }

    void add(Shape shape) { m_shapes += std::move(shape); }
    // `at` is on the baseline: the left end, the middle or the right end of the text. Cut with an
    // ellipsis at `mostWidth`. Returns the room it took.
    QRectF write(const QString &text, QPointF at, const RunStyle &style, Align align = Align::Left,
                 double mostWidth = slideWidth);
    // The lines of one text, broken for `room`; `at` is on the first baseline. Returns the baseline
    // that a next line would have.
    double writeLines(const QStringList &lines, QPointF at, double pitch, const RunStyle &style, double room,
                      Align align = Align::Left);
    // What is written from now on, until another role is given.
    void setTextRole(TextRole role) { m_role = role; }
    // As large as `room` lets it in its own proportions, at its left or right and in the middle of its
    // height.
    void picture(Picture picture, const QRectF &room, Align align = Align::Left);
    // That area leads to a slide of the deck.
    void link(const QRectF &area, int slide) { m_links += SlideLink{area, slide}; }
    // What is added until endRow() is one row of a list.
    void beginRow(const QRectF &place) { m_rows += SlideRow{place, m_shapes.size(), m_shapes.size()}; }
    void endRow() { m_rows.last().end = m_shapes.size(); }
    // A hairline across.
    void rule(double left, double right, double y);
    // The rounded tag of a goal, "E2" in it; nothing for no goal. Returns its right edge, or left.
    double tag(const SlideGoal &goal, const QRectF &rect);
    // What a bubble or pill of a need looks like, its number in the middle.
    void pill(const QRectF &rect, int goalColor, const QString &number, bool kept);
    // The sign of a line of the matrix's legend, as on the live matrix.
    void mark(MarkShape shape, QPointF centre, double radius, const QColor &ink);
    // Disc ✓, triangle !, diamond ×, dashed ring with hands, square ✓.
    void statusShape(Status status, const QRectF &square);
    void arrow(QPointF from, QPointF to, const QColor &ink, double width);

private:
    const Palette &m_palette;
    QList<Shape> m_shapes;
    QList<SlideLink> m_links;
    QList<SlideRow> m_rows;
    TextRole m_role = TextRole::Body;
};
