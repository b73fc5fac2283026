// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ooxmlsheet.h"

#include "exchange/ooxmlworkbook.h"
#include "exchange/sheetlimits.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

// "AB12" is column 27 (from 0); -1 when there is no reference.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar character : reference) {
        if (!character.isUpper())
            break;
        column = qMin(column * 26 + character.unicode() - u'A' + 1, SheetLimits::columns + 1);
    }
    return column - 1;
}

class SheetReader {
public:
    SheetReader(const QByteArray &part, const OoxmlWorkbook &workbook)
        : m_xml(part)
        , m_workbook(workbook)
    {
    }

    Result<TableRows> read();

private:
    void readRow();
    void readCell(TableRow &row);
    [[nodiscard]] TableCell readContent(QStringView type, int format);
    [[nodiscard]] TableCell typed(QStringView type, const QString &value, int format) const;
    [[nodiscard]] TableCell number(double value, int format) const;

    QXmlStreamReader m_xml;
    const OoxmlWorkbook &m_workbook;
    TableRows m_rows;
    int m_lastRow = 0;
    qint64 m_slots = 0;
    bool m_tooLarge = false;
};

Result<TableRows> SheetReader::read()
{
    while (!m_xml.atEnd() && !m_tooLarge) {
        if (m_xml.readNext() == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1)
            readRow();
    }
    if (m_tooLarge)
        return sheetTooLarge();
    if (m_xml.hasError())
        return sheetDamaged(m_xml.errorString());
    return m_rows;
}

void SheetReader::readRow()
{
    const int stated = m_xml.attributes().value("r"_L1).toInt();
    m_lastRow = stated > 0 ? stated : m_lastRow + 1;
    TableRow row{m_lastRow, {}};
    while (!m_tooLarge && m_xml.readNextStartElement()) {
        if (m_xml.name() == "c"_L1)
            readCell(row);
        else
            m_xml.skipCurrentElement();
    }
    m_rows << row;
}

void SheetReader::readCell(TableRow &row)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int stated = columnOf(attributes.value("r"_L1));
    const qsizetype column = stated >= 0 ? stated : row.cells.size();
    const TableCell cell = readContent(attributes.value("t"_L1), attributes.value("s"_L1).toInt());
    if (cell.text.isEmpty())
        return;
    if (column >= row.cells.size()) {
        m_slots += column + 1 - row.cells.size();
        m_tooLarge = column >= SheetLimits::columns || m_slots > SheetLimits::cells;
        if (m_tooLarge)
            return;
        row.cells.resize(column + 1);
    }
    row.cells[column] = cell;
}

TableCell SheetReader::readContent(QStringView type, int format)
{
    const QString kind = type.toString();
    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "v"_L1)
            value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (m_xml.name() == "is"_L1)
            value = ooxmlText(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    return value.isEmpty() ? TableCell() : typed(kind, value, format);
}

// Types: ECMA-376 part 1, 18.18.11. An error is kept as it shows, "#N/A".
TableCell SheetReader::typed(QStringView type, const QString &value, int format) const
{
    if (type == "s"_L1)
        return {TableCell::Kind::Text, m_workbook.texts.value(value.toInt()), 0, {}};
    if (type == "b"_L1)
        return {TableCell::Kind::Text, value == "1"_L1 ? u"true"_s : u"false"_s, 0, {}};
    if (type == "d"_L1) {
        const QDate date = QDate::fromString(value.first(qMin<qsizetype>(value.size(), 10)), Qt::ISODate);
        return {date.isValid() ? TableCell::Kind::Date : TableCell::Kind::Text, value, 0, date};
    }
    bool ok = false;
    const double numeric = value.toDouble(&ok);
    if (!ok || type == "str"_L1 || type == "e"_L1 || type == "inlineStr"_L1)
        return {TableCell::Kind::Text, value, 0, {}};
    return number(numeric, format);
}

TableCell SheetReader::number(double value, int format) const
{
    const NumberFormatKind kind = m_workbook.cellFormats.value(format, NumberFormatKind::Number);
    if (kind == NumberFormatKind::Date) {
        if (const QDate date = dateFromSerial(value, m_workbook.from1904); date.isValid())
            return {TableCell::Kind::Date, date.toString(Qt::ISODate), 0, date};
    }
    // A cell that shows 80 % holds 0.8; what people see is what they mean.
    const bool percent = kind == NumberFormatKind::Percent;
    const double shown = percent ? value * 100 : value;
    const QString text = QString::number(shown, 'g', 15);
    return {TableCell::Kind::Number, percent ? text + " %"_L1 : text, shown, {}};
}

} // namespace

Result<TableRows> readOoxmlSheet(const QByteArray &part, const OoxmlWorkbook &workbook)
{
    return SheetReader(part, workbook).read();
}
