// SPDX-License-Identifier: GPL-3.0-or-later
// How an OkrTreeModel keeps in step with the plan: what it should show, and the way there.
#include "items/okrtreemodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"

#include <algorithm>
#include <utility>

namespace {

// Those of both lists that are the same at the beginning and at the end.
struct Difference {
    qsizetype first = 0;
    qsizetype last = -1; // before first: none
};

Difference differenceOf(const QList<OkrKey> &before, const QList<OkrKey> &after)
{
    const auto head = std::mismatch(before.cbegin(), before.cend(), after.cbegin());
    const auto tail = std::mismatch(before.crbegin(), before.crend(), after.crbegin());
    return {head.first - before.cbegin(), qsizetype(tail.first.base() - before.cbegin()) - 1};
}

} // namespace

void OkrTreeModel::refresh()
{
    const OkrOutline wanted = wantedOutline();
    // Without an edit it is another quarter, day or language.
    const OkrEdit edit = std::exchange(m_edit, std::nullopt).value_or(OkrEdit{.isAll = true});
    QSet<OkrKey> touched;
    if (edit.isAll)
        m_rows.clear();
    else
        touched = rowsTouchedBy(edit, m_figures.index(), m_shown, wanted);
    show(wanted);
    if (edit.isAll) {
        m_rows.clear(); // what was asked for on the way there
        return tellAll(okrTop);
    }
    touched.insert(okrDraft); // it may name who owns it
    tellChanged(touched);
}

void OkrTreeModel::gatherEdits()
{
    const Plan *plan = &m_session.plan();
    const auto gather = [this](EntityKind kind, int first, int last) {
        edit().add(m_session.data(), kind, first, last);
    };
    connect(plan, &Plan::inserted, this, gather);
    connect(plan, &Plan::aboutToRemove, this, gather);
    connect(plan, &Plan::valuesChanged, this, [this](EntityKind kind, int first, int last, int field) {
        edit().addValues(m_session.data(), kind, first, last, field);
    });
}

OkrEdit &OkrTreeModel::edit()
{
    if (!m_edit)
        m_edit.emplace();
    return *m_edit;
}

OkrOutline OkrTreeModel::wantedOutline() const
{
    OkrOutline outline = outlineOf(m_figures.index(), m_figures.quarter(), m_top);
    insertDraft(outline);
    return outline;
}

void OkrTreeModel::show(const OkrOutline &wanted)
{
    if (m_shown == wanted)
        return;
    removeOthers(okrTop, wanted);
    arrange(okrTop, wanted);
}

// Rows go first and come last, so that one that changes its place is never in two.
void OkrTreeModel::removeOthers(OkrKey parent, const OkrOutline &wanted)
{
    const QList<OkrKey> keys = m_shown.childrenOf(parent);
    const auto stays = [&](OkrKey key) { return wanted.contains(key) && wanted.parentOf(key) == parent; };
    for (qsizetype last = keys.size() - 1; last >= 0; --last) {
        if (stays(keys.at(last))) {
            removeOthers(keys.at(last), wanted);
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !stays(keys.at(first - 1)))
            --first;
        beginRemoveRows(indexOfKey(parent), int(first), int(last));
        const QList<OkrKey> gone = m_shown.removeBelow(parent, first, last - first + 1);
        for (const OkrKey key : gone) {
            m_rows.remove(key);
            m_places.remove(key);
        }
        endRemoveRows();
        last = first;
    }
}

void OkrTreeModel::arrange(OkrKey parent, const OkrOutline &wanted)
{
    const QList<OkrKey> stayed = m_shown.childrenOf(parent);
    reorder(parent, wanted.childrenOf(parent));
    insertMissing(parent, wanted);
    for (const OkrKey key : stayed)
        arrange(key, wanted);
}

void OkrTreeModel::reorder(OkrKey parent, const QList<OkrKey> &wanted)
{
    const QList<OkrKey> before = m_shown.childrenOf(parent);
    if (before.size() < 2)
        return; // no order yet
    const QSet<OkrKey> here(before.cbegin(), before.cend());
    QList<OkrKey> after;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(after),
                 [&](OkrKey key) { return here.contains(key); });
    if (after == before)
        return;
    // One row that goes up or down is a move; anything else is a new order.
    const auto [first, last] = differenceOf(before, after);
    const QModelIndex above = indexOfKey(parent);
    for (const auto &[from, to] : {std::pair(first, last), std::pair(last, first)}) {
        QList<OkrKey> moved = before;
        moved.move(from, to);
        if (moved != after)
            continue;
        beginMoveRows(above, int(from), int(from), above, int(to > from ? to + 1 : to));
        m_shown.setChildren(parent, after);
        endMoveRows();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({above});
    QModelIndexList from;
    QModelIndexList to;
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &old : kept) {
        if (OkrKey(old.internalId()) != parent)
            continue;
        from += old;
        to += createIndex(int(after.indexOf(before.at(old.row()))), old.column(), parent);
    }
    m_shown.setChildren(parent, after);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({above});
}

void OkrTreeModel::insertMissing(OkrKey parent, const OkrOutline &wanted)
{
    const QList<OkrKey> keys = wanted.childrenOf(parent);
    for (qsizetype first = 0; first < keys.size(); ++first) {
        if (m_shown.contains(keys.at(first)))
            continue;
        qsizetype end = first + 1;
        while (end < keys.size() && !m_shown.contains(keys.at(end)))
            ++end;
        beginInsertRows(indexOfKey(parent), int(first), int(end) - 1);
        m_shown.graft(wanted, parent, first, keys.sliced(first, end - first));
        endInsertRows();
        first = end - 1;
    }
}

// A row that nobody has asked for yet may have changed: whoever is told asks.
void OkrTreeModel::tellChanged(const QSet<OkrKey> &touched)
{
    for (const OkrKey key : touched) {
        const QModelIndex first = indexOfKey(key);
        if (!first.isValid())
            continue;
        const auto known = m_rows.constFind(key);
        const bool isKnown = known != m_rows.cend();
        const OkrRow before = isKnown ? *known : OkrRow();
        m_rows.remove(key);
        if (!isKnown || rowOf(key) != before)
            Q_EMIT dataChanged(first, first.siblingAtColumn(HealthColumn));
    }
}

void OkrTreeModel::tellAll(OkrKey parent)
{
    const QList<OkrKey> keys = m_shown.childrenOf(parent);
    if (keys.isEmpty())
        return;
    Q_EMIT dataChanged(createIndex(0, 0, parent), createIndex(int(keys.size()) - 1, HealthColumn, parent));
    for (const OkrKey key : keys)
        tellAll(key);
}
