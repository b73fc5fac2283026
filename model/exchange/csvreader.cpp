// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/csvdialect.h"
#include "exchange/csvparser.h"
#include "exchange/tableheader.h"
#include "exchange/textdecoding.h"

#include <QByteArray>

namespace {

// The record inside a record that was quoted as a whole.
void unwrap(TableRow &row, char separator)
{
    const QByteArray line = row.cells.first().text.toUtf8();
    CsvParser inner(line, separator);
    TableRow record;
    if (inner.next(record))
        row.cells = record.cells;
}

TableRows recordsOf(QByteArrayView text, const CsvDialect &dialect, Table &table)
{
    TableRows records;
    CsvParser parser(text, dialect.separator);
    qsizetype width = 0;
    for (TableRow row; parser.next(row);) {
        // Some programs quote only the data lines as a whole: those that then agree with the rest.
        if (parser.wasOneQuotedCell() && row.cells.first().text.contains(QLatin1Char(dialect.separator))) {
            TableRow inner = row;
            unwrap(inner, dialect.separator);
            if (dialect.wholeLinesQuoted || (width > 1 && inner.cells.size() == width))
                row = inner;
        }
        width = qMax(width, row.cells.size());
        records << row;
    }
    table.problems += parser.problems();
    return records;
}

void reportDecoding(const DecodedText &decoded, Table &table)
{
    if (!decoded.otherLines.isEmpty()) {
        table.problems << TableProblem{
            0, 0,
            Message(QT_TRANSLATE_N_NOOP("Message",
                                        "%n line(s) are not written in the encoding of the others "
                                        "(%1); the first is line %2. Check their accents."),
                    decoded.encoding, decoded.otherLines.first())
                .counting(int(decoded.otherLines.size()))};
    }
    if (decoded.unreadable > 0) {
        table.problems << TableProblem{
            0, 0,
            Message(QT_TRANSLATE_N_NOOP("Message",
                                        "%n character(s) mean nothing in the encoding %1. Choose "
                                        "another encoding."),
                    decoded.encoding)
                .counting(decoded.unreadable)};
    }
}

} // namespace

Table readCsv(QByteArray bytes, const TableOptions &options)
{
    DecodedText decoded = decodeText(bytes, options.encoding);
    bytes.clear(); // a large file is held once at a time
    QByteArrayView text = decoded.text;
    CsvDialect dialect;
    if (const StatedSeparator stated = statedSeparator(text); stated.length > 0) {
        text = text.sliced(stated.length);
        dialect.separator = stated.separator;
    } else {
        dialect = detectDialect(text);
    }
    Table table;
    table.encoding = decoded.encoding;
    table.separator = QLatin1Char(dialect.separator);
    reportDecoding(decoded, table);
    TableRows records = recordsOf(text, dialect, table);
    decoded.text.clear();
    fillTable(table, std::move(records), options.knownHeaders);
    return table;
}
