// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/entitylistmodel.h"
#include "items/itemroles.h"

class PlanSession;
class QuarterFigures;

// The members who have something in the quarter, by name, and when each was told.
class MembersToTellModel final : public EntityListModel {
    Q_OBJECT

public:
    enum Role {
        ToldOnRole = ModelRoleEnd, // QDate; invalid: not yet
        SharesRole, // int: how many key results, projects and objectives are theirs
    };

    MembersToTellModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] int toldCount() const;

private:
    void follow();

    PlanSession &m_session;
    QuarterFigures &m_figures;
};
