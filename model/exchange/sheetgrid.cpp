// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetgrid.h"

#include "exchange/sheetlimits.h"

#include <QDate>

using namespace Qt::StringLiterals;
using orcus::spreadsheet::col_t;
using orcus::spreadsheet::row_t;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// The cached result of a formula stands in the cell; the formula itself is not read.
class GridFormula : public orcus::spreadsheet::iface::import_formula {
public:
    explicit GridFormula(SheetGrid *grid)
        : m_grid(grid)
    {
    }

    void set_position(row_t row, col_t column) override
    {
        m_row = row;
        m_column = column;
        set_result_empty();
    }
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override { }
    void set_shared_formula_index(size_t) override { }
    void set_result_string(std::string_view value) override { keep(GridCell::Kind::Text, textOf(value), 0); }
    void set_result_value(double value) override { keep(GridCell::Kind::Number, {}, value); }
    void set_result_bool(bool value) override { keep(GridCell::Kind::Boolean, {}, value); }
    void set_result_empty() override { keep(GridCell::Kind::Empty, {}, 0); }
    void commit() override
    {
        if (m_kind != GridCell::Kind::Empty)
            m_grid->setCell(m_row, m_column, m_kind, m_text, m_number);
    }

private:
    void keep(GridCell::Kind kind, const QString &text, double number)
    {
        m_kind = kind;
        m_text = text;
        m_number = number;
    }

    SheetGrid *m_grid;
    int m_row = 0;
    int m_column = 0;
    GridCell::Kind m_kind = GridCell::Kind::Empty;
    QString m_text;
    double m_number = 0;
};

// The same for a formula over a range, whose results come with their place in the range.
class GridArrayFormula : public orcus::spreadsheet::iface::import_array_formula {
public:
    explicit GridArrayFormula(SheetGrid *grid)
        : m_grid(grid)
    {
    }

    void set_range(const orcus::spreadsheet::range_t &range) override { m_first = range.first; }
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override { }
    void set_result_string(row_t row, col_t column, std::string_view value) override
    {
        keep(row, column, GridCell::Kind::Text, textOf(value), 0);
    }
    void set_result_value(row_t row, col_t column, double value) override
    {
        keep(row, column, GridCell::Kind::Number, {}, value);
    }
    void set_result_bool(row_t row, col_t column, bool value) override
    {
        keep(row, column, GridCell::Kind::Boolean, {}, value);
    }
    void set_result_empty(row_t, col_t) override { }
    void commit() override { }

private:
    void keep(row_t row, col_t column, GridCell::Kind kind, const QString &text, double number)
    {
        m_grid->setCell(m_first.row + row, m_first.column + column, kind, text, number);
    }

    SheetGrid *m_grid;
    orcus::spreadsheet::address_t m_first{};
};

} // namespace

SheetGrid::SheetGrid(QString name)
    : m_name(std::move(name))
    , m_formula(std::make_unique<GridFormula>(this))
    , m_arrayFormula(std::make_unique<GridArrayFormula>(this))
{
}

SheetGrid::~SheetGrid() = default;

GridCell *SheetGrid::cellAt(int row, int column)
{
    if (row < 0 || column < 0 || row >= SheetLimits::rows || column >= SheetLimits::columns) {
        m_tooLarge = true;
        return nullptr;
    }
    std::vector<GridCell> &cells = m_rows[row];
    if (size_t(column) >= cells.size()) {
        m_slots += size_t(column) + 1 - cells.size();
        if (m_slots > size_t(SheetLimits::cells)) {
            m_tooLarge = true;
            return nullptr;
        }
        cells.resize(size_t(column) + 1);
    }
    return &cells[size_t(column)];
}

void SheetGrid::setCell(int row, int column, GridCell::Kind kind, const QString &text, double number)
{
    if (GridCell *cell = cellAt(row, column)) {
        cell->kind = kind;
        cell->text = text;
        cell->number = number;
    }
}

orcus::spreadsheet::iface::import_formula *SheetGrid::get_formula()
{
    return m_formula.get();
}

orcus::spreadsheet::iface::import_array_formula *SheetGrid::get_array_formula()
{
    return m_arrayFormula.get();
}

void SheetGrid::set_auto(row_t row, col_t col, std::string_view text)
{
    setCell(row, col, GridCell::Kind::Text, textOf(text), 0);
}

void SheetGrid::set_string(row_t row, col_t col, orcus::spreadsheet::string_id_t index)
{
    setCell(row, col, GridCell::Kind::SharedText, {}, double(index));
}

void SheetGrid::set_value(row_t row, col_t col, double value)
{
    setCell(row, col, GridCell::Kind::Number, {}, value);
}

void SheetGrid::set_bool(row_t row, col_t col, bool value)
{
    setCell(row, col, GridCell::Kind::Boolean, {}, value);
}

void SheetGrid::set_date_time(row_t row, col_t col, int year, int month, int day, int, int, double)
{
    const QDate date(year, month, day);
    if (date.isValid())
        setCell(row, col, GridCell::Kind::Date, {}, double(date.toJulianDay()));
}

// OpenDocument types its cells itself, so that formats say nothing new.
void SheetGrid::set_format(row_t, col_t, size_t) { }
void SheetGrid::set_format(row_t, col_t, row_t, col_t, size_t) { }

void SheetGrid::fill_down_cells(row_t row, col_t col, row_t count)
{
    const GridCell *source = cellAt(row, col);
    if (!source || source->kind == GridCell::Kind::Empty)
        return;
    const GridCell filled = *source;
    for (row_t next = row + 1; next <= row + count && !m_tooLarge; ++next) {
        if (GridCell *cell = cellAt(next, col))
            *cell = filled;
    }
}

orcus::spreadsheet::range_size_t SheetGrid::get_sheet_size() const
{
    return {SheetLimits::rows, 16384};
}
