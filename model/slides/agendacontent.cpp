// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// Slides that follow each other and come from one entry of the deck are one point.
struct AgendaPoint {
    int slide = 0; // its first one
    int count = 0;
};

QList<AgendaPoint> pointsOf(const QList<Slide> &slides)
{
    QList<AgendaPoint> points;
    for (int i = 0; i < slides.size(); ++i) {
        const Slide &slide = slides.at(i);
        if (slide.kind == SlideKind::Title || slide.kind == SlideKind::Agenda || slide.entry.hidden)
            continue;
        const bool goesOn = i > 0 && !points.isEmpty() && slides.at(i - 1).entry == slide.entry;
        if (goesOn)
            ++points.last().count;
        else
            points += {i, 1};
    }
    return points;
}

QString minutesText(const DeckContext &deck, double minutes)
{
    return deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1 min"), deck.language.number(minutes, 0)));
}

// What several slides of one entry show together; an objective may have a second one on why and how.
QString titleOfSeveral(const DeckContext &deck, const QList<Slide> &slides, const AgendaPoint &point)
{
    const SlideKind kind = slides.at(point.slide).kind;
    if (kind != SlideKind::Objective)
        return deck.say(Message::inContext("Choice", choicesOf<SlideKind>().at(int(kind)).label));
    const auto first = slides.begin() + point.slide;
    const int count = int(std::count_if(first, first + point.count, [](const Slide &slide) {
        return std::holds_alternative<ObjectiveContent>(slide.content);
    }));
    const QString number = capitalised(numberInWords(count, deck.language), deck.language);
    return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 objective(s)"), number).counting(count));
}

ListRow rowOf(const DeckContext &deck, const QList<Slide> &slides, const AgendaPoint &point)
{
    const Slide &slide = slides.at(point.slide);
    ListRow row;
    row.slide = point.slide;
    row.title = point.count == 1 ? slide.title : titleOfSeveral(deck, slides, point);
    if (slide.entry.minutes)
        row.lead = minutesText(deck, *slide.entry.minutes);
    if (slide.kind == SlideKind::DecisionsToTake)
        row.detail = deck.say(Message(QT_TRANSLATE_NOOP("Message", "to decide today")));
    return row;
}

QString titleFor(const DeckContext &deck, qsizetype points, double minutes)
{
    const QString number = capitalised(numberInWords(int(points), deck.language), deck.language);
    if (minutes <= 0)
        return deck.say(
            Message(QT_TRANSLATE_N_NOOP("Message", "%1 point(s) for today"), number).counting(int(points)));
    return deck.say(
        Message(QT_TRANSLATE_N_NOOP("Message", "%1 point(s) in %2"), number, minutesText(deck, minutes))
            .counting(int(points)));
}

} // namespace

Slide writeAgenda(const DeckContext &deck)
{
    return {
        SlideKind::Agenda,
        deck.say(Message(QT_TRANSLATE_NOOP("Message", "Nothing else is in this deck yet"))),
        {},
        {},
        HintContent{
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "The agenda lists what the deck shows after it."))),
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "Next: add the slides of the meeting.")))}};
}

void fillAgendas(const DeckContext &deck, QList<Slide> &slides)
{
    const QList<AgendaPoint> points = pointsOf(slides);
    if (points.isEmpty())
        return;
    ListContent content;
    double minutes = 0;
    for (const AgendaPoint &point : points) {
        content.rows += rowOf(deck, slides, point);
        minutes += slides.at(point.slide).entry.minutes.value_or(0);
    }
    for (Slide &slide : slides) {
        if (slide.kind != SlideKind::Agenda)
            continue;
        slide.content = content;
        if (slide.entry.title.isEmpty())
            slide.title = titleFor(deck, points.size(), minutes);
    }
}
