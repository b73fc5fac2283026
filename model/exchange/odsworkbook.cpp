// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsworkbook.h"

#include "exchange/sheetgrid.h"
#include "exchange/sheetlimits.h"
#include "exchange/zipparts.h"

#include <QSet>
#include <QXmlStreamReader>

#include <orcus/orcus_ods.hpp>

#include <exception>

using namespace Qt::StringLiterals;
namespace spreadsheet = orcus::spreadsheet;

namespace {

// liborcus keeps texts apart and refers to them by number; fonts of parts of them are left out.
class SharedTexts : public spreadsheet::iface::import_shared_strings {
public:
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    size_t append(std::string_view text) override
    {
        m_texts << QString::fromUtf8(text.data(), qsizetype(text.size()));
        return size_t(m_texts.size()) - 1;
    }
    size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(spreadsheet::color_elem_t, spreadsheet::color_elem_t,
                                spreadsheet::color_elem_t, spreadsheet::color_elem_t) override
    {
    }
    void append_segment(std::string_view text) override
    {
        m_segments += QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    size_t commit_segments() override
    {
        m_texts << std::exchange(m_segments, {});
        return size_t(m_texts.size()) - 1;
    }

private:
    QStringList m_texts;
    QString m_segments;
};

// Receives the workbook from liborcus, sheet by sheet.
class OdsReceiver : public spreadsheet::iface::import_factory {
public:
    [[nodiscard]] const std::vector<std::unique_ptr<SheetGrid>> &sheets() const { return m_sheets; }
    [[nodiscard]] const QStringList &texts() const { return m_texts.texts(); }

    spreadsheet::iface::import_shared_strings *get_shared_strings() override { return &m_texts; }
    spreadsheet::iface::import_sheet *append_sheet(spreadsheet::sheet_t, std::string_view name) override
    {
        const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
        m_sheets.push_back(std::make_unique<SheetGrid>(text));
        return m_sheets.back().get();
    }
    spreadsheet::iface::import_sheet *get_sheet(std::string_view) override { return nullptr; }
    spreadsheet::iface::import_sheet *get_sheet(spreadsheet::sheet_t index) override
    {
        return index >= 0 && size_t(index) < m_sheets.size() ? m_sheets[size_t(index)].get() : nullptr;
    }
    void finalize() override { }

private:
    SharedTexts m_texts;
    std::vector<std::unique_ptr<SheetGrid>> m_sheets;
};

// A sheet is hidden by its style, and styles come before the sheets.
QSet<QString> hiddenSheets(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    QSet<QString> styles;
    QSet<QString> sheets;
    QString style;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.qualifiedName() == "style:style"_L1)
            style = attributes.value("style:name"_L1).toString();
        else if (xml.qualifiedName() == "style:table-properties"_L1
                 && attributes.value("table:display"_L1) == "false"_L1)
            styles << style;
        else if (xml.qualifiedName() == "table:table"_L1
                 && styles.contains(attributes.value("table:style-name"_L1).toString()))
            sheets << attributes.value("table:name"_L1).toString();
    }
    return sheets;
}

TableCell cellOf(const GridCell &cell, const QStringList &texts)
{
    switch (cell.kind) {
    case GridCell::Kind::Empty:
        return {};
    case GridCell::Kind::Text:
        return {TableCell::Kind::Text, cell.text, 0, {}};
    case GridCell::Kind::SharedText:
        return {TableCell::Kind::Text, texts.value(qsizetype(cell.number)), 0, {}};
    case GridCell::Kind::Boolean:
        return {TableCell::Kind::Text, cell.number != 0 ? u"true"_s : u"false"_s, 0, {}};
    case GridCell::Kind::Number:
        return {TableCell::Kind::Number, QString::number(cell.number, 'g', 15), cell.number, {}};
    case GridCell::Kind::Date: {
        const QDate date = QDate::fromJulianDay(qint64(cell.number));
        return {TableCell::Kind::Date, date.toString(Qt::ISODate), 0, date};
    }
    }
    return {};
}

TableRows recordsOf(const SheetGrid &grid, const QStringList &texts)
{
    TableRows records;
    for (const auto &[number, cells] : grid.rows()) {
        TableRow row{number + 1, {}};
        row.cells.reserve(qsizetype(cells.size()));
        for (const GridCell &cell : cells)
            row.cells << cellOf(cell, texts);
        records << row;
    }
    return records;
}

} // namespace

Result<Workbook> readOdsWorkbook(const QByteArray &bytes, const ZipParts &parts)
{
    OdsReceiver receiver;
    try {
        orcus::orcus_ods(&receiver).read_stream(std::string_view(bytes.constData(), size_t(bytes.size())));
    } catch (const std::exception &error) {
        return sheetDamaged(QString::fromUtf8(error.what()));
    } catch (...) {
        return sheetDamaged(QString());
    }
    const QSet<QString> hidden = hiddenSheets(parts.part(u"content.xml"_s));
    Workbook workbook;
    for (const auto &grid : receiver.sheets()) {
        if (grid->isTooLarge())
            return sheetTooLarge();
        workbook.sheets << WorkbookSheet{grid->name(), hidden.contains(grid->name()),
                                         recordsOf(*grid, receiver.texts())};
    }
    return workbook;
}
