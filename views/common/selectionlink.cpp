// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/selectionlink.h"

#include "document/planselection.h"
#include "items/itemroles.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QSet>

#include <utility>

namespace {

EntityRef refAt(const QModelIndex &index)
{
    return index.data(EntityRefRole).value<EntityRef>();
}

// Each selected row once, whatever its columns.
QModelIndexList rowsOf(const QItemSelection &selection)
{
    QModelIndexList rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += range.model()->index(row, range.left(), range.parent());
    }
    return rows;
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
    QSet<EntityRef> seen;
    const QModelIndexList rows = rowsOf(model->selection());
    for (const QModelIndex &index : rows) {
        const EntityRef ref = refAt(index);
        if (ref.isNull() || seen.contains(ref))
            continue;
        seen.insert(ref);
        refs += ref;
    }
    if (refs.isEmpty())
        return; // a view that lost its rows must not clear what others show
    const EntityRef current = refAt(model->currentIndex());
    const QScopedValueRollback following(m_following, true);
    m_selection.select(refs, seen.contains(current) ? current : refs.constFirst());
}

QModelIndex SelectionLink::collect(const QModelIndex &parent, const QSet<EntityRef> &wanted,
                                   QItemSelection &rows) const
{
    const QAbstractItemModel *model = m_view->model();
    const int count = model->rowCount(parent);
    QModelIndex current;
    int first = -1; // of the selected rows in a row: a selection of few ranges is quick
    for (int row = 0; row <= count; ++row) {
        const QModelIndex index = row < count ? model->index(row, 0, parent) : QModelIndex();
        const EntityRef ref = index.isValid() ? refAt(index) : EntityRef();
        const bool isSelected = !ref.isNull() && wanted.contains(ref);
        if (isSelected && first < 0)
            first = row;
        if (!isSelected && first >= 0)
            rows.append(
                {model->index(std::exchange(first, -1), 0, parent), model->index(row - 1, 0, parent)});
        if (isSelected && ref == m_selection.current())
            current = index;
        if (index.isValid() && model->hasChildren(index)) {
            const QModelIndex below = collect(index, wanted, rows);
            current = below.isValid() ? below : current;
        }
    }
    return current;
}

void SelectionLink::toView()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const QList<EntityRef> selected = m_selection.selected();
    QItemSelection rows;
    const QModelIndex current =
        collect(m_view->rootIndex(), QSet<EntityRef>(selected.cbegin(), selected.cend()), rows);
    QItemSelectionModel *model = m_view->selectionModel();
    model->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) {
        model->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(current);
    }
}
