// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QObject>

class PlanSelection;
class QAbstractItemView;
class QItemSelection;
class QModelIndex;

// Ties an item view's selection to the plan's one selection, both ways, by id: pick a need in the
// list and it is selected on the matrix. The model must answer EntityRefRole.
class SelectionLink final : public QObject {
    Q_OBJECT

public:
    SelectionLink(QAbstractItemView *view, PlanSelection &selection);

private:
    void toPlan();
    void toView();
    // Adds the rows below `parent` that the plan has selected; the answer is the current one's index,
    // if it stands there.
    [[nodiscard]] QModelIndex collect(const QModelIndex &parent, const QSet<EntityRef> &wanted,
                                      QItemSelection &rows) const;

    QAbstractItemView *m_view;
    PlanSelection &m_selection;
    bool m_following = false;
};
