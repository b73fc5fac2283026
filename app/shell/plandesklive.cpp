// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does for a show: from a slide to the live view behind it, and back.
#include "common/planview.h"
#include "common/viewcontext.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "projector/deckpresenter.h"
#include "projector/jumptarget.h"
#include "projector/meetingbar.h"
#include "projector/meetingsummary.h"
#include "shell/plandesk.h"

#include <QScreen>

void PlanDesk::buildMeeting()
{
    m_meetingBar->hide();
    connect(m_presenter, &DeckPresenter::wentLive, this, &PlanDesk::goLive);
    connect(m_presenter, &DeckPresenter::cameBack, this, &PlanDesk::leaveLive);
    connect(m_presenter, &DeckPresenter::decided, this, &PlanDesk::showDecided);
    connect(m_meetingBar, &MeetingBar::backWanted, this, &PlanDesk::backToSlide);
    connect(m_meetingBar, &MeetingBar::whySaid, this, [this] {
        if (currentView() && currentView()->home())
            currentView()->home()->setFocus(Qt::OtherFocusReason);
    });
}

void PlanDesk::goLive(const JumpTarget &target, QScreen *screen)
{
    m_viewBeforeLive = m_currentId;
    Q_EMIT wentLive(screen);
    showView(target.view);
    if (!target.subject.isNull())
        m_session.selection().select(target.subject);
    m_meetingBar->show();
}

void PlanDesk::presentDeck(const DeckSpec &deck)
{
    if (settle())
        m_presenter->presentDeck(deck);
}

bool PlanDesk::backToSlide()
{
    if (!m_presenter->isLive())
        return false;
    m_meetingBar->settle();
    m_presenter->comeBack();
    return true;
}

void PlanDesk::leaveLive()
{
    m_meetingBar->hide();
    Q_EMIT cameBack();
    showView(m_viewBeforeLive);
}

void PlanDesk::showDecided(EntityId meeting)
{
    auto *summary = new MeetingSummary(viewContext(), meeting, this);
    summary->setAttribute(Qt::WA_DeleteOnClose);
    summary->open();
}
