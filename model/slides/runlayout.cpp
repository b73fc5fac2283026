// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/runbar.h"
#include "slides/slidetext.h"

#include <algorithm>
#include <functional>

namespace {

constexpr double gutter = 10;
constexpr double chartWidth = (slideRight - slideLeft - gutter) / 2;
constexpr double headingDown = 4.4; // from the top of the chart to the baseline
constexpr double legendDown = 10;
constexpr double plotDown = 18;
constexpr double plotBottom = 65;
constexpr double weeksBaseline = 69;
constexpr double valueBaseline = 80;
constexpr double wordsBaseline = 85;
constexpr double wordsPitch = 4;
constexpr double legendSide = 3;
constexpr double legendGap = 3.4;
constexpr double corner = 0.5;
constexpr double numberGap = 1;
constexpr int namedEvery = 3; // weeks, from the last one back
constexpr int mostNumber = 99; // two digits are as wide as a bar
constexpr double barShare = 0.6; // of a week's width
constexpr double pairShare = 0.38;
constexpr double reserveStroke = 0.5;

// One of the two charts: its weeks side by side over their names.
class WeekChart {
public:
    WeekChart(SlideCanvas &canvas, const RunContent &content, double left, double top)
        : m_canvas(canvas)
        , m_content(content)
        , m_left(left)
        , m_top(top)
        , m_week(chartWidth / double(std::max<qsizetype>(1, content.weeks.size())))
    {
    }

