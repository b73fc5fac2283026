// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/deckasked.h"

#include "commands/invocation.h"
#include "core/foldedtext.h"
#include "entities/plandata.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/decks.h"
#include "rules/readydecks.h"
#include "slides/slidebuilder.h"

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const ReadyDeck &deck, const QString &name)
{
    const Choice &purpose = choicesOf<DeckPurpose>().at(int(deck.purpose));
    if (name == QLatin1StringView(purpose.key))
        return true;
    for (const QString &code : Language::codes()) {
        if (foldedText(choiceLabel(purpose, Language(code))) == foldedText(name))
            return true;
    }
    return false;
}

QString knownDecks(const PlanData &plan)
{
    QStringList names;
    for (const Deck &deck : plan.decks)
        names += deck.title;
    for (const ReadyDeck &deck : readyDecks(writtenSlideKinds()))
        names += QString::fromLatin1(choicesOf<DeckPurpose>().at(int(deck.purpose)).key);
    return names.join(u", "_s);
}

} // namespace

Result<DeckSpec> deckCalled(const PlanData &plan, const QString &name, Quarter quarter,
                            const Language &language)
{
    if (const Deck *deck = deckNamed(plan, name))
        return deckSpecOf(plan, *deck, quarter, language);
    for (const ReadyDeck &ready : readyDecks(writtenSlideKinds())) {
        if (!isCalled(ready, name))
            continue;
        DeckSpec spec{quarter, language, ready.slides};
        spec.title = choiceLabel(choicesOf<DeckPurpose>().at(int(ready.purpose)), language);
        spec.audience = ready.audience;
        return spec;
    }
    return failure(Message(QT_TRANSLATE_NOOP("Message", "There is no deck “%1”. There are: %2."), name,
                           knownDecks(plan)));
}

Result<DeckSpec> deckAsked(const PlanData &plan, const QString &name, Quarter quarter,
                           const Invocation &invocation)
{
    Result<DeckSpec> spec = deckCalled(plan, name, quarter, invocation.language);
    if (spec && !invocation.value(u"lang"_s).isEmpty())
        spec->language = invocation.language;
    if (spec && !invocation.value(u"quarter"_s).isEmpty())
        spec->quarter = quarter;
    return spec;
}

Result<Member> memberAsked(const PlanData &plan, const QString &name)
{
    const QString wanted = foldedText(name);
    QList<Member> byFirstName;
    QStringList names;
    for (const Member &member : plan.members) {
        if (foldedText(member.name) == wanted)
            return member;
        if (foldedText(member.name).section(u' ', 0, 0) == wanted)
            byFirstName += member;
        names += member.name;
    }
    if (byFirstName.size() == 1)
        return byFirstName.constFirst();
    return failure(Message(QT_TRANSLATE_NOOP("Message", "There is no member “%1”. There are: %2."), name,
                           names.join(u", "_s)));
}
