// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class SlideCanvas;
struct RunStyle;
struct TimelineContent;
struct TimelineRow;

// The chart of a timeline slide: a row a project, month hairlines, today's line, arrows between
// projects. Texts beside and inside bars take what room is free, so that none is ever struck out.
class TimelineDrawing final {
public:
    // Draws on the canvas from `top` down.
    TimelineDrawing(SlideCanvas &canvas, const TimelineContent &content, double top);

    void draw();
    [[nodiscard]] double bottom() const { return m_rowsBottom; }

private:
    struct Room {
        double left;
        double right;
    };

    void drawGrid();
    void drawMonths();
    void drawLabel(const TimelineRow &row, double middle);
    void drawBar(const TimelineRow &row, double middle);
    void drawGhost(const TimelineRow &row, double middle);
    void drawHatch(const QRectF &bar);
    void drawArrows();
    void drawMilestones(int position);
    void drawTexts(int position);
    void drawToday();
    bool writeInRoom(int position, const QString &text, const RunStyle &style, const QList<double> &lefts);

    [[nodiscard]] double x(qint64 day) const; // of the morning of a Julian day, inside the plot or not
    [[nodiscard]] QRectF barRect(const TimelineRow &row, double middle) const; // cut to the plot
    [[nodiscard]] double middleOf(int position) const;
    [[nodiscard]] const TimelineRow &rowAt(int position) const;

    SlideCanvas &m_canvas;
    const TimelineContent &m_content;
    double m_rowsTop;
    double m_rowsBottom;
    QList<QList<Room>> m_taken; // a row: what may not be written over
};
