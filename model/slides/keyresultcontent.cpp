// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/forecast.h"
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/phasing.h"
#include "rules/planindex.h"
#include "scenes/healthstatus.h"
#include "slides/slidecontents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double airAround = 0.08; // of the plot, above the highest value and below the lowest

// Values as shares of the plot's height.
class ValueScale {
public:
    void reach(std::optional<double> value)
    {
        if (!value)
            return;
        m_low = m_isEmpty ? *value : std::min(m_low, *value);
        m_high = m_isEmpty ? *value : std::max(m_high, *value);
        m_isEmpty = false;
    }
    [[nodiscard]] double operator()(double value) const
    {
        const double span = m_high > m_low ? m_high - m_low : 1;
        return airAround + (1 - 2 * airAround) * (value - m_low) / span;
    }

private:
    double m_low = 0;
    double m_high = 0;
    bool m_isEmpty = true;
};

struct Curves {
    DateRange run;
    KeyResultNumbers numbers;
    QList<PathPoint> path;
    QList<const CheckIn *> checkIns; // with a value, inside the run
    std::optional<Forecast> forecast;
    ValueScale scale;
};

Curves curvesOf(const DeckContext &deck, const KeyResult &keyResult)
{
    Curves curves{runOf(deck.index, keyResult),
                  numbersOf(keyResult),
                  expectedPath(deck.index, keyResult),
                  {},
                  forecastOf(deck.index, keyResult, deck.today),
                  {}};
    ValueScale &scale = curves.scale;
    for (const auto value : {curves.numbers.start, curves.numbers.commit, curves.numbers.target})
        scale.reach(value);
    for (const PathPoint &point : curves.path)
        scale.reach(point.value);
    for (const CheckIn *checkIn : deck.index.checkInsOf(keyResult.id)) {
        if (!checkIn->value || !curves.run.contains(checkIn->date))
            continue;
        curves.checkIns += checkIn;
        scale.reach(checkIn->value);
    }
    if (curves.forecast)
        scale.reach(curves.forecast->value);
    return curves;
}

double day(QDate date)
{
    return double(date.toJulianDay());
}

void writeLevels(const DeckContext &deck, const KeyResult &keyResult, const Curves &curves,
                 KeyResultContent &content)
{
    const auto level = [&](const char *sentence, std::optional<double> value, bool isTarget) {
        if (value)
            content.levels +=
                {deck.say(Message(sentence, valueText(keyResult, *value))), curves.scale(*value), isTarget};
    };
    level(QT_TRANSLATE_NOOP("Message", "start %1"), curves.numbers.start, false);
    level(QT_TRANSLATE_NOOP("Message", "commit %1"), curves.numbers.commit, false);
    level(QT_TRANSLATE_NOOP("Message", "target %1"), curves.numbers.target, true);
}

void writeDays(const DeckContext &deck, const DateRange &run, KeyResultContent &content)
{
    content.first = day(run.first);
    content.last = day(run.last);
    for (QDate month(run.first.year(), run.first.month(), 1); month <= run.last; month = month.addMonths(1))
        content.months += {std::max(day(month), content.first), deck.language.monthName(month)};
    if (!run.contains(deck.today))
        return;
    content.today = day(deck.today);
    content.todayText = deck.language.dayMonth(deck.today);
}

void writeCurves(const DeckContext &deck, const KeyResult &keyResult, KeyResultContent &content)
{
    const Curves curves = curvesOf(deck, keyResult);
    for (const PathPoint &point : curves.path)
        content.expected += {day(point.day), curves.scale(point.value)};
    if (!content.expected.isEmpty())
        content.expectedText = deck.say(Message(QT_TRANSLATE_NOOP("Message", "expected pace")));
    for (const CheckIn *checkIn : curves.checkIns)
        content.checkIns += {day(checkIn->date), curves.scale(*checkIn->value)};
    if (curves.forecast) {
        content.ahead = {{day(curves.forecast->from), curves.scale(curves.forecast->fromValue)},
                         {day(curves.forecast->due), curves.scale(curves.forecast->value)}};
        content.forecast = deck.say(forecastText(keyResult, *curves.forecast));
    }
    writeLevels(deck, keyResult, curves, content);
    writeDays(deck, curves.run, content);
}

