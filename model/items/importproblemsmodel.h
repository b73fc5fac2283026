// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "exchange/importpreview.h"
#include "items/itemroles.h"

#include <QAbstractListModel>

// Everything an import could not take as it stands, as sentences that say where: first what is
// wrong with the file, then row by row.
class ImportProblemsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        FileRowRole = ModelRoleEnd, // int: as a spreadsheet numbers it; 0: the whole file
        FileColumnRole, // int: from 1; 0: the whole row
        IsRefusalRole, // bool: the whole row is left out because of it
    };

    explicit ImportProblemsModel(const Language &language, QObject *parent = nullptr);

    void setPreview(const ImportPreview &preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        ImportProblem problem;
        bool isRefusal = false;
    };

    Language m_language;
    QList<Entry> m_entries;
};
