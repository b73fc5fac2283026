// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QString>

#include <variant>

// Slide units: the height of a 16:9 slide is 100, so a size reads as its share in percent.
inline constexpr double slideHeight = 100;
inline constexpr double slideWidth = 1600.0 / 9;

enum class TextWeight { Regular = 400, Medium = 500, SemiBold = 600 };

struct RunStyle {
    double size = 4.4; // of the em, in slide units
    TextWeight weight = TextWeight::Regular;
    QColor ink;
    bool display = false; // Inter Display, set a little tighter

    bool operator==(const RunStyle &) const = default;
};

enum class Align { Left, Centre, Right };

// What a text is on its page: presentation programs list titles, and number pages anew.
enum class TextRole { Body, Title, Footer, PageNumber };

// Whether a shape carries meaning, and so must stand out from what it lies on.
enum class ShapeRole { Mark, Decoration };

// One line of text; x is its left edge, y its baseline.
struct TextRun {
    QString text;
    QPointF position;
    RunStyle style;
    double width = 0; // as it is painted
    Align align = Align::Left; // the end that stays where it is when the text is edited
    TextRole role = TextRole::Body;
    double room = 0; // what its lines were broken for; 0: it has one line
    bool goesOn = false; // the next line of the run before it

    bool operator==(const TextRun &) const = default;
};

struct Stroke {
    QColor ink; // invalid: no line
    double width = 0;
    bool dashed = false;
    bool round = false; // caps and joins

    bool operator==(const Stroke &) const = default;
};

struct Box {
    QRectF rect;
    double radius = 0;
    QColor fill; // invalid: none
    Stroke stroke;
    bool openLeft = false; // goes on beyond that edge: no corners and no line there
    bool openRight = false;
    ShapeRole role = ShapeRole::Mark;

    bool operator==(const Box &) const = default;
};

struct Line {
    QPolygonF points; // two or more
    Stroke stroke;
    ShapeRole role = ShapeRole::Mark;

    bool operator==(const Line &) const = default;
};

struct Ellipse {
    QPointF centre;
    double radius = 0;
    QColor fill;
    Stroke stroke;
    ShapeRole role = ShapeRole::Mark;

    bool operator==(const Ellipse &) const = default;
};

struct Polygon {
    QPolygonF points;
    QColor fill;
    Stroke stroke;
    ShapeRole role = ShapeRole::Mark;

    bool operator==(const Polygon &) const = default;
};

// A logo: pixels, or a drawing that stays sharp.
struct Picture {
    QRectF rect;
    QImage image; // PNG
    QByteArray svg; // instead of it
    QSizeF size; // its own, for its proportions
    ShapeRole role = ShapeRole::Decoration;

    [[nodiscard]] bool isNull() const { return size.isEmpty(); }
    bool operator==(const Picture &) const = default;
};

// What a slide is drawn from, in painting order. Every writer and the legibility check read these
// and nothing else.
using Shape = std::variant<TextRun, Box, Line, Ellipse, Polygon, Picture>;

// The room a shape takes. For text: from the height of capitals and accents to the descenders.
[[nodiscard]] QRectF boundsOf(const Shape &shape);
