// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/quarter.h"
#include "entities/entityref.h"
#include "items/okrrow.h"

#include <QHash>
#include <QList>

#include <algorithm>

// What stands at the top of the OKR tree: the quarter's objectives, or the goals or the people that
// they belong to.
enum class OkrTopLevel { Objectives, Goals, People };

// One row of the tree by name: an entity's id, or one of the names below.
using OkrKey = quintptr;
inline constexpr OkrKey okrTop = 0; // above all rows
inline constexpr OkrKey okrBacklog = ~OkrKey(0);
inline constexpr OkrKey okrNobody = ~OkrKey(1); // the group of those without a goal or an owner
inline constexpr OkrKey okrDraft = ~OkrKey(2); // the row that is being typed

[[nodiscard]] inline OkrKey okrKeyOf(EntityId id)
{
    return OkrKey(id.value);
}

// The whole tree as a value: what it should show, from which a model finds the way there. Every
// entity stands in it once: a project under the first of its key results that is shown, else under its
// objective; by person the objectives, key results and projects of each side by side.
class OkrOutline {
public:
    OkrOutline() { m_nodes.insert(okrTop, {}); }

    [[nodiscard]] bool contains(OkrKey key) const { return m_nodes.contains(key); }
    // Of what stands in it; okrTop itself has neither parent nor entity.
    [[nodiscard]] OkrKey parentOf(OkrKey key) const;
    [[nodiscard]] EntityRef refOf(OkrKey key) const; // null: the backlog, a group of nothing, the draft
    [[nodiscard]] QList<OkrKey> childrenOf(OkrKey key) const;
    void setChildren(OkrKey key, const QList<OkrKey> &children) { m_nodes[key].children = children; }

    void append(OkrKey parent, OkrKey key, EntityRef ref);
    // Puts those rows of another outline, which is where they stand in it, with all below them, at that
    // place.
    void graft(const OkrOutline &other, OkrKey parent, qsizetype row, const QList<OkrKey> &keys);
    // Those children of that parent and all below them; gives back what went.
    QList<OkrKey> removeBelow(OkrKey parent, qsizetype row, qsizetype count);
    // The same row under another name.
    void rename(OkrKey from, OkrKey to, EntityRef ref);

    bool operator==(const OkrOutline &) const = default;

private:
    struct Node {
        OkrKey parent = okrTop;
        EntityRef ref;
        QList<OkrKey> children;
        // Written out: Qt 6.4 compares lists of numbers by memcmp, also two empty ones, whose data may be
        // null.
        bool operator==(const Node &other) const
        {
            return parent == other.parent && ref == other.ref
                && std::equal(children.begin(), children.end(), other.children.begin(), other.children.end());
        }
    };

    void drop(OkrKey key, QList<OkrKey> &dropped);
    void adopt(const OkrOutline &other, OkrKey key);

    QHash<OkrKey, Node> m_nodes;
};

[[nodiscard]] OkrOutline outlineOf(const PlanIndex &index, Quarter quarter, OkrTopLevel top);
// What a row of it says; empty for one whose entity has gone.
[[nodiscard]] OkrRow rowOf(const OkrOutline &outline, OkrKey key, const PlanIndex &index, OkrTopLevel top,
                           QDate today, const Language &language);
// The name of the group of those without a goal or an owner.
[[nodiscard]] Message nobodyName(OkrTopLevel top);
