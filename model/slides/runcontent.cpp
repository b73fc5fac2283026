// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planindex.h"
#include "rules/runfigures.h"
#include "slides/slidecontents.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int slideWeeks = 8; // as many as can be read from the back

Message titleFor(const RunFigures &figures)
{
    const int run = qRound(figures.runShare);
    const int reserve = qRound(figures.reserveShare);
    switch (figures.verdict) {
    case RunVerdict::Within:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message", "Run is not eating the roadmap: %1% of the time in four weeks, of %2% reserved"),
            run, reserve);
    case RunVerdict::OverReserve:
        return Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "Run is beginning to eat the roadmap: %1% of the time in four weeks, of %2% reserved"),
            run, reserve);
    case RunVerdict::OverLimit:
        return Message(
            QT_TRANSLATE_NOOP("Message",
                              "Run is eating the roadmap: %1% of the time in four weeks, of %2% at most"),
            run, qRound(figures.limitShare));
    case RunVerdict::Unknown:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Nobody knows yet whether run eats the roadmap"));
}

Slide nothingNoted(const DeckContext &deck, const RunFigures &figures)
{
    return {SlideKind::Run,
            deck.say(titleFor(figures)),
            {},
            {},
            HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message", "Requests and routines tell what run takes of the team’s time."))),
                        deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message", "Next: note the requests of the week, and the routines.")))}};
}

bool isEmpty(const RunFigures &figures)
{
    return figures.in == 0 && figures.out == 0 && figures.open == 0
        && std::all_of(figures.weeks.cbegin(), figures.weeks.cend(),
                       [](const RunFlowWeek &week) { return week.run() <= 0; });
}

RunWeek weekOf(const DeckContext &deck, const RunFlowWeek &week, bool isNow)
{
    return {isNow ? deck.say(Message(QT_TRANSLATE_NOOP("Message", "this week")))
                  : deck.language.shortDayMonth(week.monday),
            week.routines,
            week.requests,
            week.reserve,
            deck.language.number(week.run(), week.run() < 100 ? 1 : 0),
            week.in,
            week.out};
}

QString daysText(const DeckContext &deck, std::optional<double> days)
{
    return days ? deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1 d"), deck.language.shortNumber(*days)))
                : u"–"_s;
}

QList<RunFigure> figuresOf(const DeckContext &deck, const RunFigures &figures)
{
    const Language &language = deck.language;
    return {
        {language.number(figures.open, 0),
         deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "open, %1 without a day or a reason"),
                          language.number(figures.waitingForAWord, 0))
                      .counting(figures.open))},
        {daysText(deck, figures.daysToAnswer),
         deck.say(Message(QT_TRANSLATE_NOOP("Message", "to the first answer, median")))},
        {daysText(deck, figures.daysToClose),
         deck.say(Message(QT_TRANSLATE_NOOP("Message", "to close, median")))},
        {language.number(figures.deflected, 0),
         deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "avoided by an answer, %1 h saved"),
                          language.number(figures.savedMinutes / 60, 1))
                      .counting(figures.deflected))},
    };
}

} // namespace

Slide writeRun(const DeckContext &deck)
{
    const RunFigures figures = runFigures(deck.index, deck.today, {}, slideWeeks);
    if (isEmpty(figures))
        return nothingNoted(deck, figures);
    RunContent content;
    content.daysHeading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Run and its reserve, days a week")));
    content.routinesName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Routines")));
    content.requestsName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Requests")));
    content.reserveName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Reserve")));
    content.flowHeading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Requests, by week")));
    content.inName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "In: %1"), figures.in));
    content.outName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Out: %1"), figures.out));
    for (qsizetype i = 0; i < figures.weeks.size(); ++i)
        content.weeks += weekOf(deck, figures.weeks.at(i), i + 1 == figures.weeks.size());
    content.figures = figuresOf(deck, figures);
    return {SlideKind::Run, deck.say(titleFor(figures)), {}, {}, content};
}
