// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/selectionlink.h"

#include "document/planselection.h"
#include "items/itemroles.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>

namespace {

EntityRef refAt(const QModelIndex &index)
{
    return index.data(EntityRefRole).value<EntityRef>();
}

} // namespace

SelectionLink::SelectionLink(QAbstractItemView *view, PlanSelection &selection)
    : QObject(view)
    , m_view(view)
    , m_selection(selection)
{
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLink::toPlan);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SelectionLink::toPlan);
    connect(&selection, &PlanSelection::changed, this, &SelectionLink::toView);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &SelectionLink::toView);
    toView();
}

void SelectionLink::toPlan()
{
    if (m_following)
        return;
    const QItemSelectionModel *model = m_view->selectionModel();
    QList<EntityRef> refs;
    for (const QModelIndex &index : model->selectedIndexes()) {
        const EntityRef ref = refAt(index);
        if (!ref.isNull() && !refs.contains(ref))
            refs += ref;
    }
    if (refs.isEmpty())
        return; // a view that lost its rows must not clear what others show
    const EntityRef current = refAt(model->currentIndex());
    const QScopedValueRollback following(m_following, true);
    m_selection.select(refs, refs.contains(current) ? current : refs.constFirst());
}

QModelIndex SelectionLink::indexOf(const EntityRef &ref, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = m_view->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (refAt(index) == ref)
            return index;
        if (const QModelIndex below = indexOf(ref, index); below.isValid())
            return below;
    }
    return {};
}

void SelectionLink::toView()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    QItemSelectionModel *model = m_view->selectionModel();
    QItemSelection rows;
    for (const EntityRef &ref : m_selection.selected()) {
        if (const QModelIndex index = indexOf(ref, m_view->rootIndex()); index.isValid())
            rows.select(index, index);
    }
    model->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QModelIndex current = indexOf(m_selection.current(), m_view->rootIndex());
    if (current.isValid()) {
        model->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(current);
    }
}
