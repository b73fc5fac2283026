// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/projectdetails.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/dependencylist.h"
#include "okrs/linkfacts.h"
#include "okrs/linklist.h"
#include "okrs/milestonelist.h"
#include "okrs/statusnote.h"
#include "rules/projecthealth.h"
#include "scenes/healthstatus.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProjectDetails::ProjectDetails(const ViewContext &context, EntityRef project, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_project(project.id)
    , m_finding(new StatusNote(this))
    , m_needs(new LinkList(context, tr("Needs it answers"), this))
    , m_keyResults(new LinkList(context, tr("Key results it moves"), this))
{
    setObjectName(u"projectDetails"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_finding);
    column->addWidget(m_needs);
    column->addWidget(m_keyResults);
    column->addWidget(new MilestoneList(context, project.id, this));
    column->addWidget(new DependencyList(context, project.id, this));
    connect(&context.figures, &QuarterFigures::changed, this, &ProjectDetails::refresh);
    refresh();
}

void ProjectDetails::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const Project *project = index.plan().projects.find(m_project);
    if (!project)
        return;
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    const auto report = healthOf(*project, index.settings(), today);
    const auto status = report ? statusOf(report->health) : std::nullopt;
    m_finding->setVisible(status.has_value());
    if (status)
        m_finding->setContent(*status, language.text(healthLabel(report->health)),
                              language.text(report->reason));
    m_needs->setLinks(needLinks(index, project->needs, language));
    QList<EntityLink> keyResults;
    for (const EntityId id : project->keyResults) {
        if (const KeyResult *keyResult = index.plan().keyResults.find(id))
            keyResults += keyResultLink(index, *keyResult, today, language);
    }
    m_keyResults->setLinks(keyResults);
}
