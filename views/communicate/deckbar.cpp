// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/deckbar.h"

#include "common/choicebutton.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/removeentities.h"
#include "common/userprompt.h"
#include "communicate/decksettings.h"
#include "document/deckeditor.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "items/showndeck.h"
#include "slides/slidebuilder.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40; // characters; longer ones would push the bar off a small screen

} // namespace

DeckBar::DeckBar(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new ChoiceButton(this))
    , m_new(new QPushButton(this))
    , m_more(new IconButton(u"more"_s, {}, this))
    , m_newMenu(new QMenu(this))
{
    setObjectName(u"deckBar"_s);
    m_choice->setObjectName(u"deckChoice"_s);
    m_choice->setStyleOfText(TextStyle::Body);
    m_new->setObjectName(u"newDeck"_s);
    m_more->setObjectName(u"deckMore"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_more);
    row->addWidget(m_new);
    buildMenus();
    connect(m_choice, &ChoiceButton::chosen, this, [this](int index) { choose(m_decks.value(index)); });
    connect(&context.figures, &QuarterFigures::changed, this, &DeckBar::follow);
    connect(&context.figures, &QuarterFigures::deckChoiceChanged, this, &DeckBar::follow);
    retranslate();
}

void DeckBar::buildMenus()
{
    m_newMenu->setObjectName(u"newDeckMenu"_s);
    m_new->setMenu(m_newMenu);
    connect(m_newMenu, &QMenu::aboutToShow, this, &DeckBar::fillNew);
    auto *more = new QMenu(this);
    more->setObjectName(u"deckMenu"_s);
    m_rename = more->addAction({}, this, &DeckBar::rename);
    m_rename->setObjectName(u"renameDeck"_s);
    m_duplicate = more->addAction({}, this, &DeckBar::duplicate);
    m_duplicate->setObjectName(u"duplicateDeck"_s);
    m_remove = more->addAction({}, this, &DeckBar::remove);
    m_remove->setObjectName(u"removeDeck"_s);
    m_settings = new DeckSettings(m_context, more);
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void DeckBar::retranslate()
{
    m_choice->setLabel(tr("Deck"));
    m_new->setText(tr("New deck"));
    m_new->setAccessibleName(tr("Make a new deck"));
    m_new->setToolTip(tr("A deck of your own: ready for a meeting, then arranged slide by slide"));
    m_more->setToolTip(tr("Rename, copy or delete this deck; its look, and for whom it is"));
    m_more->setAccessibleName(tr("More about this deck"));
    m_rename->setText(tr("Rename…"));
    m_duplicate->setText(tr("Copy the deck"));
    m_remove->setText(tr("Delete the deck"));
    m_settings->retranslate();
    follow();
}

void DeckBar::fillNew()
{
    m_newMenu->clear();
    const Language &language = m_context.session.language();
    for (const ReadyDeck &ready : readyDecks(writtenSlideKinds())) {
        const Choice &purpose = choicesOf<DeckPurpose>().at(int(ready.purpose));
        const QString title = choiceLabel(purpose, language);
        QAction *action = m_newMenu->addAction(title, this, [this, ready, title] { make(ready, title); });
        action->setObjectName(u"make_"_s + QLatin1StringView(purpose.key));
    }
    m_newMenu->addSeparator();
    m_newMenu->addAction(tr("From the slides shown now"), this, &DeckBar::saveShown)
        ->setObjectName(u"make_own"_s);
}

void DeckBar::follow()
{
    const PlanData &plan = m_context.session.data();
    const Deck *shown = shownDeck(m_context.session, m_context.figures);
    m_decks = {EntityId()};
    QStringList names{tr("Writes itself from the plan")};
    for (const Deck &deck : plan.decks) {
        m_decks += deck.id;
        names += deck.title.size() > longestName ? deck.title.first(longestName - 1) + u'…' : deck.title;
    }
    m_choice->setChoices(names);
    m_choice->setCurrent(shown ? int(m_decks.indexOf(shown->id)) : 0);
    const bool canEdit = !m_context.session.isReadOnly();
    m_new->setEnabled(canEdit);
    m_more->setVisible(shown);
    m_more->setEnabled(canEdit);
}

void DeckBar::choose(EntityId deck)
{
    DeckChoice choice = m_context.figures.deckChoice();
    choice.deck = deck;
    m_context.figures.setDeckChoice(choice);
}

void DeckBar::make(const ReadyDeck &ready, const QString &title)
{
    if (const Result<EntityId> made = DeckEditor(m_context.session).make(ready, title))
        choose(*made);
}

void DeckBar::saveShown()
{
    const DeckSpec spec = shownDeckSpec(m_context.session, m_context.figures);
    make({DeckPurpose::Own, spec.audience, spec.slides},
         spec.title.isEmpty() ? tr("OKRs of %1").arg(spec.quarter.label(m_context.session.language()))
                              : spec.title);
}

void DeckBar::rename()
{
    const Deck *deck = shownDeck(m_context.session, m_context.figures);
    if (!deck)
        return;
    const auto title = m_context.prompt.askText({.title = tr("What should the deck be called?"),
                                                 .label = tr("Name"),
                                                 .verb = tr("Rename"),
                                                 .text = deck->title,
                                                 .whenEmpty = tr("A deck needs a name.")});
    if (title)
        (void)m_context.session.editor().set({EntityKind::Deck, deck->id}, u"title", *title);
}

void DeckBar::duplicate()
{
    if (const Deck *deck = shownDeck(m_context.session, m_context.figures)) {
        if (const Result<EntityId> copy = DeckEditor(m_context.session).duplicate(deck->id))
            choose(*copy);
    }
}

void DeckBar::remove()
{
    if (const Deck *deck = shownDeck(m_context.session, m_context.figures))
        removeEntities(m_context, {{EntityKind::Deck, deck->id}});
}
