// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class LinkList;
class StatusNote;

// What the details of a project show besides its fields: how it stands, the needs it answers, the
// key results it moves, its milestones, and what it waits for.
class ProjectDetails final : public QWidget {
    Q_OBJECT

public:
    ProjectDetails(const ViewContext &context, EntityRef project, QWidget *parent = nullptr);

private:
    void refresh();

    ViewContext m_context;
    EntityId m_project;
    StatusNote *m_finding;
    LinkList *m_needs;
    LinkList *m_keyResults;
};