    void drawHeading(const QString &heading)
    {
        m_canvas.write(heading, {m_left, m_top + headingDown}, m_canvas.strong(wordSize), Align::Left,
                       chartWidth);
        m_legend = m_left;
    }
    void drawLegend(const QString &name, const std::function<void(const QRectF &)> &sign)
    {
        const double baseline = m_top + legendDown;
        sign({m_legend, baseline - 0.36 * captionSize - legendSide / 2, legendSide, legendSide});
        m_legend = m_canvas
                       .write(name, {m_legend + legendSide + 1.2, baseline}, m_canvas.text(captionSize),
                              Align::Left, m_left + chartWidth - m_legend - legendSide - 1.2)
                       .right()
            + legendGap;
    }
    void drawWeeks()
    {
        const qsizetype last = m_content.weeks.size() - 1;
        for (qsizetype i = last; i >= 0; i -= namedEvery) {
            const bool isLast = i == last;
            m_canvas.write(m_content.weeks.at(i).label,
                           {isLast ? m_left + chartWidth : middleOf(i), weeksBaseline},
                           m_canvas.muted(captionSize), isLast ? Align::Right : Align::Centre);
        }
        m_canvas.add(Line{{{m_left, plotBottom}, {m_left + chartWidth, plotBottom}},
                          {m_canvas.palette().strong, ruleStroke}});
    }
    void setMost(double most) { m_scale = most > 0 ? (plotBottom - m_top - plotDown) / most : 0; }
    [[nodiscard]] double middleOf(qsizetype week) const { return m_left + (double(week) + 0.5) * m_week; }
    [[nodiscard]] double weekWidth() const { return m_week; }
    [[nodiscard]] double y(double value) const { return plotBottom - value * m_scale; }
    [[nodiscard]] QRectF bar(double middle, double width, double from, double to) const
    {
        return {middle - width / 2, y(to), width, y(from) - y(to)};
    }
    void writeNumber(const QString &text, double middle, double bottom)
    {
        m_canvas.write(text, {middle, bottom - numberGap}, m_canvas.text(captionSize), Align::Centre);
    }
    [[nodiscard]] double numbersBottom() const { return m_top + plotDown; }

private:
    SlideCanvas &m_canvas;
    const RunContent &m_content;
    double m_left;
    double m_top;
    double m_week;
    double m_legend = 0;
    double m_scale = 0;
};

void drawRequests(SlideCanvas &canvas, const QRectF &rect)
{
    canvas.add(Box{rect, corner, canvas.palette().accent, {}});
}

void drawOut(SlideCanvas &canvas, const QRectF &rect)
{
    canvas.add(Box{rect, corner, canvas.palette().raised, {canvas.palette().strong, markStroke}});
}

void drawReserve(SlideCanvas &canvas, const QRectF &rect)
{
    canvas.add(Line{{{rect.left(), rect.center().y()}, {rect.right(), rect.center().y()}},
                    {canvas.palette().text, reserveStroke}});
}

// Routines below requests; the reserve of each week as a line over its bar.
void drawDays(SlideCanvas &canvas, const RunContent &content, double top)
{
    WeekChart chart(canvas, content, slideLeft, top);
    chart.drawHeading(content.daysHeading);
    chart.drawLegend(content.routinesName, [&](const QRectF &rect) { drawRunBar(canvas, rect); });
    chart.drawLegend(content.requestsName, [&](const QRectF &rect) { drawRequests(canvas, rect); });
    chart.drawLegend(content.reserveName, [&](const QRectF &rect) { drawReserve(canvas, rect); });
    chart.drawWeeks();
    double most = 0;
    for (const RunWeek &week : content.weeks)
        most = std::max({most, week.routines + week.requests, week.reserve});
    chart.setMost(most);
    const double width = barShare * chart.weekWidth();
    for (qsizetype i = 0; i < content.weeks.size(); ++i) {
        const RunWeek &week = content.weeks.at(i);
        const double middle = chart.middleOf(i);
        const double run = week.routines + week.requests;
        if (week.routines > 0)
            drawRunBar(canvas, chart.bar(middle, width, 0, week.routines));
        if (week.requests > 0)
            drawRequests(canvas, chart.bar(middle, width, week.routines, run));
        if (week.reserve > 0)
            drawReserve(canvas, chart.bar(middle, chart.weekWidth(), week.reserve, week.reserve));
        chart.writeNumber(week.daysText, middle, chart.numbersBottom());
    }
}

void drawFlow(SlideCanvas &canvas, const RunContent &content, double top)
{
    WeekChart chart(canvas, content, slideLeft + chartWidth + gutter, top);
    chart.drawHeading(content.flowHeading);
    chart.drawLegend(content.inName, [&](const QRectF &rect) { drawRequests(canvas, rect); });
    chart.drawLegend(content.outName, [&](const QRectF &rect) { drawOut(canvas, rect); });
    chart.drawWeeks();
    int most = 0;
    for (const RunWeek &week : content.weeks)
        most = std::max({most, week.in, week.out});
    chart.setMost(most);
    const double width = pairShare * chart.weekWidth();
    for (qsizetype i = 0; i < content.weeks.size(); ++i) {
        const RunWeek &week = content.weeks.at(i);
        const auto draw = [&](int count, double middle, void (*sign)(SlideCanvas &, const QRectF &)) {
            const QRectF bar = chart.bar(middle, width, 0, count);
            if (count > 0)
                sign(canvas, bar);
            if (most <= mostNumber)
                chart.writeNumber(QString::number(count), middle, bar.top());
        };
        draw(week.in, chart.middleOf(i) - chart.weekWidth() / 4, &drawRequests);
        draw(week.out, chart.middleOf(i) + chart.weekWidth() / 4, &drawOut);
    }
}

void drawFigures(SlideCanvas &canvas, const QList<RunFigure> &figures)
{
    const double step = (slideRight - slideLeft) / double(std::max<qsizetype>(1, figures.size()));
    const double room = step - legendGap;
    double left = slideLeft;
    for (const RunFigure &figure : figures) {
        canvas.write(figure.value, {left, valueBaseline}, canvas.title(valueSize), Align::Left, room);
        const RunStyle words = canvas.text(smallSize);
        canvas.writeLines(wrapped(figure.words, words, room, 2), {left, wordsBaseline}, wordsPitch, words,
                          room);
        left += step;
    }
}

} // namespace

QList<SlidePage> layOutRun(const PageFrame &frame, const RunContent &content)
{
    SlideCanvas canvas = frame.begin(0, 1);
    const double top = frame.contentTop(0, 1) + 1;
    drawDays(canvas, content, top);
    drawFlow(canvas, content, top);
    drawFigures(canvas, content.figures);
    return {frame.finish(canvas, 0, 1)};
}
