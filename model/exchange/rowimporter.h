// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellreader.h"
#include "exchange/importpreview.h"
#include "exchange/requestrows.h"

#include <QSet>

struct EntityType;

// Turns the rows of one file, one after the other, into steps of one ChangeSet. The same rows give the same
// steps, so that a preview need not keep them.
class RowImporter {
public:
    // All must outlive this.
    RowImporter(const ImportRequest &request, const PlanData &plan, QDate today, IdSource &ids);

    // Its steps come after those that are in `changes` already.
    [[nodiscard]] PreviewRow take(const TableRow &row, QList<Change> &changes);
    // The contacts and functions that the rows taken so far are the first to name: before their steps.
    [[nodiscard]] QList<Change> namedEntities() const { return m_cells.names().insertions(); }
    [[nodiscard]] QList<Message> remarks() const;
    [[nodiscard]] QList<ChoiceMatch> choiceMatches() const { return m_cells.choiceMatches(); }

private:
    // The values of one row by field; invalid where the row says nothing.
    using Values = QList<QVariant>;

    void indexPlan();
    [[nodiscard]] Values readCells(const TableRow &row, PreviewRow &preview);
    [[nodiscard]] QString keyOf(const Values &values);
    void settleRequest(const TableRow &row, EntityId existing, Values &values, PreviewRow &preview) const;
    [[nodiscard]] EntityId statedId(const TableRow &row) const;
    [[nodiscard]] EntityId existingFor(const TableRow &row, const QString &key) const;
    [[nodiscard]] PreviewRow refused(PreviewRow preview, const Message &message) const;
    void update(EntityId id, const Values &values, PreviewRow &preview, QList<Change> &changes) const;
    [[nodiscard]] Change insertion(EntityId id, Values values, const QString &key, PreviewRow &preview);
    void completeNew(Values &values, const QString &key);
    [[nodiscard]] bool keepsStatus(const QVariant &before, const QVariant &after, PreviewRow &preview) const;

    const ImportRequest &m_request;
    const PlanData &m_plan;
    const EntityType &m_type;
    QDate m_today;
    IdSource &m_ids;
    CellReader m_cells;
    int m_title;
    int m_sourceKey;
    int m_status;
    int m_goalCount;
    std::optional<RequestRows> m_requestRows;
    QHash<QString, int> m_timesSeen; // names of rows without a key
    QHash<QString, EntityId> m_byKey;
    QHash<EntityId, int> m_rowOfId; // taken already by that row of the file
    QHash<QString, int> m_rowOfKey;
};
