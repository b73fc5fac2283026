// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QList>

#include <algorithm>

// All entities of one kind, in the order of their ids: the order of the file, of an undone delete
// and of a fresh load are the same, and finding one is a binary search. Copies are shared until
// written to, so a whole plan can be handed to another thread.
template <typename T>
class EntityTable {
public:
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] const T &at(qsizetype row) const { return m_rows.at(row); }
    [[nodiscard]] auto begin() const { return m_rows.cbegin(); }
    [[nodiscard]] auto end() const { return m_rows.cend(); }

    // The row that `id` has or, when it is absent, would get.
    [[nodiscard]] qsizetype rowFor(EntityId id) const
    {
        if (m_rows.isEmpty() || m_rows.constLast().id < id)
            return m_rows.size();
        const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                                            [](const T &row, EntityId wanted) { return row.id < wanted; });
        return found - m_rows.cbegin();
    }
    [[nodiscard]] qsizetype rowOf(EntityId id) const
    {
        const qsizetype row = rowFor(id);
        return row < m_rows.size() && m_rows.at(row).id == id ? row : -1;
    }
    [[nodiscard]] bool contains(EntityId id) const { return rowOf(id) >= 0; }
    // Null when there is none. Valid until the table changes.
    [[nodiscard]] const T *find(EntityId id) const
    {
        const qsizetype row = rowOf(id);
        return row < 0 ? nullptr : &m_rows.at(row);
    }
    [[nodiscard]] T *findForWriting(EntityId id)
    {
        const qsizetype row = rowOf(id);
        return row < 0 ? nullptr : &m_rows[row];
    }

    // False when the id is taken.
    bool insert(T entity)
    {
        const qsizetype row = rowFor(entity.id);
        if (row < m_rows.size() && m_rows.at(row).id == entity.id)
            return false;
        m_rows.insert(row, std::move(entity));
        return true;
    }
    bool remove(EntityId id)
    {
        const qsizetype row = rowOf(id);
        if (row >= 0)
            m_rows.removeAt(row);
        return row >= 0;
    }
    void removeRows(qsizetype first, qsizetype count) { m_rows.remove(first, count); }
    void reserve(qsizetype count) { m_rows.reserve(count); }

    bool operator==(const EntityTable &) const = default;

private:
    QList<T> m_rows;
};
