// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "entities/dependency.h"

#include <QHash>
#include <QWidget>

class NoteLine;
class QPushButton;
class QVBoxLayout;

// What a project waits for, each with its lag in days; projects that would close a circle are not
// offered.
class DependencyList final : public QWidget {
    Q_OBJECT

public:
    DependencyList(const ViewContext &context, EntityId project, QWidget *parent = nullptr);

private:
    void refresh();
    void addRow(const Dependency &dependency);
    void tellConflicts();
    void offerProjects();

    ViewContext m_context;
    EntityId m_project;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QPushButton *m_add;
    QList<Dependency> m_shown;
    QHash<EntityId, NoteLine *> m_warnings; // by dependency
};
