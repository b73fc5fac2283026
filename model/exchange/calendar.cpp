// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar.h"

#include "core/language.h"
#include "entities/entityref.h"
#include "fields/entitytype.h"
#include "rules/capacity.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"
#include "rules/recurrence.h"

#include <QDateTime>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Free {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

// A whole day, or, with a time, that many minutes of it; with a rule it comes back (RFC 5545, 3.3.10).
struct Entry {
    QString uid;
    QDate day;
    QString summary;
    QString description;
    QString category;
    QTime time = {};
    int minutes = 0;
    QString rule = {};
};

constexpr int monthsAhead = 12; // of what comes back by months

QString uidOf(EntityRef ref, const QString &suffix = {})
{
    return u"%1-%2%3@gainline"_s.arg(QString::fromLatin1(entityType(ref.kind).key))
        .arg(ref.id.value)
        .arg(suffix);
}

icaltimetype icalDay(QDate day)
{
    icaltimetype time = {};
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

// Of no time zone: at that time on the clock of whoever reads it, in summer and in winter.
icaltimetype icalClock(const QDateTime &moment)
{
    icaltimetype time = icalDay(moment.date());
    time.is_date = 0;
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    return time;
}

// DTSTAMP is a moment in UTC (RFC 5545, 3.8.7.2): midnight of the day.
icaltimetype icalMoment(QDate day)
{
    icaltimetype time = icalDay(day);
    time.is_date = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property);
}

icalcomponent *eventOf(const Entry &entry, QDate stamp)
{
    icalcomponent *event = icalcomponent_new_vevent();
    add(event, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(event, icalproperty_new_dtstamp(icalMoment(stamp)));
    if (entry.time.isValid()) {
        const QDateTime start(entry.day, entry.time, Qt::UTC); // for the arithmetic alone
        add(event, icalproperty_new_dtstart(icalClock(start)));
        add(event, icalproperty_new_dtend(icalClock(start.addSecs(60 * std::max(1, entry.minutes)))));
    } else {
        add(event, icalproperty_new_dtstart(icalDay(entry.day)));
        add(event, icalproperty_new_dtend(icalDay(entry.day.addDays(1)))); // not included
    }
    if (!entry.rule.isEmpty())
        add(event, icalproperty_new_rrule(icalrecurrencetype_from_string(entry.rule.toLatin1().constData())));
    add(event, icalproperty_new_summary(entry.summary.toUtf8().constData()));
    if (!entry.description.isEmpty())
        add(event, icalproperty_new_description(entry.description.toUtf8().constData()));
    add(event, icalproperty_new_categories(entry.category.toUtf8().constData()));
    // Nobody is busy all day.
    add(event, icalproperty_new_transp(entry.time.isValid() ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

QList<Entry> milestoneEntries(const PlanIndex &index, const Language &language)
{
    QList<Entry> entries;
    const QString category = language.text(Message(QT_TRANSLATE_NOOP("Message", "Milestone")));
    for (const Milestone &milestone : index.plan().milestones) {
        const Project *project = index.plan().projects.find(milestone.project);
        if (!project || !isOpen(*project) || milestone.done || !milestone.date.isValid())
            continue;
        entries += Entry{
            uidOf({EntityKind::Milestone, milestone.id}),
            milestone.date,
            language.text(Message(QT_TRANSLATE_NOOP("Message", "%1 (%2)"), milestone.title, project->title)),
            entityTitle(index.plan(), EntityKind::Member, project->lead),
            category};
    }
    return entries;
}

QList<Entry> dueEntries(const PlanIndex &index, const Language &language)
{
    QList<Entry> entries;
    const QString category = language.text(Message(QT_TRANSLATE_NOOP("Message", "Key result")));
    for (const KeyResult &keyResult : index.plan().keyResults) {
        if (!keyResult.due.isValid())
            continue;
        QStringList lines{entityTitle(index.plan(), EntityKind::Objective, keyResult.objective),
                          language.text(rangeText(keyResult)),
                          entityTitle(index.plan(), EntityKind::Member, keyResult.owner)};
        lines.removeAll(QString());
        entries += Entry{uidOf({EntityKind::KeyResult, keyResult.id}),
                         keyResult.due,
                         language.text(Message(QT_TRANSLATE_NOOP("Message", "Due: %1"), keyResult.title)),
                         lines.join(u'\n'),
                         category};
    }
    return entries;
}

// Empty: it comes back by months, on days that move off weekends, which no rule of a calendar says.
QString ruleOf(const Ritual &ritual, QTime time)
{
    QString rule;
    if (ritual.cadence == Cadence::Daily)
        rule = u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    else if (ritual.cadence == Cadence::Weekly)
        rule = u"FREQ=WEEKLY"_s;
    else if (ritual.cadence == Cadence::Fortnightly)
        rule = u"FREQ=WEEKLY;INTERVAL=2"_s;
    if (!rule.isEmpty() && ritual.end.isValid())
        rule += u";UNTIL="_s + ritual.end.toString(u"yyyyMMdd"_s) + (time.isValid() ? u"T235959"_s : QString());
    return rule;
}

QString descriptionOf(const PlanIndex &index, const Ritual &ritual)
{
    QStringList people;
    for (EntityId member : ritual.members)
        people += entityTitle(index.plan(), EntityKind::Member, member);
    for (EntityId contact : ritual.contacts)
        people += entityTitle(index.plan(), EntityKind::Contact, contact);
    QStringList lines{entityTitle(index.plan(), EntityKind::Function, ritual.function),
                      people.join(u", "_s), ritual.notes};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// By weeks one entry that comes back; by months one for each day to come, numbered from the first, so that
// a later export moves it.
QList<Entry> ritualEntries(const PlanIndex &index, QDate stamp, const Language &language)
{
    QList<Entry> entries;
    const QString category = language.text(Message(QT_TRANSLATE_NOOP("Message", "Ritual")));
    for (const Ritual &ritual : index.plan().rituals) {
        const EntityRef ref{EntityKind::Ritual, ritual.id};
        const QTime time = QTime::fromString(ritual.time, u"HH:mm"_s);
        const QList<QDate> days = recurrences(ritual.cadence, ritual.start, ritual.end, ritual.start,
                                              std::max(stamp, ritual.start).addMonths(monthsAhead));
        Entry entry{uidOf(ref), days.value(0),   ritual.title,        descriptionOf(index, ritual),
                    category,   time,            int(ritual.minutes), ruleOf(ritual, time)};
        if (!entry.rule.isEmpty() && entry.day.isValid() && !(ritual.end.isValid() && ritual.end < stamp))
            entries += entry;
        for (qsizetype i = 0; entry.rule.isEmpty() && i < days.size(); ++i) {
            entry.uid = uidOf(ref, u"-%1"_s.arg(i + 1));
            entry.day = days.at(i);
            if (entry.day >= stamp)
                entries += entry;
        }
    }
    return entries;
}

} // namespace

Result<QByteArray> icsOf(const PlanIndex &index, QDate stamp, const Language &language)
{
    const QList<Entry> entries = milestoneEntries(index, language) + dueEntries(index, language)
        + ritualEntries(index, stamp, language);
    if (entries.isEmpty()) {
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "There is nothing to put into a calendar: no milestone to "
                                                 "come, no key result with a due day and no ritual.")));
    }
    const Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Gainline//Gainline//EN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const Entry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}
