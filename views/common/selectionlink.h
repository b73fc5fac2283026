// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PlanSelection;
class QAbstractItemView;
class QModelIndex;
struct EntityRef;

// Ties an item view's selection to the plan's one selection, both ways, by id: pick a need in the
// list and it is selected on the matrix. The model must answer EntityRefRole.
class SelectionLink final : public QObject {
    Q_OBJECT

public:
    SelectionLink(QAbstractItemView *view, PlanSelection &selection);

private:
    void toPlan();
    void toView();
    [[nodiscard]] QModelIndex indexOf(const EntityRef &ref, const QModelIndex &parent) const;

    QAbstractItemView *m_view;
    PlanSelection &m_selection;
    bool m_following = false;
};
