// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

// Entities by the id they belong to, built once and read without copying: two arrays instead of a
// list per owner, because rules ask for the children of every row of a large plan.
template <typename T>
class Grouping {
public:
    void add(EntityId owner, const T *child)
    {
        if (owner)
            m_pairs.emplace_back(owner, child);
    }
    // Within one owner children stand by `before`, a strict order of two entities.
    template <typename Before>
    void sort(Before before)
    {
        std::stable_sort(m_pairs.begin(), m_pairs.end(), [&before](const Pair &a, const Pair &b) {
            return a.first != b.first ? a.first < b.first : before(*a.second, *b.second);
        });
        for (const Pair &pair : m_pairs) {
            m_owners.push_back(pair.first);
            m_children.push_back(pair.second);
        }
        m_pairs = {};
    }

    [[nodiscard]] std::span<const T *const> of(EntityId owner) const
    {
        const auto [first, last] = std::equal_range(m_owners.cbegin(), m_owners.cend(), owner);
        return {m_children.data() + (first - m_owners.cbegin()), size_t(last - first)};
    }

private:
    using Pair = std::pair<EntityId, const T *>;

    std::vector<Pair> m_pairs;
    std::vector<EntityId> m_owners;
    std::vector<const T *> m_children;
};
