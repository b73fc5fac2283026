// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/sliptext.h"

#include "core/language.h"
#include "rules/planindex.h"
#include "scenes/numberwords.h"

#include <cmath>

namespace {

constexpr int weekDays = 7;

int weeksOf(int days)
{
    return int(std::round(double(days) / weekDays));
}

} // namespace

// A change of an end is logged with the old and the new day, ISO dates as everywhere in files.
PlannedEnds firstPlannedEnds(const PlanIndex &index)
{
    PlannedEnds ends;
    QHash<EntityId, QDate> decidedOn;
    for (const Decision &decision : index.plan().decisions) {
        if (decision.kind != DecisionKind::Change)
            continue;
        const QDate before = QDate::fromString(decision.before, Qt::ISODate);
        const QDate after = QDate::fromString(decision.after, Qt::ISODate);
        const QDate known = decidedOn.value(decision.item);
        if (!before.isValid() || !after.isValid() || (known.isValid() && decision.date >= known))
            continue;
        ends.insert(decision.item, before);
        decidedOn.insert(decision.item, decision.date);
    }
    return ends;
}

int slipDaysOf(const Project &project, QDate plannedEnd, QDate today)
{
    if (!project.end.isValid() || project.status == ProjectStatus::Done
        || project.status == ProjectStatus::Cancelled)
        return 0;
    const QDate from = plannedEnd.isValid() ? plannedEnd : project.end;
    return int(std::max<qint64>(0, from.daysTo(std::max(project.end, today.addDays(-1)))));
}

int slipDaysOf(const PlanIndex &index, EntityId id, QDate today)
{
    const Project *project = index.plan().projects.find(id);
    return project ? slipDaysOf(*project, firstPlannedEnds(index).value(id), today) : 0;
}

QString slipText(int days, const Language &language)
{
    if (days <= 0)
        return {};
    if (days < weekDays)
        return language.text("Message", QT_TRANSLATE_N_NOOP("Message", "+%n day(s)"), days);
    return language.text("Message", QT_TRANSLATE_N_NOOP("Message", "+%n week(s)"), weeksOf(days));
}

QString shortSlipText(int days, const Language &language)
{
    if (days <= 0)
        return {};
    if (days < weekDays)
        return language.text("Message", QT_TRANSLATE_N_NOOP("Message", "+%n d"), days);
    return language.text("Message", QT_TRANSLATE_N_NOOP("Message", "+%n wk"), weeksOf(days));
}

QString spanInWords(int days, const Language &language)
{
    const bool isDays = days < weekDays;
    const int count = isDays ? days : weeksOf(days);
    const char *source =
        isDays ? QT_TRANSLATE_N_NOOP("Message", "%1 day(s)") : QT_TRANSLATE_N_NOOP("Message", "%1 week(s)");
    return language.text(Message(source, numberInWords(count, language)).counting(count));
}
