// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidecontents.h"

Slide writeFreeText(const DeckContext &deck, const QString &body)
{
    FreeTextContent content;
    for (const QString &line : body.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            content.points += line.trimmed();
    }
    const QString title = deck.say(Message(QT_TRANSLATE_NOOP("Message", "A slide of your own")));
    if (!content.points.isEmpty())
        return {SlideKind::FreeText, title, {}, {}, content};
    return {SlideKind::FreeText,
            title,
            {},
            {},
            HintContent{
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "What the plan does not say stands here."))),
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "Next: give it a title and its points.")))}};
}
