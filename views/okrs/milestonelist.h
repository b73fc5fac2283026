// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QHash>
#include <QWidget>

class MilestoneRow;
class QLineEdit;
class QVBoxLayout;

// The milestones of a project: tick, rename, move, delete, and a line to add the next.
class MilestoneList final : public QWidget {
    Q_OBJECT

public:
    MilestoneList(const ViewContext &context, EntityId project, QWidget *parent = nullptr);

private:
    void refresh();
    void add();

    ViewContext m_context;
    EntityId m_project;
    QVBoxLayout *m_rows;
    QLineEdit *m_new;
    QHash<EntityId, MilestoneRow *> m_shown;
};
