// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is when views and panes are shown and left.
#include "common/planview.h"
#include "details/detailspanel.h"
#include "shell/plandesk.h"
#include "shell/rail.h"
#include "shell/topbar.h"
#include "shell/viewarea.h"

namespace {

// Where the keyboard is at home in a view, else the first control. False when nothing in the
// pane takes the keyboard.
bool focusInto(QWidget *pane)
{
    const auto *view = qobject_cast<const PlanView *>(pane);
    if (QWidget *home = view ? view->home() : nullptr; home && home->isVisibleTo(pane)) {
        home->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (view && view->isAncestorOf(view->window()->focusWidget()))
        return true; // it has seen to that itself
    const QList<QWidget *> controls = pane ? pane->findChildren<QWidget *>() : QList<QWidget *>();
    for (QWidget *control : controls) {
        if (control->isVisible() && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus)) {
            control->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

void PlanDesk::focusView(PlanView *view, bool isFirst)
{
    if (isFirst)
        setFocus(Qt::OtherFocusReason); // nothing is marked before somebody has pressed a key
    else if (!m_isFromRail)
        (void)focusInto(view);
}

void PlanDesk::toggleDetails()
{
    const bool shown = !m_area->areDetailsShown();
    setDetailsShown(shown);
    (void)focusInto(shown ? m_details : static_cast<QWidget *>(currentView()));
}

void PlanDesk::focusNextPane()
{
    QList<QWidget *> panes = {m_rail, m_topBar, currentView()};
    if (m_area->areDetailsShown())
        panes += m_area->details();
    const QWidget *focused = focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) && focused && panes.at(i)->isAncestorOf(focused))
            current = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        if (focusInto(panes.at((current + step) % panes.size())))
            return;
    }
}
