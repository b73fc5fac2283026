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
    for (const Dependency *dependency : index.dependenciesOf(project)) {
        const QList<EntityId> circle = waitingChain(index, project, dependency->dependsOn);
        if (!circle.isEmpty())
            problems += language.text(circleSentence(index, circle));
        else if (const auto conflict = conflictOf(index, *dependency))
            problems += language.text(conflictSentence(index, *conflict));
    }
    return problems;
}
