// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/scheduleproblems.h"

#include "core/language.h"
#include "rules/dependencies.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"

QStringList scheduleProblems(const PlanIndex &index, EntityId project, QDate today, const Language &language)
{
    const Project *subject = index.plan().projects.find(project);
    if (!subject)
        return {};
    QStringList problems;
    const auto report = healthOf(*subject, index.settings(), today);
    if (report && (report->health == Health::AtRisk || report->health == Health::Attention))
        problems += language.text(report->reason);
    const QList<DependencyConflict> conflicts = dependencyConflicts(index);
    for (const DependencyConflict &conflict : conflicts) {
        if (conflict.project == project)
            problems += language.text(conflictSentence(index, conflict));
    }
    return problems;
}
