// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/choicetext.h"
#include "exchange/columnscale.h"
#include "exchange/referencenames.h"
#include "exchange/requestcells.h"

#include <QVariant>

struct ColumnMapping;
struct Table;
struct TableCell;

// What a cell says for its field: a value, nothing (an empty cell), or why it cannot be taken.
struct CellReading {
    QVariant value;
    Message problem;
};

// Reads the cells of one table as values of the fields they are mapped to.
class CellReader {
public:
    CellReader(const Table &table, const ColumnMapping &mapping, const PlanData &plan, IdSource &ids,
               bool convertScales);

    [[nodiscard]] CellReading read(qsizetype column, const TableCell &cell);
    // One sentence for each column that uses another scale than ours.
    [[nodiscard]] const QList<Message> &conversions() const { return m_conversions; }
    [[nodiscard]] const ReferenceNames &names() const { return m_names; }
    // What the file's own words for choices become; requests only.
    [[nodiscard]] QList<ChoiceMatch> choiceMatches() const;
    // What was noticed about the file as a whole.
    [[nodiscard]] QList<Message> remarks() const;

private:
    [[nodiscard]] CellReading readTyped(const Field &field, qsizetype column, const TableCell &cell);
    [[nodiscard]] QVariant readText(const Field &field, const QString &text) const;
    [[nodiscard]] CellReading readNumber(const Field &field, const TableCell &cell, ColumnStyle style) const;
    [[nodiscard]] CellReading readDate(const Field &field, const TableCell &cell, DateOrder order) const;
    [[nodiscard]] CellReading readBoolean(const Field &field, const QString &text) const;
    [[nodiscard]] CellReading readChoice(const Field &field, const QString &text) const;
    [[nodiscard]] CellReading readReference(const Field &field, const QString &text);
    [[nodiscard]] CellReading readReferences(const Field &field, const QString &text);
    [[nodiscard]] QStringList splitNames(const Field &field, const QString &text);

    QList<const Field *> m_fields; // of each column; null: unmapped
    QList<ColumnStyle> m_styles;
    QList<QHash<QString, CellReading>> m_read; // what repeats is read once
    QList<Message> m_conversions;
    ChoiceReader m_choices;
    ReferenceNames m_names;
    std::optional<RequestCells> m_requests;
    bool m_ownExport;
};
