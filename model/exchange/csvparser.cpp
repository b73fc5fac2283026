// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvparser.h"

namespace {

// Each unclosed quote costs reading to the end of the text; a file made of nothing else must not
// cost the square of its size.
constexpr int mostUnclosedCells = 50;

} // namespace

CsvParser::CsvParser(QByteArrayView text, char separator)
    : m_text(text)
    , m_separator(separator)
{
}

bool CsvParser::next(TableRow &row)
{
    if (m_at >= m_text.size())
        return false;
    row.number = ++m_row;
    row.cells.clear();
    row.cells.reserve(m_lastWidth);
    m_oneQuotedCell = m_text.at(m_at) == '"';
    readCell(row);
    while (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
        ++m_at;
        readCell(row);
    }
    skipLineEnd();
    m_lastWidth = row.cells.size();
    m_oneQuotedCell = m_oneQuotedCell && m_lastWidth == 1;
    return true;
}

void CsvParser::readCell(TableRow &row)
{
    const bool quoted = m_at < m_text.size() && m_text.at(m_at) == '"';
    TableCell &cell = row.cells.emplaceBack();
    cell.text = quoted ? quotedCell(m_row, int(row.cells.size())) : plainCell();
}

QString CsvParser::plainCell()
{
    const qsizetype start = m_at;
    while (!endsCell(m_at))
        ++m_at;
    return QString::fromUtf8(m_text.sliced(start, m_at - start));
}

QString CsvParser::quotedCell(int row, int column)
{
    const qsizetype start = m_at;
    // Most have no quotation mark inside.
    if (const qsizetype end = m_text.indexOf('"', start + 1); end > 0 && endsCell(end + 1)) {
        m_at = end + 1;
        return QString::fromUtf8(m_text.sliced(start + 1, end - start - 1));
    }
    QByteArray cell;
    bool backslashes = false;
    for (qsizetype from = start + 1;;) {
        const qsizetype quote = m_text.indexOf('"', from);
        if (quote < 0)
            return unclosedCell(start, cell.append(m_text.sliced(from)), row, column);
        cell.append(m_text.sliced(from, quote - from));
        m_at = quote + 1;
        const bool doubled = m_at < m_text.size() && m_text.at(m_at) == '"';
        // Some programs write \" for a quotation mark; "C:\" at the end of a cell is no such thing.
        if (cell.endsWith('\\') && (doubled ? backslashes && endsCell(m_at + 1) : !endsCell(m_at))) {
            cell.back() = '"';
            backslashes = true;
            from = m_at;
        } else if (doubled) {
            cell += '"';
            from = m_at + 1;
        } else if (endsCell(m_at)) {
            return QString::fromUtf8(cell);
        } else {
            m_problems << TableProblem{
                row, column,
                Message(QT_TRANSLATE_NOOP("Message",
                                          "A quotation mark stands inside the cell. The text was "
                                          "taken as it is: check it."))};
            return QString::fromUtf8(cell + '"') + plainCell();
        }
    }
}

// A quote that nothing closes: either the file was cut here, or the quote is a stray one, and then
// the lines behind it must not vanish into the cell.
QString CsvParser::unclosedCell(qsizetype start, const QByteArray &read, int row, int column)
{
    const QByteArray trimmed = read.trimmed();
    const bool cut = !trimmed.contains('\n') && !trimmed.contains('\r');
    if (cut || ++m_unclosedCells > mostUnclosedCells) {
        m_problems << TableProblem{
            row, column,
            Message(QT_TRANSLATE_NOOP("Message",
                                      "The file ends inside this cell: it may have been cut. Check "
                                      "that the file is complete."))};
        m_at = m_text.size();
        return QString::fromUtf8(trimmed).trimmed();
    }
    m_problems << TableProblem{
        row, column,
        Message(QT_TRANSLATE_NOOP("Message",
                                  "The cell begins with a quotation mark that nothing closes. It was "
                                  "read to the end of its line: check it."))};
    m_at = start;
    return plainCell();
}

bool CsvParser::endsCell(qsizetype at) const
{
    if (at >= m_text.size())
        return true;
    const char character = m_text.at(at);
    return character == m_separator || character == '\n' || character == '\r';
}

void CsvParser::skipLineEnd()
{
    if (m_at >= m_text.size())
        return;
    const bool carriageReturn = m_text.at(m_at) == '\r';
    ++m_at;
    if (carriageReturn && m_at < m_text.size() && m_text.at(m_at) == '\n')
        ++m_at;
}
