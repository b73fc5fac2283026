// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus and the keyboard offer in the inbox.
#include "common/entitytableview.h"
#include "common/removeentities.h"
#include "common/searchfield.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/requesteditor.h"
#include "items/inboxmodel.h"
#include "run/inboxcard.h"
#include "run/inboxlist.h"
#include "run/inboxview.h"
#include "run/intakedialog.h"
#include "run/quickaddbar.h"
#include "run/triagepanel.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

QAction *InboxView::addAction(const char *name, const QKeySequence &keys, const std::function<void()> &verb)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, verb);
    QWidget::addAction(action);
    return action;
}

void InboxView::buildActions()
{
    QAction *add = addAction("addRequest", QKeySequence(u"Ctrl+Shift+N"_s), [this] { m_quickAdd->open(); });
    add->setShortcuts({QKeySequence(u"Ctrl+Shift+N"_s), QKeySequence(Qt::Key_Insert)});
    QAction *remove = addAction("deleteRequest", QKeySequence(Qt::Key_Delete), [this] { deleteRequest(); });
    m_actions = {add,
                 addAction("openRequest", {}, [this] { openRequest(); }),
                 addAction("findRequest", QKeySequence(u"Ctrl+F"_s), [this] { find(); }),
                 addAction("reopenRequest", QKeySequence(u"Ctrl+Shift+O"_s), [this] { reopenRequest(); }),
                 remove,
                 addAction("intake", {}, [this] { showIntake(); })};
    // Only in the list: elsewhere Delete belongs to what is typed.
    QWidget::removeAction(remove);
    m_card->list()->addAction(remove);
    remove->setShortcutContext(Qt::WidgetShortcut);
}

void InboxView::buildTriageActions()
{
    m_triageActions = {
        addAction("validateNext", QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_panel->validate(); }),
        addAction("copyAnswer", QKeySequence(u"Ctrl+Shift+C"_s), [this] { m_panel->copyAnswer(); }),
        addAction("makeNeed", QKeySequence(u"Ctrl+M"_s), [this] { m_panel->makeNeed(); }),
        addAction("declineRequest", QKeySequence(u"Ctrl+Shift+D"_s), [this] { m_panel->decline(); }),
        addAction("nextRequest", QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); }),
        addAction("previousRequest", QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); }),
        addAction("closeTriage", QKeySequence(Qt::Key_Escape), [this] { closePanel(); }),
    };
    m_triageActions.constFirst()->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    // Only in the panel: elsewhere Esc and Ctrl+Enter mean other things.
    for (QAction *action : std::as_const(m_triageActions)) {
        QWidget::removeAction(action);
        m_panel->addAction(action);
    }
}

QList<ViewActionGroup> InboxView::viewActionGroups() const
{
    return {{tr("Requests"), m_actions}, {tr("Triage"), m_triageActions}};
}

QList<KeyHint> InboxView::keyHints() const
{
    return QList<KeyHint>{
               {tr("Up, Down"), tr("In the list: from request to request")},
               {tr("Enter"), tr("In the list: open the request")},
               {tr("Enter, Tab"), tr("In the triage: to the next question")},
               {tr("Y, N"), tr("In the triage: answer the question, and go on")},
               {tr("1–5"), tr("In the triage: what it blocks, on the ladder")},
               {tr("Enter"), tr("On the line for new requests: add what was understood")},
               {tr("Ctrl+V"), tr("On the line for new requests: several lines or a thread, to choose from")},
               {tr("Esc"), tr("On the line for new requests: close it")}}
    + EntityTableView::keyHints();
}

void InboxView::renameActions()
{
    const QStringList list{tr("Add a request"),      tr("Open the request"),
                           tr("Find a request"),     tr("Reopen the request"),
                           tr("Delete the request"), tr("From whom and where requests come in…")};
    const QStringList triage{tr("Validate, and on to the next"),
                             tr("Copy the answer for its channel"),
                             tr("Make it a need"),
                             tr("Decline, with a reason"),
                             tr("Next request"),
                             tr("Previous request"),
                             tr("Close the request")};
    for (qsizetype i = 0; i < list.size(); ++i)
        m_actions.at(i)->setText(list.at(i));
    for (qsizetype i = 0; i < triage.size(); ++i)
        m_triageActions.at(i)->setText(triage.at(i));
}

// The other pages have verbs of their own under the same keys.
void InboxView::allowActions()
{
    const bool canEdit = !context().session.isReadOnly();
    const QList<const QAction *> edits{m_actions.at(0),       m_actions.at(3),       m_actions.at(4),
                                       m_triageActions.at(0), m_triageActions.at(2), m_triageActions.at(3)};
    const QList<QAction *> all = m_actions + m_triageActions;
    for (QAction *action : all)
        action->setEnabled(isList() && (canEdit || !edits.contains(action)));
}

void InboxView::find()
{
    m_card->search()->setFocus(Qt::ShortcutFocusReason);
    m_card->search()->selectAll();
}

void InboxView::showIntake()
{
    auto *dialog = new IntakeDialog(context(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InboxView::reopenRequest()
{
    const EntityId request = current();
    if (request && RequestEditor(context().session).reopen(request)) // a refusal is told by the session
        showAdded(request); // among the open ones, where it goes on
}

void InboxView::deleteRequest()
{
    if (const EntityId request = current())
        (void)removeEntities(context(), {EntityRef{EntityKind::Request, request}});
}

void InboxView::showMore(const QPoint &global)
{
    QMenu menu;
    menu.addAction(tr("All its fields"), this, [this] { context().openDetails(); });
    menu.addAction(m_actions.at(3));
    menu.addAction(m_actions.at(4));
    menu.exec(global);
}
