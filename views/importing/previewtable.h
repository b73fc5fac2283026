// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QWidget>

class ColumnMappingBar;
class ImportPreviewModel;
class QSortFilterProxyModel;
class QTableView;
struct ColumnMapping;
struct ImportDraft;
struct ImportPreview;

// The rows of a file to import with, above each column, the field it goes to.
class PreviewTable final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewTable(const Language &language, QWidget *parent = nullptr);

    // former: what Tab leaves to come to the first column.
    void setDraft(const ImportDraft &draft, QWidget *former);
    // The same table with other columns.
    void setPreview(const ColumnMapping &mapping, const ImportPreview &preview);
    void setOnlyProblems(bool only);
    // As problems count them: column 0 is the row. False when no row shown is that one.
    bool showCell(int fileRow, int column);
    // As the file numbers it; 0 while none is chosen.
    [[nodiscard]] int currentFileRow() const;
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void fieldChosen(int column, int field); // field -1: left out
    void rowChosen();

private:
    void sizeColumns();

    ImportPreviewModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    ColumnMappingBar *m_bar;
};
