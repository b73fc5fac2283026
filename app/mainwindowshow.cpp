// SPDX-License-Identifier: GPL-3.0-or-later
// What a show does with the window.
#include "mainwindow.h"

#include "commands/deckasked.h"
#include "document/plansession.h"
#include "rules/decks.h"
#include "shell/plandesk.h"

#include <QScreen>

Result<void> MainWindow::startShow(const QString &deck)
{
    if (!m_session)
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "The plan could not be opened: there is nothing to show.")));
    DeckChoice choice = m_desk->figures().deckChoice();
    const Deck *saved = deckNamed(m_session->data(), deck);
    choice.deck = saved ? saved->id : EntityId();
    if (deck.isEmpty() || saved) {
        m_desk->figures().setDeckChoice(choice);
        m_desk->present();
        return {};
    }
    const Result<DeckSpec> ready =
        deckCalled(m_session->data(), deck, m_desk->figures().quarter(), m_session->language());
    if (!ready)
        return ready.asFailure();
    m_desk->presentDeck(*ready);
    return {};
}

void MainWindow::goLive(QScreen *screen)
{
    m_beforeLive = {saveGeometry(), windowState(), m_desk->isProjector()};
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    setProjector(true);
    raise();
    activateWindow();
}

void MainWindow::leaveLive()
{
    setProjector(m_beforeLive.isProjector);
    setWindowState(m_beforeLive.state);
    restoreGeometry(m_beforeLive.geometry);
}
