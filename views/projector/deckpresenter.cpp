// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/deckpresenter.h"

#include "common/userprompt.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/showndeck.h"
#include "projector/presenterwindow.h"
#include "projector/slideshow.h"
#include "projector/speakernotes.h"
#include "slides/deckexport.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace {

QList<SlidePage> pagesOf(const ViewContext &context)
{
    const DeckSpec spec = shownDeckSpec(context.session, context.figures);
    return deckPagesOf(context.session.data(), spec, context.session.today()).pages;
}

} // namespace

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

void DeckPresenter::present(int slide)
{
    if (m_show) {
        m_show->raise();
        m_show->activateWindow();
        return;
    }
    if (hasNothingToPresent(m_context.session)) {
        m_context.prompt.showMessage(
            tr("There is nothing to show yet"),
            tr("The slides write themselves from the company's goals, the needs and the objectives: "
               "begin with the goals in step 1."));
        return;
    }
    m_show = new SlideShow(pagesOf(m_context));
    m_show->setAttribute(Qt::WA_DeleteOnClose);
    m_show->goTo(slide);
    connect(m_show, &SlideShow::ended, this, [this] {
        m_show.clear(); // it deletes itself
        if (m_presenter)
            m_presenter->deleteLater();
        m_presenter.clear();
        m_window->window()->activateWindow();
    });
    placeOn(audienceScreen(QGuiApplication::screens(), m_window->screen()));
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

void DeckPresenter::follow()
{
    if (m_show)
        m_show->setPages(pagesOf(m_context));
}

void DeckPresenter::place()
{
    if (!m_show)
        return;
    QScreen *own = m_window->screen();
    const bool isAway = m_show->screen() != own && QGuiApplication::screens().contains(m_show->screen());
    placeOn(isAway ? m_show->screen() : audienceScreen(QGuiApplication::screens(), own));
}
