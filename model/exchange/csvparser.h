// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <QHash>

#include <unordered_set>

// Takes decoded CSV text apart, record by record; blank records are given too. What breaks the
// rules of quoting becomes a problem with its place, and reading goes on behind it.
class CsvParser {
public:
    CsvParser(QStringView text, QChar separator);

    // False at the end of the text.
    bool next(TableRow &row);
    // Whether the record last given is nothing but one quoted cell.
    [[nodiscard]] bool wasOneQuotedCell() const { return m_oneQuotedCell; }
    [[nodiscard]] const QList<TableProblem> &problems() const { return m_problems; }

private:
    void readCell(TableRow &row);
    [[nodiscard]] QString quotedCell(int row, int column);
    [[nodiscard]] QString plainCell();
    [[nodiscard]] QString held(QStringView text);
    [[nodiscard]] QString unclosedCell(qsizetype start, const QString &read, int row, int column);
    [[nodiscard]] bool endsCell(qsizetype at) const;
    void skipLineEnd();

    // Finds a text by a view of it, without making a string first.
    struct TextHash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct SameText {
        using is_transparent = void;
        bool operator()(QStringView one, QStringView other) const { return one == other; }
    };

    QStringView m_text;
    QChar m_separator;
    std::unordered_set<QString, TextHash, SameText> m_held;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_unclosedCells = 0;
    qsizetype m_lastWidth = 0;
    bool m_oneQuotedCell = false;
    QList<TableProblem> m_problems;
};
