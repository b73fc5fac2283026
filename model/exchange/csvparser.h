// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

// Takes CSV text in UTF-8 apart, record by record; blank records are given too. What breaks the
// rules of quoting becomes a problem with its place, and reading goes on behind it.
class CsvParser {
public:
    CsvParser(QByteArrayView text, char separator);

    // False at the end of the text.
    bool next(TableRow &row);
    // Whether the record last given is nothing but one quoted cell.
    [[nodiscard]] bool wasOneQuotedCell() const { return m_oneQuotedCell; }
    [[nodiscard]] const QList<TableProblem> &problems() const { return m_problems; }

private:
    void readCell(TableRow &row);
    [[nodiscard]] QString quotedCell(int row, int column);
    [[nodiscard]] QString plainCell();
    [[nodiscard]] QString unclosedCell(qsizetype start, const QByteArray &read, int row, int column);
    [[nodiscard]] bool endsCell(qsizetype at) const;
    void skipLineEnd();

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_unclosedCells = 0;
    qsizetype m_lastWidth = 0;
    bool m_oneQuotedCell = false;
    QList<TableProblem> m_problems;
};
