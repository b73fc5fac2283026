// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdialect.h"

#include "exchange/csvparser.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 64 * 1024;
constexpr int sampleRecords = 300;

QByteArrayView sampleOf(QByteArrayView text)
{
    if (text.size() <= sampleSize)
        return text;
    const QByteArrayView start = text.first(sampleSize);
    const qsizetype end = qMax(start.lastIndexOf('\n'), start.lastIndexOf('\r'));
    return end > 0 ? start.first(end + 1) : start;
}

struct Shape {
    int columns = 0; // the commonest number of cells
    double agreement = 0; // the share of records with that many
    bool oneQuotedCell = false;
    QByteArray unwrapped; // the only cell of each record, when each is one quoted cell
};

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const TableCell &cell) { return cell.isEmpty(); });
}

Shape shapeUnder(QByteArrayView sample, char separator)
{
    CsvParser parser(sample, separator);
    QHash<int, int> widths;
    Shape shape;
    int records = 0;
    bool allQuoted = true;
    for (TableRow row; records < sampleRecords && parser.next(row);) {
        if (isBlank(row))
            continue;
        ++widths[int(row.cells.size())];
        ++records;
        allQuoted = allQuoted && parser.wasOneQuotedCell();
        if (allQuoted)
            shape.unwrapped += row.cells.first().text.toUtf8() + '\n';
    }
    for (const auto &[width, count] : widths.asKeyValueRange()) {
        const double share = double(count) / records;
        if (share > shape.agreement || (share == shape.agreement && width > shape.columns)) {
            shape.agreement = share;
            shape.columns = width;
        }
    }
    const double problems = records > 0 ? double(parser.problems().size()) / records : 0;
    shape.agreement *= 1 - 0.5 * qMin(problems, 1.0);
    shape.oneQuotedCell = records > 0 && allQuoted;
    return shape;
}

double fitOf(const Shape &shape)
{
    return shape.columns > 1 ? shape.agreement * (1 - 0.5 / shape.columns) : 0;
}

CsvDialect bestDialect(QByteArrayView sample, QByteArray *unwrapped)
{
    CsvDialect best;
    for (const char separator : {',', ';', '\t', '|'}) {
        const Shape shape = shapeUnder(sample, separator);
        if (unwrapped && shape.oneQuotedCell)
            *unwrapped = shape.unwrapped;
        if (fitOf(shape) > best.fit)
            best = {separator, fitOf(shape), false};
    }
    return best;
}

} // namespace

CsvDialect detectDialect(QByteArrayView text)
{
    QByteArray unwrapped;
    const CsvDialect plain = bestDialect(sampleOf(text), &unwrapped);
    if (plain.fit > 0 || unwrapped.isEmpty())
        return plain;
    CsvDialect inner = bestDialect(unwrapped, nullptr);
    // One column of quoted sentences with commas in them is not a table in a table.
    if (inner.fit < 0.7)
        return plain;
    inner.wholeLinesQuoted = true;
    return inner;
}

StatedSeparator statedSeparator(QByteArrayView text)
{
    constexpr qsizetype mark = 4; // "sep="
    if (text.size() < mark + 2 || text.first(mark).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    qsizetype next = mark + 1;
    if (text.at(next) == '\r')
        ++next;
    if (next < text.size() && text.at(next) == '\n')
        ++next;
    return next > mark + 1 ? StatedSeparator{text.at(mark), next} : StatedSeparator{};
}
