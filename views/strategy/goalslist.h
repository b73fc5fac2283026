// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QTreeView>

class GoalsModel;

// The goals as rows: edited in place, put in order by dragging or with Alt and the arrows.
class GoalsList final : public QTreeView {
    Q_OBJECT

public:
    GoalsList(const ViewContext &context, GoalsModel *model, QWidget *parent);

    void editTitle(EntityId goal);
    // Shares the width among the columns that show.
    void arrangeColumns();

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    GoalsModel *m_model;
};
