// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiontable.h"
#include "common/planview.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

// The window's actions and menus, made from the action table. What an action does is bound by
// whoever can do it; only bound ones come into the menus.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QMainWindow *window);

    // By its name in the table; nothing happens for an unknown one.
    void trigger(const QString &name) const;
    void bind(ActionId id, const std::function<void()> &verb);
    // Asked before each verb but help: false, and it does not go on.
    void setGate(std::function<bool()> gate) { m_gate = std::move(gate); }
    // Builds the menu bar from what is bound by now.
    void buildMenus();
    // What the view shown can do, a submenu a group at the end of the View menu. Asked whenever the menu
    // opens: names and visibility may have changed.
    using ViewGroups = std::function<QList<ViewActionGroup>()>;
    void setViewGroups(ViewGroups groups);
    void setPlanOpen(bool open);
    void retranslate();

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QMenu *menu(MenuId id);
    // "Undo" alone, or "Undo “Move …”"; what: the name of the step, empty when there is none.
    void setUndoable(ActionId id, const QString &what);

private:
    QMainWindow *m_window;
    void fillViewMenu();
    void run(ActionId id, const std::function<void()> &verb);

    std::function<bool()> m_gate;
    QHash<ActionId, QAction *> m_actions;
    QHash<ActionId, QString> m_undoTexts;
    QHash<MenuId, QMenu *> m_menus;
    ViewGroups m_viewGroups;
    QList<QMenu *> m_viewMenus;
    QAction *m_viewSeparator = nullptr;
    bool m_planOpen = false;
};
