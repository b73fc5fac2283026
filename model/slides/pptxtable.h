// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slidepage.h"

#include <QSet>

class PptxText;
class PptxXml;

// The rows of a page as one table of a presentation program, so that a list can be edited, sorted and taken
// into a spreadsheet there. What stands in no column, such as a number in its disc, stays a shape.
class PptxTable final {
public:
    // Empty when the page has no rows, or when its texts do not stand in columns.
    explicit PptxTable(const SlidePage &page);

    [[nodiscard]] bool isEmpty() const { return m_columns.isEmpty(); }
    // Whether that shape of the page is written by the table.
    [[nodiscard]] bool holds(qsizetype shape) const { return m_held.contains(shape); }
    void write(PptxXml &xml, PptxText &text, int id) const;

private:
    // One text, its lines together.
    struct Text {
        QList<TextRun> lines;
        int column = -1;
        [[nodiscard]] bool isRight() const { return lines.constFirst().align == Align::Right; }
        [[nodiscard]] double left() const;
        [[nodiscard]] double right() const;
        [[nodiscard]] double anchor() const { return isRight() ? right() : left(); }
    };
    struct Row {
        double height = 0;
        QList<Text> texts;
        bool isWhole = false; // its one text goes across
    };
    struct Column {
        double anchor = 0; // what its texts begin or end at
        bool isRight = false;
        double left = 0;
        double right = 0;
    };

    void gather(const SlidePage &page);
    [[nodiscard]] int columnOf(const Text &text) const; // -1: none yet
    void findColumns();
    void place();
    [[nodiscard]] bool fits();
    void writeCell(PptxXml &xml, PptxText &text, const Row &row, int column) const;

    QPointF m_topLeft;
    QList<Row> m_rows;
    QList<Column> m_columns;
    QSet<qsizetype> m_held;
};
