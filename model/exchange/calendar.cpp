// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar.h"

#include "core/language.h"
#include "entities/entityref.h"
#include "fields/entitytype.h"
#include "rules/capacity.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Free {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

// One whole day.
struct Entry {
    EntityRef ref;
    QDate day;
    QString summary;
    QString description;
    QString category;
};

icaltimetype icalDay(QDate day)
{
    icaltimetype time = {};
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
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
    const QString uid =
        u"%1-%2@gainline"_s.arg(QString::fromLatin1(entityType(entry.ref.kind).key)).arg(entry.ref.id.value);
    add(event, icalproperty_new_uid(uid.toUtf8().constData()));
    add(event, icalproperty_new_dtstamp(icalMoment(stamp)));
    add(event, icalproperty_new_dtstart(icalDay(entry.day)));
    add(event, icalproperty_new_dtend(icalDay(entry.day.addDays(1)))); // not included
    add(event, icalproperty_new_summary(entry.summary.toUtf8().constData()));
    if (!entry.description.isEmpty())
        add(event, icalproperty_new_description(entry.description.toUtf8().constData()));
    add(event, icalproperty_new_categories(entry.category.toUtf8().constData()));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy all day
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
            {EntityKind::Milestone, milestone.id},
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
        entries += Entry{{EntityKind::KeyResult, keyResult.id},
                         keyResult.due,
                         language.text(Message(QT_TRANSLATE_NOOP("Message", "Due: %1"), keyResult.title)),
                         lines.join(u'\n'),
                         category};
    }
    return entries;
}

} // namespace

Result<QByteArray> icsOf(const PlanIndex &index, QDate stamp, const Language &language)
{
    const QList<Entry> entries = milestoneEntries(index, language) + dueEntries(index, language);
    if (entries.isEmpty()) {
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "There is nothing to put into a calendar: no milestone to "
                                                 "come and no key result with a due day.")));
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
