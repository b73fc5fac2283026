// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <orcus/spreadsheet/import_interface.hpp>

#include <map>
#include <memory>
#include <vector>

// What liborcus reports of one cell.
struct GridCell {
    enum class Kind { Empty, Text, SharedText, Number, Date, Boolean };

    Kind kind = Kind::Empty;
    QString text;
    double number = 0; // for SharedText the index of the string; for Date the Julian day
};

// Receives one sheet from liborcus. Cells are kept by row, within bounds: what lies beyond is
// noted and dropped, so that a hostile file cannot claim all memory.
class SheetGrid : public orcus::spreadsheet::iface::import_sheet {
public:
    explicit SheetGrid(QString name);
    ~SheetGrid() override;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] const std::map<int, std::vector<GridCell>> &rows() const { return m_rows; }
    void setCell(int row, int column, GridCell::Kind kind, const QString &text, double number);

    orcus::spreadsheet::iface::import_formula *get_formula() override;
    orcus::spreadsheet::iface::import_array_formula *get_array_formula() override;
    void set_auto(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col,
                  std::string_view text) override;
    void set_string(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col,
                    orcus::spreadsheet::string_id_t index) override;
    void set_value(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, double value) override;
    void set_bool(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, bool value) override;
    void set_date_time(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, int year, int month,
                       int day, int hour, int minute, double second) override;
    void set_format(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, size_t format) override;
    void set_format(orcus::spreadsheet::row_t firstRow, orcus::spreadsheet::col_t firstColumn,
                    orcus::spreadsheet::row_t lastRow, orcus::spreadsheet::col_t lastColumn,
                    size_t format) override;
    void fill_down_cells(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col,
                         orcus::spreadsheet::row_t count) override;
    [[nodiscard]] orcus::spreadsheet::range_size_t get_sheet_size() const override;

private:
    GridCell *cellAt(int row, int column);

    QString m_name;
    std::map<int, std::vector<GridCell>> m_rows;
    size_t m_slots = 0;
    bool m_tooLarge = false;
    std::unique_ptr<orcus::spreadsheet::iface::import_formula> m_formula;
    std::unique_ptr<orcus::spreadsheet::iface::import_array_formula> m_arrayFormula;
};
