// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailssection.h"
#include "common/viewcontext.h"

#include <QWidget>

class QVBoxLayout;

// What belongs to one entity and goes when it goes: milestones of a project, key results of an
// objective, absences of a member. Each leads to its own details, and a new one can be added. Made
// from the field tables: whatever refers to the kind by an owning reference.
class OwnedLists final : public QWidget {
    Q_OBJECT

public:
    // Kinds that a section shows already are left to it.
    OwnedLists(const ViewContext &context, EntityKind owner, const QList<DetailsSection> &sections,
               QWidget *parent);

    // Null: nothing is shown. Reads the plan anew each time.
    void setEntity(EntityId id);

private:
    struct Child {
        EntityKind kind;
        int field; // by which it refers to its owner
    };
    void showKind(const Child &child);
    void addRow(EntityRef ref, const QString &text);
    void addButton(const Child &child);
    void addPicker(const Child &child, int otherField);
    void add(const Child &child, QHash<QString, QVariant> values);
    [[nodiscard]] int otherReference(const Child &child) const;
    [[nodiscard]] QString textOf(const Child &child, EntityId id) const;

    ViewContext m_context;
    QList<Child> m_children;
    QVBoxLayout *m_column;
    EntityId m_owner;
};
