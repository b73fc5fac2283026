// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/entitylistmodel.h"
#include "items/itemroles.h"

class PlanSession;
class QuarterFigures;

// The tray beside the matrix: needs of the shown quarter that lack a score, the oldest first. They
// can be dragged to the matrix.
class NeedsToPlaceModel final : public EntityListModel {
    Q_OBJECT

public:
    enum Role {
        OriginRole = ModelRoleEnd, // QString: "Sales · J. Caron"
        GoalsRole, // QList<EntityId>, the heaviest first
    };

    NeedsToPlaceModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    [[nodiscard]] QString origin(EntityId need) const;

    PlanSession &m_session;
    QuarterFigures &m_figures;
};

// Needs on their way from one view to another.
[[nodiscard]] QString needsMimeType();
[[nodiscard]] QMimeData *toMimeData(const QList<EntityId> &needs);
[[nodiscard]] QList<EntityId> needsFrom(const QMimeData *mimeData);
