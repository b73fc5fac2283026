// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class QLabel;

// What follows from the plan for one entity: score, days, health. To be read only, so it looks unlike
// a field.
class DerivedList final : public QWidget {
    Q_OBJECT

public:
    DerivedList(const ViewContext &context, EntityKind kind, QWidget *parent);

    // Null: nothing is shown. Reads the plan anew each time.
    void setEntity(EntityId id);

private:
    ViewContext m_context;
    EntityKind m_kind;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
};
