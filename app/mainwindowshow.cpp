// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line's show does with the window.
#include "mainwindow.h"

#include "document/chosendeck.h"
#include "document/plansession.h"
#include "rules/decks.h"
#include "shell/plandesk.h"

using namespace Qt::StringLiterals;

Result<void> MainWindow::startShow(const QString &deck)
{
    if (!m_session)
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "The plan could not be opened: there is nothing to show.")));
    const Deck *named = deck.isEmpty() ? nullptr : deckNamed(m_session->data(), deck);
    if (!deck.isEmpty() && !named) {
        if (m_session->data().decks.isEmpty())
            return failure(Message(
                QT_TRANSLATE_NOOP("Message",
                                  "There is no deck “%1”: no deck was saved in this plan yet. Without --deck the "
                                  "slides of the quarter are shown."),
                deck));
        QStringList titles;
        for (const Deck &each : m_session->data().decks)
            titles += each.title;
        return failure(Message(QT_TRANSLATE_NOOP("Message", "There is no deck “%1”. There are: %2."), deck,
                               titles.join(u", "_s)));
    }
    ChosenDeck::choose(m_desk->figures(), named ? named->id : EntityId());
    m_desk->present();
    return {};
}
