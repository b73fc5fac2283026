// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Action", source);
}

bool isFilledOnShow(MenuId menu)
{
    return menu == MenuId::Recent || menu == MenuId::Backups;
}

bool opensMenu(const ActionRow &row)
{
    return row.submenu != MenuId::File;
}

} // namespace

Actions::Actions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.name));
        if (row.keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        action->setVisible(false);
        m_actions.insert(row.id, action);
    }
}

void Actions::bind(ActionId id, const std::function<void()> &verb)
{
    QAction *bound = action(id);
    connect(bound, &QAction::triggered, this, [this, id, verb] { run(id, verb); });
    bound->setVisible(true);
    // On the window too, so that its keys work while the menu bar is hidden.
    m_window->addAction(bound);
}

void Actions::run(ActionId id, const std::function<void()> &verb)
{
    const bool isHelp = id == ActionId::Shortcuts || id == ActionId::About;
    if (isHelp || !m_gate || m_gate())
        verb();
    else if (action(id)->isCheckable())
        action(id)->toggle(); // the press has changed it already
}

void Actions::trigger(const QString &name) const
{
    for (const ActionRow &row : actionTable()) {
        if (QLatin1String(row.name) == name)
            action(row.id)->trigger();
    }
}

QMenu *Actions::menu(MenuId id)
{
    QMenu *&menu = m_menus[id];
    if (!menu) {
        menu = new QMenu(m_window);
        menu->setToolTipsVisible(true);
    }
    return menu;
}

void Actions::buildMenus()
{
    for (const ActionRow &row : actionTable()) {
        QAction *entry = action(row.id);
        const bool isMenu = opensMenu(row);
        if (!isMenu && !entry->isVisible())
            continue;
        QMenu *parent = menu(row.menu);
        if (row.startsGroup && !parent->isEmpty())
            parent->addSeparator();
        parent->addAction(entry);
        if (isMenu)
            entry->setMenu(menu(row.submenu));
    }
    for (const ActionRow &row : actionTable()) {
        if (opensMenu(row))
            action(row.id)->setVisible(isFilledOnShow(row.submenu) || !menu(row.submenu)->isEmpty());
    }
    for (int id = int(MenuId::File); id <= int(MenuId::Help); ++id) {
        if (QMenu *top = m_menus.value(MenuId(id)); top && !top->isEmpty())
            m_window->menuBar()->addMenu(top);
    }
    connect(menu(MenuId::View), &QMenu::aboutToShow, this, &Actions::fillViewMenu);
    retranslate();
    setPlanOpen(m_planOpen);
}

void Actions::setViewGroups(ViewGroups groups)
{
    m_viewGroups = std::move(groups);
    fillViewMenu();
}

void Actions::fillViewMenu()
{
    QMenu *parent = menu(MenuId::View);
    delete std::exchange(m_viewSeparator, nullptr);
    qDeleteAll(std::exchange(m_viewMenus, {}));
    const QList<ViewActionGroup> groups = m_viewGroups ? m_viewGroups() : QList<ViewActionGroup>();
    for (const ViewActionGroup &group : groups) {
        const bool isOffered = std::any_of(group.actions.begin(), group.actions.end(),
                                           [](const QAction *action) { return action->isVisible(); });
        if (!isOffered)
            continue;
        if (!m_viewSeparator)
            m_viewSeparator = parent->addSeparator();
        QMenu *submenu = parent->addMenu(group.title);
        submenu->setObjectName(u"viewMenu%1"_s.arg(m_viewMenus.size()));
        submenu->addActions(group.actions);
        m_viewMenus += submenu;
    }
}

void Actions::setPlanOpen(bool open)
{
    m_planOpen = open;
    for (const ActionRow &row : actionTable())
        action(row.id)->setEnabled(open || !row.needsPlan);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        setUndoable(id, m_undoTexts.value(id));
}

void Actions::retranslate()
{
    for (const ActionRow &row : actionTable())
        action(row.id)->setText(translated(row.text));
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu) {
        if (const char *title = menuTitle(menu.key()); *title)
            menu.value()->setTitle(translated(title));
    }
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        setUndoable(id, m_undoTexts.value(id));
    fillViewMenu();
}

void Actions::setUndoable(ActionId id, const QString &what)
{
    m_undoTexts[id] = what;
    QAction *step = action(id);
    const QString verb = translated(id == ActionId::Undo ? QT_TRANSLATE_NOOP("Action", "&Undo")
                                                         : QT_TRANSLATE_NOOP("Action", "&Redo"));
    QString name = what;
    name.replace(u'&', u"&&"_s);
    step->setText(what.isEmpty() ? verb : tr("%1: %2").arg(verb, name));
    step->setEnabled(m_planOpen && !what.isEmpty());
}
