// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <iterator>

// One cell as the file holds it. Text files only know text; a spreadsheet also types its cells.
struct TableCell {
    enum class Kind { Text, Number, Date };

    Kind kind = Kind::Text;
    QString text; // what a person sees in the cell, for typed ones too
    double number = 0;
    QDate date;

    [[nodiscard]] bool isEmpty() const { return QStringView(text).trimmed().isEmpty(); }
};

// One record under the header.
struct TableRow {
    int number = 0; // as a spreadsheet numbers it, from 1
    QList<TableCell> cells;

    // Beyond the last cell: an empty one.
    [[nodiscard]] const TableCell &cell(qsizetype column) const;
};

// The rows of a table, packed: 100,000 of them take no more memory than their file. They are unpacked
// one at a time, as values.
class TableRows {
public:
    void append(const TableRow &row);
    TableRows &operator<<(const TableRow &row);

    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    // That they take.
    [[nodiscard]] qsizetype bytes() const;
    [[nodiscard]] TableRow at(qsizetype row) const;
    [[nodiscard]] TableRow first() const { return at(0); }
    [[nodiscard]] TableRow last() const { return at(size() - 1); }
    // At most so many.
    [[nodiscard]] QList<TableRow> first(qsizetype count) const;
    // Without unpacking the others.
    [[nodiscard]] TableCell cell(qsizetype row, qsizetype column) const;
    [[nodiscard]] qsizetype cellCount(qsizetype row) const;
    [[nodiscard]] bool isColumnFilled(qsizetype column) const;

    void removeFirst(qsizetype count) { m_places.remove(0, count); }
    // Those of which the list, as long as this, says so. How many.
    qsizetype remove(const QList<bool> &rows);

    class const_iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = TableRow;
        using difference_type = qsizetype;
        using pointer = const TableRow *;
        using reference = TableRow;

        const_iterator(const TableRows &rows, qsizetype row)
            : m_rows(&rows)
            , m_row(row)
        {
        }
        TableRow operator*() const { return m_rows->at(m_row); }
        const_iterator &operator++()
        {
            ++m_row;
            return *this;
        }
        bool operator==(const const_iterator &other) const { return m_row == other.m_row; }

    private:
        const TableRows *m_rows;
        qsizetype m_row;
    };
    [[nodiscard]] const_iterator begin() const { return {*this, 0}; }
    [[nodiscard]] const_iterator end() const { return {*this, size()}; }

private:
    // Where a row begins.
    struct Place {
        int block = 0;
        int offset = 0;
    };
    [[nodiscard]] const char *packed(qsizetype row) const;

    // One array for all of them would be copied whenever it grows, and for a while be held twice.
    QList<QByteArray> m_blocks;
    QList<Place> m_places;
};
