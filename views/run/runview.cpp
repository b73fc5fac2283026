// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runview.h"

#include "common/entitytableview.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/similarrequests.h"
#include "run/kindsection.h"
#include "run/routinespage.h"
#include "run/rundashboard.h"
#include "run/runkinds.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RunView::RunView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_similar(new SimilarRequests(context.session, this))
    , m_segments(new SegmentedControl(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"runView"_s);
    m_segments->setObjectName(u"runPages"_s);
    for (int page = Figures; page <= Answers; ++page)
        m_segments->addSegment({});
    m_pages->addWidget(new RunDashboard(context, *m_similar, m_pages));
    m_pages->addWidget(new RoutinesPage(context, m_pages));
    m_pages->addWidget(new KindSection(context, answerTable(), m_pages));
    bar()->addWidget(m_segments);
    bar()->addStretch(1);
    content()->addWidget(m_pages, 1);
    connect(m_segments, &SegmentedControl::currentChanged, this, &RunView::showPage);
    connect(&context.session.selection(), &PlanSelection::changed, this, &RunView::followSelection);
    connect(&context.session.plan(), &Plan::applied, this, &PlanView::factsChanged);
    connect(&context.session, &PlanSession::languageChanged, this, &RunView::retranslate);
    followSelection();
    retranslate();
}

void RunView::showPage(int page)
{
    m_segments->setCurrentIndex(page);
    m_pages->setCurrentIndex(page);
}

// A routine or an answer found by search stands on its own page.
void RunView::followSelection()
{
    switch (context().session.selection().current().kind) {
    case EntityKind::Routine:
    case EntityKind::Rollout:
        return showPage(Routines);
    case EntityKind::Answer:
        return showPage(Answers);
    default:
        return;
    }
}

QString RunView::title() const
{
    return tr("Run");
}

QString RunView::facts() const
{
    const PlanData &plan = context().session.data();
    return tr("%n routine(s)", nullptr, int(plan.routines.size())) + u", "_s
        + tr("%n documented answer(s)", nullptr, int(plan.answers.size()));
}

QList<KeyHint> RunView::keyHints() const
{
    return EntityTableView::keyHints();
}

void RunView::retranslate()
{
    m_segments->setAccessibleName(tr("What of the run to show"));
    m_segments->setSegmentText(Figures, tr("Figures"));
    m_segments->setSegmentText(Routines, tr("Routines and rollouts"));
    m_segments->setSegmentText(Answers, tr("Answers"));
    Q_EMIT factsChanged();
}

void RunView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
