// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/entitylistmodel.h"
#include "items/itemroles.h"
#include "rules/decisionlog.h"

class PlanSession;

// The decision log as a table, the latest first, filtered by item, days, kinds and words.
class DecisionLogModel final : public EntityListModel {
    Q_OBJECT

public:
    enum Column { DateColumn, KindColumn, ItemColumn, ChangeColumn, ReasonColumn, ByColumn, ColumnCount };
    enum Role {
        DecidedItemRole = ModelRoleEnd, // EntityRef of what was decided on; null when it is gone
        DecisionKindRole, // int of DecisionKind
    };

    explicit DecisionLogModel(PlanSession &session, QObject *parent = nullptr);

    [[nodiscard]] const DecisionQuery &query() const { return m_query; }
    void setQuery(const DecisionQuery &query);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const Decision &decision, int column) const;

    PlanSession &m_session;
    DecisionQuery m_query;
};
