// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/decksettings.h"

#include "document/deckeditor.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "items/showndeck.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

// An & in a name is no key of the menu.
QString plain(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

DeckSettings::DeckSettings(const ViewContext &context, QMenu *deckMenu)
    : QObject(deckMenu)
    , m_context(context)
    , m_looks(new QMenu(deckMenu))
    , m_audiences(new QMenu(deckMenu))
    , m_functions(new QMenu(m_audiences))
    , m_members(new QMenu(m_audiences))
{
    m_looks->setObjectName(u"deckLook"_s);
    m_audiences->setObjectName(u"deckAudience"_s);
    m_functions->setObjectName(u"deckFunction"_s);
    m_members->setObjectName(u"deckMember"_s);
    deckMenu->addSeparator();
    deckMenu->addMenu(m_looks);
    deckMenu->addMenu(m_audiences);
    connect(m_looks, &QMenu::aboutToShow, this, &DeckSettings::fillLooks);
    connect(m_audiences, &QMenu::aboutToShow, this, &DeckSettings::fillAudiences);
    retranslate();
}

void DeckSettings::retranslate()
{
    m_looks->setTitle(tr("Look"));
    m_audiences->setTitle(tr("For whom"));
}

void DeckSettings::fillLooks()
{
    m_looks->clear();
    const Deck *deck = shownDeck(m_context.session, m_context.figures);
    if (!deck)
        return;
    for (const Choice &choice : choicesOf<DeckLook>()) {
        const DeckLook look = DeckLook(choice.value);
        QAction *action = m_looks->addAction(
            choiceLabel(choice, m_context.session.language()), this,
            [this, id = deck->id, look] { (void)DeckEditor(m_context.session).setLook(id, look); });
        action->setObjectName(u"look_"_s + QLatin1StringView(choice.key));
        action->setCheckable(true);
        action->setChecked(deck->look == look);
    }
}

void DeckSettings::fillAudiences()
{
    for (QMenu *menu : {m_audiences, m_functions, m_members})
        menu->clear();
    const PlanData &plan = m_context.session.data();
    const auto label = [this](DeckAudience audience) {
        return choiceLabel(choicesOf<DeckAudience>().at(int(audience)), m_context.session.language());
    };
    addAudience(m_audiences, label(DeckAudience::Leadership), DeckAudience::Leadership);
    addAudience(m_audiences, label(DeckAudience::Team), DeckAudience::Team);
    m_functions->setTitle(label(DeckAudience::Function));
    m_members->setTitle(label(DeckAudience::Member));
    m_audiences->addMenu(m_functions);
    m_audiences->addMenu(m_members);
    for (const Function &function : plan.functions)
        addAudience(m_functions, function.title, DeckAudience::Function, function.id);
    for (const Member &member : plan.members)
        addAudience(m_members, member.name, DeckAudience::Member, member.id);
    for (QMenu *menu : {m_functions, m_members})
        menu->menuAction()->setEnabled(!menu->isEmpty());
}

void DeckSettings::addAudience(QMenu *menu, const QString &title, DeckAudience audience, EntityId about)
{
    const Deck *deck = shownDeck(m_context.session, m_context.figures);
    if (!deck)
        return;
    const EntityId named = audience == DeckAudience::Function ? deck->function
        : audience == DeckAudience::Member                    ? deck->member
                                                              : EntityId();
    QAction *action = menu->addAction(plain(title), this, [this, id = deck->id, audience, about] {
        (void)DeckEditor(m_context.session).address(id, audience, about); // a refusal is told
    });
    action->setObjectName(u"audience_"_s
                          + QLatin1StringView(choicesOf<DeckAudience>().at(int(audience)).key));
    action->setCheckable(true);
    action->setChecked(deck->audience == audience && named == about);
}
