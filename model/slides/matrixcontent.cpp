// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planindex.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

#include <cmath>

namespace {

QString days(const DeckContext &deck, double count)
{
    return deck.language.number(count, 0);
}

QString titleFor(const DeckContext &deck, const MatrixScene &scene)
{
    const QString quarter = deck.quarter.shortLabel(deck.language);
    const Capacity &capacity = scene.capacity;
    const int kept = scene.keptCount;
    if (kept == 0)
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "No need is chosen for %1 yet"), quarter));
    const QString number = capitalised(numberInWords(kept, deck.language), deck.language);
    if (capacity.total <= 0)
        return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 need(s) chosen for %2"), number, quarter)
                            .counting(kept));
    if (capacity.free() < 0)
        return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 need(s) ask for %2 days, %3 has %4"),
                                number, days(deck, capacity.kept), quarter,
                                days(deck, std::max(0.0, capacity.available())))
                            .counting(kept));
    return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 need(s) fit into the %2 days of %3"), number,
                            days(deck, capacity.available()), quarter)
                        .counting(kept));
}

void writeBelowLine(const DeckContext &deck, MatrixContent &content)
{
    const int count = int(content.scene.needs.size()) - content.scene.keptCount;
    if (count <= 0)
        return;
    content.belowLine =
        deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%n need(s) not chosen")).counting(count));
    content.belowLineOnPage = deck.say(
        Message(QT_TRANSLATE_N_NOOP("Message", "%n need(s) not chosen, page %1"), QStringLiteral("%1"))
            .counting(count));
}

} // namespace

Slide writeMatrix(const DeckContext &deck)
{
    MatrixContent content;
    MatrixOptions options;
    options.colorBy = deck.spec.matrixColor;
    options.sizeBy = deck.spec.matrixSize;
    options.today = deck.today;
    content.scene = matrixSceneOf(deck.index, deck.ranking, deck.language, options);
    const QString title = titleFor(deck, content.scene);
    if (content.scene.needs.isEmpty()) {
        return {
            SlideKind::Matrix,
            title,
            {},
            {},
            HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message", "The matrix weighs what each need brings against what it costs."))),
                        deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message", "Next: place the needs by impact and effort, then choose.")))}};
    }
    content.keyTitle = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Chosen needs")));
    content.keyUnit = deck.say(Message(QT_TRANSLATE_NOOP("Message", "days")));
    content.impactLabel = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Impact ↑")));
    content.effortLabel = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Effort →")));
    const double available = std::max(0.0, content.scene.capacity.available());
    content.capacity =
        deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "Capacity · %1 day(s)"), days(deck, available))
                     .counting(int(std::lround(available))));
    writeBelowLine(deck, content);
    return {SlideKind::Matrix, title, {}, {}, content};
}
