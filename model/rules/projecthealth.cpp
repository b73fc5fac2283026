// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/projecthealth.h"

#include "entities/plansettings.h"
#include "entities/project.h"
#include "rules/keyresulthealth.h"

#include <cmath>

std::optional<double> elapsedPercent(const Project &project, QDate today)
{
    const DateRange range{project.start, project.end};
    return range.isEmpty() ? std::nullopt : std::optional(100 * elapsedShare(range, today));
}

std::optional<HealthReport> healthOf(const Project &project, const PlanSettings &settings, QDate today)
{
    if (project.status == ProjectStatus::Done)
        return HealthReport{Health::Done, Message(QT_TRANSLATE_NOOP("Message", "Done."))};
    const auto elapsed = elapsedPercent(project, today);
    if (project.status == ProjectStatus::Cancelled || !elapsed || today < project.start)
        return std::nullopt;
    if (today > project.end) {
        return HealthReport{
            Health::AtRisk,
            Message(QT_TRANSLATE_NOOP("Message", "It should have ended on %1."), project.end)};
    }
    const double progress = project.progress.value_or(0);
    const double behind = *elapsed - progress;
    const Message reason(QT_TRANSLATE_NOOP("Message", "%1% done when %2% of its time is over."), progress,
                         std::round(*elapsed));
    if (behind >= settings.projectAtRisk)
        return HealthReport{Health::AtRisk, reason};
    return HealthReport{behind >= settings.projectAttention ? Health::Attention : Health::OnTrack, reason};
}
