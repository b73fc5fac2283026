// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "slides/slidecontents.h"

using namespace Qt::StringLiterals;

namespace {

// What the person is called: a contact of the same name knows it better than the role.
QString positionOf(const DeckContext &deck, const Member &member)
{
    for (const Contact &contact : deck.index.plan().contacts) {
        if (contact.name == member.name && !contact.title.isEmpty())
            return contact.title;
    }
    return deck.say(Message::inContext("Choice", choicesOf<MemberRole>().at(int(member.role)).label));
}

QStringList signature(const DeckContext &deck)
{
    const PlanSettings &settings = deck.index.settings();
    QStringList lines;
    if (const Member *head = deck.index.plan().members.find(settings.head))
        lines += head->name + u", "_s + positionOf(deck, *head);
    if (!settings.company.isEmpty())
        lines += settings.company;
    return lines;
}

} // namespace

Slide writeTitle(const DeckContext &deck)
{
    TitleContent content;
    content.subtitle = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Planning of %1"), deck.today));
    content.signature = signature(deck);
    for (const RankedNeed &ranked : deck.ranking.needs) {
        const Need *need = deck.index.plan().needs.find(ranked.id);
        (ranked.kept ? content.kept : content.notKept) += tagOf(need ? goalOf(deck.index, *need) : nullptr);
    }
    return {SlideKind::Title, deckHeading(deck).join(u'\n'), {}, {}, content};
}
