// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class FieldRow;
class QGridLayout;

// All fields of one kind of entity to be edited, made from its field table: details, plan settings.
// With several entities it shows what they share and edits all of them in one step.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    static constexpr int usualWidth = 372; // in the details

    // keys: of the fields that it shows, in their order; all of them where it is empty. width: that it will
    // have, at scale 1; it decides how many fields stand on a line.
    FieldForm(const ViewContext &context, EntityKind kind, QWidget *parent = nullptr,
              const QStringList &keys = {}, int width = usualWidth);

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    // What is typed for the ones before is gone, unless it was committed.
    void setEntities(const QList<EntityId> &ids);
    // False when something is typed that cannot be: its field then has the keyboard.
    bool commitPending();
    [[nodiscard]] FieldRow *row(QStringView fieldKey) const; // null: not in the form
    [[nodiscard]] const QList<FieldRow *> &rows() const { return m_rows; }
    void focusField(QStringView fieldKey);

Q_SIGNALS:
    void openRequested(EntityRef ref);
    void settled(); // nothing that cannot be stands typed any more

private:
    [[nodiscard]] QList<int> fieldsOf(const QStringList &keys) const;
    void addRows(const QList<int> &fields);
    [[nodiscard]] int spanOf(const FieldRow &row) const;

    ViewContext m_context;
    const EntityKind m_kind;
    const int m_width;
    QGridLayout *m_grid;
    QList<FieldRow *> m_rows;
};
