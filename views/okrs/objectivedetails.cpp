// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/objectivedetails.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/linkfacts.h"
#include "okrs/linklist.h"
#include "okrs/qualitylist.h"
#include "okrs/statusnote.h"
#include "rules/objectivescore.h"
#include "scenes/healthstatus.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ObjectiveDetails::ObjectiveDetails(const ViewContext &context, EntityRef objective, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_objective(objective.id)
    , m_finding(new StatusNote(this))
    , m_needs(new LinkList(context, tr("Needs behind it"), this))
    , m_keyResults(new LinkList(context, tr("Key results"), this))
    , m_projects(new LinkList(context, tr("Projects"), this))
{
    setObjectName(u"objectiveDetails"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_finding);
    column->addWidget(m_needs);
    column->addWidget(m_keyResults);
    column->addWidget(m_projects);
    column->addWidget(new QualityList(context, objective, this));
    connect(&context.figures, &QuarterFigures::changed, this, &ObjectiveDetails::refresh);
    refresh();
}

void ObjectiveDetails::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const Objective *objective = index.plan().objectives.find(m_objective);
    if (!objective)
        return;
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    const HealthReport report = healthOf(index, *objective, today);
    m_finding->setContent(statusOf(report.health).value_or(Status::Attention),
                          language.text(healthLabel(report.health)), language.text(report.reason));
    m_needs->setLinks(needLinks(index, objective->needs, language));
    QList<EntityLink> keyResults;
    for (const KeyResult *keyResult : index.keyResultsOf(m_objective))
        keyResults += keyResultLink(index, *keyResult, today, language);
    m_keyResults->setLinks(keyResults);
    QList<EntityLink> projects;
    for (const Project *project : index.projectsOfObjective(m_objective))
        projects += projectLink(*project, language);
    m_projects->setLinks(projects);
}
