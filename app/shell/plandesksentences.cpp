// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk says around the views: the plan, the quarter, the search, and why nothing can be changed.
#include "common/banner.h"
#include "common/planview.h"
#include "common/searchfield.h"
#include "common/toast.h"
#include "document/plansession.h"
#include "rules/inboxorder.h"
#include "shell/plandesk.h"
#include "shell/quarterstepper.h"
#include "shell/rail.h"
#include "shell/topbar.h"
#include "storage/planstore.h"

#include <QEvent>
#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;

void PlanDesk::showNotice(const QString &text)
{
    m_toast->showText(text);
}

void PlanDesk::showWarning(const QString &text)
{
    m_toast->showWarning(text);
}

void PlanDesk::tellPlan()
{
    const PlanSettings &plan = m_session.data().settings();
    const QString title = plan.title.isEmpty() ? tr("Plan without a title") : plan.title;
    m_rail->setPlan(title, summary());
    m_rail->setStates(m_figures.steps(), m_session.language());
    m_rail->setCount(u"inbox"_s, inboxCounts(m_session.data(), m_session.today()).open);
}

QString PlanDesk::summary() const
{
    const QString quarter = m_figures.quarter().label(m_session.language());
    const QString company = m_session.data().settings().company;
    return company.isEmpty() ? quarter : tr("%1 · %2").arg(company, quarter);
}

void PlanDesk::tellView()
{
    if (const PlanView *view = currentView())
        m_topBar->setTitle(view->title(), view->facts());
}

void PlanDesk::tellQuarter()
{
    const Language &language = m_session.language();
    const DateRange range = m_figures.quarter().range(m_session.data().settings().fiscalStartMonth);
    m_topBar->quarter()->setQuarter(
        m_figures.quarter().label(language),
        tr("%1 to %2").arg(language.longDate(range.first), language.longDate(range.last)));
}

void PlanDesk::tellSearch()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the plan"));
    m_search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

void PlanDesk::tellReadOnly()
{
    m_readOnly->setVisible(m_session.isReadOnly());
    if (m_session.isReadOnly()) {
        m_readOnly->setStatus(Status::Attention);
        m_readOnly->setContent(u"lock"_s, tr("Read-only."),
                               m_session.language().text(m_session.store().readOnlyReason()));
    }
}

void PlanDesk::tellPresent()
{
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("Show the slides of the quarter on the full screen"));
}

void PlanDesk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    tellPlan();
    tellQuarter();
    tellSearch();
    tellReadOnly();
    tellPresent();
    if (!m_currentId.isEmpty())
        tellSiblings();
    tellView();
}
