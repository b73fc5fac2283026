// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/quarter.h"

#include <QList>
#include <QObject>

class QAction;
struct Project;

// What can be done with the objectives, key results and projects that are selected: reorder, move to
// another quarter, delete. Each is one undo step; views put the actions into menus and onto buttons.
class OkrActions final : public QObject {
    Q_OBJECT

public:
    OkrActions(const ViewContext &context, QObject *parent);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void retranslate();

private:
    QAction *addAction(const char *name, const QKeySequence &shortcut, void (OkrActions::*verb)());
    void follow();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int step);
    void moveProject(const Project &project, int step);
    [[nodiscard]] bool canMove(EntityRef ref, int step) const;
    [[nodiscard]] const Project *projectOf(EntityRef ref) const; // null: none
    void moveToPreviousQuarter();
    void moveToNextQuarter();
    void moveToShownQuarter();
    void moveToBacklog();
    void moveTo(Quarter quarter);
    void remove();
    // The shown order in which the current objective or key result has its place.
    [[nodiscard]] QList<EntityId> siblingsOf(EntityRef ref) const;

    ViewContext m_context;
    QList<QAction *> m_actions; // all of them; before them, since each adds itself
    QAction *m_up;
    QAction *m_down;
    QAction *m_toPrevious;
    QAction *m_toNext;
    QAction *m_toShown;
    QAction *m_toBacklog;
    QAction *m_remove;
};
