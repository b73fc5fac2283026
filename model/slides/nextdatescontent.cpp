// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/capacity.h"
#include "rules/planindex.h"
#include "rules/recurrence.h"
#include "scenes/matrixscene.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksAhead = 6;

struct NextDate {
    QDate day;
    int order = 0; // of one day: what must be ready before what is held
    QString title;
    QString detail;
};

void appendProjects(const DeckContext &deck, const DateRange &range, QList<NextDate> &dates)
{
    const PlanData &plan = deck.index.plan();
    for (const Project &project : plan.projects) {
        if (!isOpen(project))
            continue;
        const QString name = shortTitleOf(project.shortTitle, project.title);
        const Member *lead = plan.members.find(project.lead);
        const QString person = lead ? lead->name : QString();
        if (project.start > deck.today && range.contains(project.start))
            dates += {project.start, 2, name,
                      deck.say(Message(QT_TRANSLATE_NOOP("Message", "project begins")))
                          + (person.isEmpty() ? QString() : u" · "_s + person)};
        if (range.contains(project.end))
            dates += {project.end, 1, name,
                      deck.say(Message(QT_TRANSLATE_NOOP("Message", "project ends")))
                          + (person.isEmpty() ? QString() : u" · "_s + person)};
        for (const Milestone *milestone : deck.index.milestonesOf(project.id)) {
            if (!milestone->done && range.contains(milestone->date))
                dates += {milestone->date, 0, milestone->title,
                          deck.say(Message(QT_TRANSLATE_NOOP("Message", "milestone of %1"),
                                           deck.language.quoted(name)))};
        }
    }
}

// Those of one day together: they are often all of the quarter's.
void appendKeyResults(const DeckContext &deck, const DateRange &range, QList<NextDate> &dates)
{
    const PlanData &plan = deck.index.plan();
    QMap<QDate, QList<const KeyResult *>> due;
    for (const KeyResult &keyResult : plan.keyResults) {
        if (range.contains(keyResult.due))
            due[keyResult.due] += &keyResult;
    }
    for (auto day = due.cbegin(); day != due.cend(); ++day) {
        const KeyResult *first = day->constFirst();
        if (day->size() == 1) {
            const Member *owner = plan.members.find(first->owner);
            const QString what = deck.say(Message(QT_TRANSLATE_NOOP("Message", "key result due")));
            dates += {day.key(), 1, first->title, owner ? QString(what + u" · "_s + owner->name) : what};
            continue;
        }
        QStringList titles;
        for (const KeyResult *keyResult : *day)
            titles += keyResult->title;
        const int count = int(day->size());
        const QString number = capitalised(numberInWords(count, deck.language), deck.language);
        const Message title(QT_TRANSLATE_N_NOOP("Message", "%1 key result(s) due"), number);
        dates += {day.key(), 1, deck.say(title.counting(count)), titles.join(u" · "_s)};
    }
}

// The next day of each; a weekly one would fill the page.
void appendRituals(const DeckContext &deck, const DateRange &range, QList<NextDate> &dates)
{
    for (const Ritual &ritual : deck.index.plan().rituals) {
        const QList<QDate> days =
            recurrences(ritual.cadence, ritual.start, ritual.end, range.first, range.last);
        if (days.isEmpty())
            continue;
        QStringList facts;
        if (!ritual.time.isEmpty())
            facts += ritual.time;
        facts += deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "%1 min"), deck.language.number(ritual.minutes, 0)));
        dates += {days.constFirst(), 3, ritual.title, facts.join(u" · "_s)};
    }
}

} // namespace

Slide writeNextDates(const DeckContext &deck)
{
    const DateRange range{deck.today, deck.today.addDays(7 * weeksAhead)};
    QList<NextDate> dates;
    appendProjects(deck, range, dates);
    appendKeyResults(deck, range, dates);
    appendRituals(deck, range, dates);
    std::stable_sort(dates.begin(), dates.end(), [](const NextDate &a, const NextDate &b) {
        return std::pair(a.day, a.order) < std::pair(b.day, b.order);
    });
    const QString until = deck.language.dayMonth(range.last);
    if (dates.isEmpty()) {
        return {
            SlideKind::NextDates,
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "Nothing is dated until %1"), until)),
            {},
            {},
            HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message", "Milestones, ends of projects, due days and rituals stand here."))),
                        deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message", "Next: give the projects their dates on the timeline.")))}};
    }
    ListContent content;
    for (const NextDate &date : std::as_const(dates)) {
        ListRow row;
        row.lead = deck.language.shortDayMonth(date.day);
        row.title = date.title;
        row.detail = date.detail;
        content.rows += row;
    }
    const int count = int(dates.size());
    const QString number = capitalised(numberInWords(count, deck.language), deck.language);
    const Message title(QT_TRANSLATE_N_NOOP("Message", "%1 date(s) until %2, the next on %3"), number, until,
                        deck.language.dayMonth(dates.constFirst().day));
    return {SlideKind::NextDates, deck.say(title.counting(count)), {}, {}, content};
}
