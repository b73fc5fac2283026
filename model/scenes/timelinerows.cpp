// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinerows.h"

#include "core/language.h"
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"
#include "scenes/healthstatus.h"
#include "scenes/initials.h"
#include "scenes/matrixscene.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

qint64 julian(QDate day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

} // namespace

TimelineRowBuilder::TimelineRowBuilder(const PlanIndex &index, QDate today, const Language &language)
    : m_index(index)
    , m_today(today)
    , m_language(language)
    , m_plannedEnds(firstPlannedEnds(index))
{
}

TimelineRow TimelineRowBuilder::rowOf(const Project &project)
{
    TimelineRow row;
    row.project = project.id;
    row.title = project.title;
    row.shortTitle = shortTitleOf(project.shortTitle, project.title);
    if (const Goal *goal = goalOf(m_index, project)) {
        row.goalColor = goal->color;
        row.goalTag = goalLabel(*goal);
    }
    row.first = julian(project.start);
    row.last = julian(project.end);
    row.progress = std::clamp(project.progress.value_or(0) / 100, 0.0, 1.0);
    row.progressText = m_language.withUnit(std::round(100 * row.progress), u"%"_s);
    row.state = project.status;
    if (const auto report = healthOf(project, m_index.settings(), m_today)) {
        row.status = statusOf(report->health);
        row.statusReason = m_language.text(report->reason);
    }
    row.late = row.status == Status::AtRisk;
    if (const Member *lead = m_index.plan().members.find(project.lead)) {
        row.leadName = lead->name;
        row.leadInitials = initialsOf(lead->name);
        row.leadRole = lead->role;
    }
    for (const Milestone *milestone : m_index.milestonesOf(project.id)) {
        if (milestone->date.isValid())
            row.milestones += {milestone->id, milestone->title, julian(milestone->date),
                               milestone->done || milestone->date < m_today};
    }
    row.away = absencesAround(project);
    row.slipDays = slipDaysOf(project, m_plannedEnds.value(project.id), m_today);
    row.slip = slipText(row.slipDays, m_language);
    row.shortSlip = shortSlipText(row.slipDays, m_language);
    return row;
}

void TimelineRowBuilder::addAbsences(EntityId member, QList<TimelineAbsence> &away) const
{
    const Member *person = m_index.plan().members.find(member);
    if (!person)
        return;
    for (const Absence *absence : m_index.absencesOf(member)) {
        if (absence->start.isValid() && absence->end >= absence->start)
            away += TimelineAbsence{person->name, julian(absence->start), julian(absence->end)};
    }
}

QList<TimelineAbsence> TimelineRowBuilder::absencesAround(const Project &project)
{
    const auto byDay = [](const TimelineAbsence &a, const TimelineAbsence &b) { return a.first < b.first; };
    const auto known = m_awayOfLead.constFind(project.lead);
    const bool hasTeam = !project.team.isEmpty();
    if (known != m_awayOfLead.cend() && !hasTeam)
        return *known;
    QList<TimelineAbsence> away;
    addAbsences(project.lead, away);
    for (EntityId member : project.team) {
        if (member != project.lead)
            addAbsences(member, away);
    }
    std::stable_sort(away.begin(), away.end(), byDay);
    if (!hasTeam)
        m_awayOfLead.insert(project.lead, away);
    return away;
}
