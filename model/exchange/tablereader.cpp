// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include "exchange/boardjson.h"
#include "exchange/csvreader.h"
#include "exchange/tableheader.h"
#include "exchange/workbook.h"
#include "exchange/zipcheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 200LL * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "There is no file “%1”. It may have been moved or renamed."), path));
    }
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "“%1” cannot be read. Check that it is a file and that you "
                                                 "may read it."),
                               path));
    }
    if (file.size() > largestFile)
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "The file “%1” is larger than %2 MB and was not "
                                                 "opened. Keep the rows you need in a file of their "
                                                 "own."),
                               path, int(largestFile / (1024 * 1024))));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "The file “%1” is empty."), path));
    return bytes;
}

// Old XLS and password-protected files are compound files; neither is read.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}

// Pictures, sounds, programs: control characters where a text has letters. UTF-16 has zero bytes.
bool isNoText(const QByteArray &bytes)
{
    constexpr qsizetype sample = 4096;
    constexpr qsizetype mostPercent = 5;
    const QByteArray start = bytes.first(std::min(sample, bytes.size()));
    const auto isControl = [](char byte) {
        const auto code = uchar(byte);
        return (code > 0 && code < 0x09) || (code > 0x0D && code < 0x20);
    };
    return std::count_if(start.begin(), start.end(), isControl) * 100 > start.size() * mostPercent;
}

bool isBinary(const QByteArray &bytes, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "xlsx"_L1 || suffix == "ods"_L1 || suffix == "xls"_L1
        || bytes.startsWith("SQLite format 3") || bytes.startsWith("%PDF-") || bytes.startsWith("\x89PNG")
        || isNoText(bytes);
}

bool isSpreadsheet(const QByteArray &bytes, const QString &path)
{
    return looksLikeZip(bytes) || isBinary(bytes, path);
}

Table tableOf(const WorkbookSheet &sheet, const TableOptions &options)
{
    Table table;
    table.sheet = sheet.name;
    fillTable(table, sheet.records, options.knownHeaders);
    return table;
}

int knownHeadersOf(const Table &table, const TableOptions &options)
{
    TableRow header;
    for (const QString &text : table.header)
        header.cells << TableCell{TableCell::Kind::Text, text, 0, {}};
    return knownHeaderCount(header, options.knownHeaders);
}

// Whether most cells under the header are filled, as in a list and not in a drawing.
bool isFilled(const Table &table)
{
    qsizetype filled = 0;
    for (const TableRow &row : table.rows)
        filled += std::count_if(row.cells.begin(), row.cells.end(),
                                [](const TableCell &cell) { return !cell.isEmpty(); });
    return table.rows.size() > 1 && filled * 2 >= table.rows.size() * table.header.size();
}

// The visible sheet whose header is understood best; a drawn time line often comes first. When
// none is understood, the first that looks like a list, then the first that holds anything.
Result<Table> bestTable(const Workbook &workbook, const TableOptions &options)
{
    std::optional<Table> best;
    int bestScore = -1;
    for (const WorkbookSheet &sheet : workbook.sheets) {
        Table table = tableOf(sheet, options);
        if (table.header.isEmpty())
            continue;
        const int known = knownHeadersOf(table, options);
        const int score =
            (sheet.hidden ? 0 : 1'000) + (known > 1 ? 10 * known : 0) + (isFilled(table) ? 1 : 0);
        if (score > bestScore) {
            best = std::move(table);
            bestScore = score;
        }
    }
    if (!best)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "No sheet of the file holds anything.")));
    return *std::move(best);
}

Result<Table> namedTable(const Workbook &workbook, const TableOptions &options)
{
    QStringList names;
    for (const WorkbookSheet &sheet : workbook.sheets) {
        if (sheet.name.compare(options.sheet, Qt::CaseInsensitive) == 0)
            return tableOf(sheet, options);
        names << sheet.name;
    }
    return failure(Message(QT_TRANSLATE_NOOP("Message", "The file has no sheet “%1”. Its sheets are: %2."),
                           options.sheet, names.join(", "_L1)));
}

Result<Workbook> workbookOf(const QByteArray &bytes)
{
    if (isCompoundFile(bytes))
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "Old Excel files (XLS) and files with a password "
                                                 "cannot be read. Save it as XLSX without a "
                                                 "password.")));
    return readWorkbook(bytes);
}

} // namespace

Result<Table> readTable(const QString &path, const TableOptions &options)
{
    Result<QByteArray> bytes = contentOf(path);
    if (!bytes)
        return bytes.asFailure();
    if (std::optional<Table> board = tableOfBoard(*bytes))
        return *std::move(board);
    if (!isSpreadsheet(*bytes, path) && !isCompoundFile(*bytes)) {
        Table table = readCsv(*std::move(bytes), options);
        if (table.header.isEmpty())
            return failure(
                Message(QT_TRANSLATE_NOOP("Message", "The file “%1” holds nothing but blank lines."), path));
        return table;
    }
    const Result<Workbook> workbook = workbookOf(*bytes);
    if (!workbook)
        return workbook.asFailure();
    return options.sheet.isEmpty() ? bestTable(*workbook, options) : namedTable(*workbook, options);
}

Result<QStringList> sheetNames(const QString &path)
{
    const Result<QByteArray> bytes = contentOf(path);
    if (!bytes)
        return bytes.asFailure();
    if (!isSpreadsheet(*bytes, path) && !isCompoundFile(*bytes))
        return QStringList();
    const Result<Workbook> workbook = workbookOf(*bytes);
    if (!workbook)
        return workbook.asFailure();
    QStringList names;
    for (const WorkbookSheet &sheet : workbook->sheets)
        names << sheet.name;
    return names;
}
