// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/deckpresenter.h"

#include "common/fieldeditors/fieldeditor.h"
#include "common/userprompt.h"
#include "document/livemeeting.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/showndeck.h"
#include "projector/jumptarget.h"
#include "projector/presenterwindow.h"
#include "projector/slideshow.h"
#include "projector/speakernotes.h"
#include "rules/objectivescore.h"
#include "slides/deckexport.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

QScreen *audienceScreen(const QList<QScreen *> &screens, QScreen *own)
{
    for (QScreen *screen : screens) {
        // Mirrored screens stand at the same place.
        if (screen != own && screen->geometry() != own->geometry())
            return screen;
    }
    return own;
}

DeckPresenter::DeckPresenter(const ViewContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_meeting(new LiveMeeting(context.session, this))
{
    connect(&context.figures, &QuarterFigures::changed, this, &DeckPresenter::follow);
    connect(&context.figures, &QuarterFigures::deckChoiceChanged, this, &DeckPresenter::follow);
    // Once Qt has moved the windows of a screen that has gone.
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &DeckPresenter::place, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DeckPresenter::place, Qt::QueuedConnection);
}

DeckPresenter::~DeckPresenter()
{
    delete m_presenter;
    delete m_show;
}

SlideShow *DeckPresenter::show() const
{
    return m_show;
}

PresenterWindow *DeckPresenter::presenter() const
{
    return m_presenter;
}

// Decisions taken are those of this meeting, once there are some.
DeckSpec DeckPresenter::spec() const
{
    DeckSpec spec = m_asked ? *m_asked : shownDeckSpec(m_context.session, m_context.figures);
    if (m_meeting->decisionCount() > 0)
        spec.meeting = m_meeting->meeting().id;
    return spec;
}

QList<SlidePage> DeckPresenter::pages() const
{
    return deckPagesOf(m_context.session.data(), spec(), m_context.session.today()).pages;
}

void DeckPresenter::presentDeck(const DeckSpec &deck)
{
    if (!m_show)
        m_asked = deck;
    present();
}

void DeckPresenter::present(int slide)
{
    if (m_isLive)
        return comeBack();
    if (m_show) {
        m_show->raise();
        m_show->activateWindow();
        return;
    }
    if (hasNothingToPresent(m_context.session)) {
        m_asked.reset();
        m_context.prompt.showMessage(
            tr("There is nothing to show yet"),
            tr("The slides write themselves from the company's goals, the needs and the objectives: "
               "begin with the goals in step 1."));
        return;
    }
    hold();
    m_show = new SlideShow(pages());
    m_show->setAttribute(Qt::WA_DeleteOnClose);
    m_show->goTo(slide);
    connect(m_show, &SlideShow::ended, this, &DeckPresenter::finish);
    connect(m_show, &SlideShow::jumpWanted, this, [this] { m_isLive ? comeBack() : goLive(); });
    placeOn(audienceScreen(QGuiApplication::screens(), m_window->screen()));
}

// The meeting of this deck, today.
void DeckPresenter::hold()
{
    const Deck *saved = m_asked ? nullptr : shownDeck(m_context.session, m_context.figures);
    const DeckSpec shown = spec();
    Meeting meeting;
    meeting.title = shown.title.isEmpty() ? tr("Review of the slides") : shown.title;
    meeting.date = m_context.session.today();
    meeting.quarter = shown.quarter;
    meeting.deck = saved ? saved->id : EntityId();
    m_meeting->begin(meeting);
}

// That of the objective on the slide, else the deck's; OKRs stand in from today's while that has none, as on
// the slides.
Quarter DeckPresenter::quarterBehind(const JumpTarget &target) const
{
    const PlanData &plan = m_context.session.data();
    const KeyResult *keyResult = plan.keyResults.find(target.subject.id);
    const Objective *objective = plan.objectives.find(keyResult ? keyResult->objective : target.subject.id);
    if (objective && !objective->quarter.isNull())
        return objective->quarter;
    const Quarter quarter = spec().quarter;
    if (target.view == u"okrs" && objectivesIn(m_context.figures.index(), quarter).isEmpty())
        return Quarter::of(m_context.session.today(), plan.settings().fiscalStartMonth);
    return quarter;
}

void DeckPresenter::goLive()
{
    const JumpTarget target = jumpTargetOf(m_show->shownPage());
    if (target.view.isEmpty()) {
        m_show->say(tr("No live view stands behind this slide."));
        return;
    }
    m_isLive = true;
    m_room = m_show->screen();
    m_quarterBefore = m_context.figures.quarter();
    m_context.figures.setQuarter(quarterBehind(target));
    m_meeting->setDeciding(!m_context.session.isReadOnly());
    Q_EMIT wentLive(target, m_room);
    m_show->setAway(true); // once the view covers the screen: the room never sees the desk
}

void DeckPresenter::comeBack()
{
    if (!m_isLive || !settleEditors(m_window->window()))
        return;
    m_meeting->setDeciding(false);
    m_context.figures.setQuarter(m_quarterBefore);
    m_isLive = false;
    m_show->setPages(pages());
    m_show->setAway(false);
    m_show->showOn(m_room ? m_room.data() : m_window->screen());
    Q_EMIT cameBack();
    m_show->raise();
    m_show->activateWindow();
}

void DeckPresenter::finish()
{
    m_show.clear(); // it deletes itself
    if (m_presenter)
        m_presenter->deleteLater();
    m_presenter.clear();
    if (m_isLive) {
        m_context.figures.setQuarter(m_quarterBefore);
        m_isLive = false;
        Q_EMIT cameBack();
    }
    m_meeting->end();
    m_asked.reset();
    m_window->window()->activateWindow();
    if (m_meeting->decisionCount() > 0)
        Q_EMIT decided(m_meeting->meeting().id);
}

// The presenter's window is on the planner's screen while the room has one of its own.
void DeckPresenter::placeOn(QScreen *audience)
{
    m_show->showOn(audience);
    QScreen *own = m_window->screen();
    if (audience == own) {
        delete m_presenter;
        return;
    }
    if (!m_presenter) {
        m_presenter = new PresenterWindow(*m_show);
        m_presenter->notes()->setSize(m_notesSize);
        connect(m_presenter->notes(), &SpeakerNotes::sizeChanged, this,
                [this](int step) { m_notesSize = step; });
    }
    m_presenter->showOn(own);
}

// What the live view shows, another quarter perhaps, is not what the slide is about.
void DeckPresenter::follow()
{
    if (m_show && !m_isLive)
        m_show->setPages(pages());
}

void DeckPresenter::place()
{
    if (!m_show)
        return;
    if (m_isLive) {
        if (!m_room) // unplugged
            comeBack();
        return;
    }
    QScreen *own = m_window->screen();
    const bool isAway = m_show->screen() != own && QGuiApplication::screens().contains(m_show->screen());
    placeOn(isAway ? m_show->screen() : audienceScreen(QGuiApplication::screens(), own));
}
