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

// A change of an end is logged with the old and the new day, ISO dates as everywhere in files.
QDate firstPlannedEnd(const PlanIndex &index, EntityId project)
{
    QDate first;
    QDate decidedOn;
    for (const Decision &decision : index.plan().decisions) {
        if (decision.item != project || decision.kind != DecisionKind::Change)
            continue;
        const QDate before = QDate::fromString(decision.before, Qt::ISODate);
        const QDate after = QDate::fromString(decision.after, Qt::ISODate);
        if (!before.isValid() || !after.isValid() || (decidedOn.isValid() && decision.date >= decidedOn))
            continue;
        first = before;
        decidedOn = decision.date;
    }
    return first;
}

} // namespace

int slipDaysOf(const PlanIndex &index, EntityId id, QDate today)
{
    const Project *project = index.plan().projects.find(id);
    if (!project || !project->end.isValid() || project->status == ProjectStatus::Done
        || project->status == ProjectStatus::Cancelled)
        return 0;
    const QDate planned = firstPlannedEnd(index, id);
    const QDate from = planned.isValid() ? planned : project->end;
    return int(std::max<qint64>(0, from.daysTo(std::max(project->end, today.addDays(-1)))));
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
