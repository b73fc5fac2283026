// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class LinkList;
class StatusNote;

// What the details of an objective show besides its fields: how it stands, the needs behind it, its
// key results and projects, and its quality.
class ObjectiveDetails final : public QWidget {
    Q_OBJECT

public:
    ObjectiveDetails(const ViewContext &context, EntityRef objective, QWidget *parent = nullptr);

private:
    void refresh();

    ViewContext m_context;
    EntityId m_objective;
    StatusNote *m_finding;
    LinkList *m_needs;
    LinkList *m_keyResults;
    LinkList *m_projects;
};
