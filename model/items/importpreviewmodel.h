// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "exchange/importdraft.h"
#include "items/itemroles.h"

#include <QAbstractTableModel>

// A file to import as a table: its cells as they stand in it, before them what becomes of each row,
// and on them what could not be taken.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        VerdictRole = ModelRoleEnd, // int: RowVerdict
        HasProblemRole, // bool: of the cell; in the first column of the whole row
        LeftOutRole, // bool: the column is not imported
        FileRowRole, // int: the row's number in the file
    };

    explicit ImportPreviewModel(const Language &language, QObject *parent = nullptr);

    // Another file, sheet or encoding.
    void setDraft(const ImportDraft &draft);
    // The same table with other columns: only what is said of its cells changes.
    void setPreview(const ColumnMapping &mapping, const ImportPreview &preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    // Invalid when the file has no such row; columns from 1, as problems count them.
    [[nodiscard]] QModelIndex indexOfFileRow(int number, int column = 0) const;

private:
    [[nodiscard]] QVariant rowData(const PreviewRow &row, int role) const;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const;
    [[nodiscard]] QString problemsAt(const PreviewRow &row, int column) const;
    [[nodiscard]] bool isLeftOut(int column) const;

    Language m_language;
    Table m_table;
    ColumnMapping m_mapping;
    QList<PreviewRow> m_rows; // those of the table, in its order
};

// "New", "Updated", "Unchanged", "Refused".
[[nodiscard]] Message verdictWord(RowVerdict verdict);