QStringList factsOf(const DeckContext &deck, const KeyResult &keyResult, const Objective *objective)
{
    QStringList facts;
    if (objective)
        facts += shortTitleOf(objective->shortTitle, objective->title);
    if (const Member *owner = deck.index.plan().members.find(keyResult.owner))
        facts += owner->name;
    if (keyResult.due.isValid())
        facts += deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "due on %1"), deck.language.dayMonth(keyResult.due)));
    return facts;
}

// "11 March, confidence 6/10: two teams are late"
QString lastComment(const DeckContext &deck, const KeyResult &keyResult)
{
    const CheckIn *last = lastCheckIn(deck.index, keyResult);
    if (!last)
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "Nobody has checked in yet.")));
    const QString day = deck.language.dayMonth(last->date);
    const QString when = last->confidence
        ? deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1, confidence %2 of 10"), day, *last->confidence))
        : day;
    return last->comment.isEmpty()
        ? when
        : deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1: %2"), when, last->comment));
}

QString titleOf(const DeckContext &deck, const KeyResult &keyResult, const QString &word)
{
    const auto current = currentOf(deck.index, keyResult);
    if (!current || keyResult.kind == KeyResultKind::Milestone)
        return word.isEmpty() ? keyResult.title
                              : deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1: %2"), keyResult.title,
                                                 deck.language.locale().toLower(word)));
    return deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1: %2, %3"), keyResult.title,
                            valueText(keyResult, *current), deck.language.locale().toLower(word)));
}

Slide slideOf(const DeckContext &deck, const KeyResult &keyResult)
{
    const Objective *objective = deck.index.plan().objectives.find(keyResult.objective);
    KeyResultContent content;
    content.goal = tagOf(objective ? goalOf(deck.index, *objective) : nullptr);
    content.facts = factsOf(deck, keyResult, objective);
    if (!hasNumbers(keyResult)) {
        content.note = deck.say(Message(
            QT_TRANSLATE_NOOP("Message", "No numbers yet: a start and a target make it measurable.")));
        return {SlideKind::KeyResult, keyResult.title, {}, keyResult.id, content};
    }
    const Health health = healthOf(deck.index, keyResult, deck.today).health;
    content.status = statusOf(health);
    content.statusWord = health == Health::Done
        ? deck.say(Message(QT_TRANSLATE_NOOP("Message", "Target reached")))
        : deck.say(healthLabel(health));
    content.comment = lastComment(deck, keyResult);
    if (const auto current = currentOf(deck.index, keyResult))
        content.current = deck.say(valueText(keyResult, *current));
    if (keyResult.kind == KeyResultKind::Milestone)
        content.note =
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "A milestone: it is reached or it is not.")));
    else if (runOf(deck.index, keyResult).isEmpty())
        content.note = deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "In the backlog: it has no quarter to run in yet.")));
    else
        writeCurves(deck, keyResult, content);
    return {SlideKind::KeyResult, titleOf(deck, keyResult, content.statusWord), {}, keyResult.id, content};
}

} // namespace

QList<Slide> writeKeyResults(const DeckContext &deck, EntityId wanted)
{
    if (const KeyResult *keyResult = deck.index.plan().keyResults.find(wanted))
        return {slideOf(deck, *keyResult)};
    QList<Slide> slides;
    if (wanted.isNull()) {
        for (const Objective *objective : objectivesIn(deck.index, quarterOfObjectives(deck))) {
            for (const KeyResult *keyResult : deck.index.keyResultsOf(objective->id)) {
                if (hasNumbers(*keyResult))
                    slides += slideOf(deck, *keyResult);
            }
        }
    }
    if (slides.isEmpty()) {
        const Message title = wanted.isNull()
            ? Message(QT_TRANSLATE_NOOP("Message", "No key result has numbers yet"))
            : Message(QT_TRANSLATE_NOOP("Message", "This key result is no longer in the plan"));
        slides += {SlideKind::KeyResult,
                   deck.say(title),
                   {},
                   wanted,
                   HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                                   "Message", "Key results are the numbers that prove an objective."))),
                               deck.say(Message(QT_TRANSLATE_NOOP(
                                   "Message", "Next: give them a start, a target and an owner.")))}};
    }
    return slides;
}
