// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableheader.h"

#include "core/foldedtext.h"
#include "exchange/datetext.h"
#include "exchange/numbertext.h"

#include <QHash>

#include <algorithm>

namespace {

// Nobody writes more lines than that above a table.
constexpr qsizetype searchedRecords = 40;
constexpr qsizetype countedRecords = 200; // enough to know how many cells are usually filled

int filledCells(const TableRow &record)
{
    return int(std::count_if(record.cells.begin(), record.cells.end(),
                             [](const TableCell &cell) { return !cell.isEmpty(); }));
}

// The number of cells that most records fill; a wider one wins a tie.
int usualFill(const QList<TableRow> &records)
{
    QHash<int, int> counts;
    for (const TableRow &record : records)
        ++counts[filledCells(record)];
    int usual = 0;
    int most = 0;
    for (const auto &[filled, count] : counts.asKeyValueRange()) {
        if (count > most || (count == most && filled > usual)) {
            usual = filled;
            most = count;
        }
    }
    return usual;
}

// records: the first ones.
qsizetype headerAmong(const QList<TableRow> &records, const QSet<QString> &knownHeaders)
{
    const qsizetype searched = qMin(records.size(), searchedRecords);
    qsizetype best = -1;
    int bestKnown = 1;
    for (qsizetype at = 0; at < searched; ++at) {
        const int known = knownHeaderCount(records.at(at), knownHeaders);
        if (known > bestKnown) {
            best = at;
            bestKnown = known;
        }
    }
    if (best >= 0)
        return best;
    const int usual = usualFill(records);
    int widest = 0;
    for (const TableRow &record : records.first(searched))
        widest = qMax(widest, filledCells(record));
    // One filled cell above a wider table is its title.
    const int least = widest > 2 ? qMax(2, (usual + 1) / 2) : (usual + 1) / 2;
    for (qsizetype at = 0; at < searched; ++at) {
        if (filledCells(records.at(at)) >= least)
            return at;
    }
    return 0;
}

bool isNumberOrDate(const TableCell &cell)
{
    return cell.kind != TableCell::Kind::Text || numberFromText(cell.text).has_value()
        || dateFromText(cell.text).has_value();
}

// A record that holds a number or a date where the others do, twice at least, names nothing: the header is
// missing.
bool looksLikeTheOthers(const TableRow &record, const QList<TableRow> &others)
{
    int alike = 0;
    for (qsizetype column = 0; column < record.cells.size(); ++column) {
        if (!isNumberOrDate(record.cells.at(column)))
            continue;
        const auto same = std::count_if(others.begin(), others.end(), [column](const TableRow &other) {
            return isNumberOrDate(other.cell(column));
        });
        alike += same * 2 > others.size();
    }
    return alike >= 2;
}

Message missingHeader()
{
    return Message(
        QT_TRANSLATE_NOOP("Message",
                          "No row names the columns: they were guessed from what they hold. Say what "
                          "each one is."));
}

QStringList headerTexts(const TableRow &record)
{
    QStringList texts;
    for (const TableCell &cell : record.cells)
        texts << cell.text.simplified();
    return texts;
}

bool isHeaderAgain(const TableRows &rows, qsizetype row, const QStringList &header)
{
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (rows.cell(row, column).text.simplified() != header.at(column))
            return false;
    }
    return true;
}

// Some tools (monday) begin each group with its title in a row of its own and the header again.
void dropRepeatedHeaders(Table &table)
{
    QList<bool> dropped(table.rows.size(), false);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (!isHeaderAgain(table.rows, row, table.header))
            continue;
        dropped[row] = true;
        ++table.repeatedHeaders;
        if (table.header.size() >= 3 && row > 0 && filledCells(table.rows.at(row - 1)) == 1)
            dropped[row - 1] = true;
    }
    (void)table.rows.remove(dropped);
}

int dropBlankRows(TableRows &records)
{
    QList<bool> dropped;
    dropped.reserve(records.size());
    for (const TableRow &record : records)
        dropped += filledCells(record) == 0;
    return int(records.remove(dropped));
}

// Columns at the right that no row fills and the header does not name.
void dropEmptyColumns(Table &table)
{
    while (!table.header.isEmpty() && table.header.last().isEmpty()
           && !table.rows.isColumnFilled(table.header.size() - 1))
        table.header.removeLast();
}

void reportCellsBesideHeader(Table &table)
{
    const qsizetype width = table.header.size();
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        if (table.rows.cellCount(at) <= width)
            continue;
        const TableRow row = table.rows.at(at);
        if (std::any_of(row.cells.begin() + width, row.cells.end(),
                        [](const TableCell &cell) { return !cell.isEmpty(); }))
            table.problems << TableProblem{
                row.number, int(width) + 1,
                Message(QT_TRANSLATE_NOOP("Message",
                                          "The row has more cells than the header: a separator "
                                          "may stand inside a text. Check the row."))};
    }
}

} // namespace

int knownHeaderCount(const TableRow &record, const QSet<QString> &knownHeaders)
{
    if (knownHeaders.isEmpty())
        return 0;
    QSet<QString> found;
    for (const TableCell &cell : record.cells) {
        const QString words = foldedWords(cell.text);
        if (knownHeaders.contains(words))
            found << words;
    }
    return int(found.size());
}

void fillTable(Table &table, TableRows records, const QSet<QString> &knownHeaders)
{
    table.blankRows = dropBlankRows(records);
    if (records.isEmpty())
        return;
    const QList<TableRow> start = records.first(countedRecords);
    const qsizetype header = headerAmong(start, knownHeaders);
    const bool isKnown = knownHeaderCount(start.at(header), knownHeaders) > 1;
    table.rowsBeforeHeader = int(header);
    table.rows = std::move(records);
    if (!isKnown && !knownHeaders.isEmpty() && start.size() > 1
        && looksLikeTheOthers(start.at(header), start.mid(header + 1, searchedRecords))) {
        table.header.fill({}, start.at(header).cells.size());
        table.problems << TableProblem{start.at(header).number, 0, missingHeader()};
        table.rows.removeFirst(header);
        return;
    }
    table.headerRow = start.at(header).number;
    table.header = headerTexts(start.at(header));
    table.rows.removeFirst(header + 1);
    dropRepeatedHeaders(table);
    dropEmptyColumns(table);
    reportCellsBesideHeader(table);
}
