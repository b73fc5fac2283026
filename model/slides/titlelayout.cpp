// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/slidetext.h"

#include <algorithm>
#include <array>

namespace {

constexpr double headingWidth = 86;
constexpr double signatureSize = 3.55;
constexpr double signaturePitch = 4.9;
constexpr double pitchShare = 1.137; // of the size
constexpr double subtitleDown = 9.8; // from the last line of the heading
constexpr double highestHeading = 29; // the first baseline
constexpr double lineX = 136.6;
constexpr double barHeight = 5.86;
constexpr double barPitch = 10.25;
constexpr double firstBarTop = 14.65;
constexpr double corner = 1.1;

struct BarPlace {
    double left;
    double right;
    bool kept;
    int color; // of a plan that has no needs yet
};

// Work that crosses the line, and work that does not: the picture of the product on its cover.
constexpr std::array bars = {BarPlace{106.6, 164.5, true, 1},    BarPlace{115.5, 152.3, true, 2},
                             BarPlace{100, slideWidth, true, 5}, BarPlace{121, 160, true, 3},
                             BarPlace{110, 147.8, true, 2},      BarPlace{117.7, 131.1, false, 4},
                             BarPlace{102.1, 125.6, false, 1}};

// Of the product, where the company has no logo.
void drawSign(SlideCanvas &canvas)
{
    constexpr double side = 7.15;
    constexpr double scale = side / 44; // the icon is drawn on 44 × 44
    const QPointF corner0(slideLeft, 9.5);
    const QColor ground = canvas.palette().accent;
    const QColor ink = canvas.palette().onAccent;
    const auto box = [&](double x, double y, double width, double height, double radius, const QColor &fill) {
        canvas.add(Box{{corner0.x() + x * scale, corner0.y() + y * scale, width * scale, height * scale},
                       radius * scale,
                       fill,
                       {},
                       false,
                       false,
                       ShapeRole::Decoration});
    };
    box(0, 0, 44, 44, 10, ground);
    box(7, 9.5, 9.5, 5.5, 2.75, tinted(ink, 0.7, ground));
    box(7, 19.25, 16.5, 5.5, 2.75, tinted(ink, 0.85, ground));
    box(7, 29, 30, 5.5, 2.75, ink);
    box(28.2, 6, 3.4, 31.5, 1.7, ink);
}

void drawKeptBar(SlideCanvas &canvas, const QRectF &rect, int color)
{
    const GoalColors colors = canvas.palette().goal(color);
    const bool open = rect.right() >= slideWidth;
    QRectF done = rect;
    done.setRight(lineX);
    QRectF ahead = rect;
    ahead.setLeft(lineX);
    canvas.add(Box{rect, corner, colors.fill, {}, false, open, ShapeRole::Decoration});
    canvas.add(Box{done, corner, colors.progress, {}, false, true, ShapeRole::Decoration});
    canvas.add(Box{rect, corner, {}, {colors.outline, markStroke}, false, open});
}

void drawBars(SlideCanvas &canvas, const TitleContent &content)
{
    qsizetype kept = 0;
    qsizetype notKept = 0;
    double top = firstBarTop;
    for (const BarPlace &bar : bars) {
        const QRectF rect(bar.left, top, bar.right - bar.left, barHeight);
        top += barPitch;
        const QList<SlideGoal> &goals = bar.kept ? content.kept : content.notKept;
        qsizetype &next = bar.kept ? kept : notKept;
        const int color = goals.isEmpty() ? bar.color : goals.at(next % goals.size()).color;
        ++next;
        if (bar.kept)
            drawKeptBar(canvas, rect, color);
        else
            canvas.add(Box{rect,
                           corner,
                           canvas.palette().raised,
                           {canvas.palette().goal(color).outline, markStroke, true}});
    }
    canvas.add(Line{{{lineX, 0}, {lineX, slideHeight}}, {canvas.palette().accent, 0.73}});
}

// The heading at the largest of these sizes at which it fits; of one that does not at all, the beginning.
struct Heading {
    RunStyle style;
    QStringList lines;
    bool isCut = false;

    Heading(const SlideCanvas &canvas, const QString &title, double room)
    {
        for (const double size : {coverSize, valueSize + 0.9, titleSize}) {
            style = canvas.title(size);
            lines.clear();
            for (const QString &part : title.split(u'\n'))
                lines += wrapped(part, style, headingWidth, mostLines);
            if (double(lines.size() - 1) * pitch() + pitchShare * coverSize <= room)
                return;
        }
        isCut = true;
        const auto most = 1 + qsizetype((room - pitchShare * coverSize) / pitch());
        const QString rest = lines.mid(most - 1).join(u' ');
        lines = lines.first(most - 1) << fitted(rest, style, headingWidth);
    }
    [[nodiscard]] double pitch() const { return pitchShare * style.size; }
};

} // namespace

QList<SlidePage> layOutTitle(const PageFrame &frame, const TitleContent &content)
{
    SlideCanvas canvas(frame.palette());
    if (frame.logo().isNull())
        drawSign(canvas);
    else
        canvas.picture(frame.logo(), {slideLeft, 8, 60, 10});
    drawBars(canvas, content);
    double y = 91 - signaturePitch * double(content.signature.size() - 1);
    const double room = y - signaturePitch - bodySize - highestHeading;
    const Heading heading(canvas, frame.slide().title, room);
    double baseline =
        std::max(40.4 - 0.5 * heading.pitch() * double(heading.lines.size() - 2), highestHeading);
    canvas.setTextRole(TextRole::Title);
    baseline =
        canvas.writeLines(heading.lines, {slideLeft, baseline}, heading.pitch(), heading.style, headingWidth);
    canvas.setTextRole(TextRole::Body);
    canvas.write(content.subtitle, {slideLeft, baseline - heading.pitch() + subtitleDown},
                 canvas.text(bodySize), Align::Left, headingWidth);
    for (const QString &line : content.signature) {
        canvas.write(line, {slideLeft, y}, canvas.muted(signatureSize), Align::Left, headingWidth);
        y += signaturePitch;
    }
    QString title = frame.slide().title;
    QList<SlidePage> pages{
        {SlideKind::Title, title.replace(u'\n', u' '), {}, frame.palette().bg, canvas.take()}};
    if (heading.isCut)
        pages += frame.titlePages();
    return pages;
}
