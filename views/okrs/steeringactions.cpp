// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/steeringactions.h"

#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"

#include <QAction>

using namespace Qt::StringLiterals;

SteeringActions::SteeringActions(const ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_page(new QAction(this))
    , m_checkIn(new QAction(this))
    , m_end(new QAction(this))
{
    m_page->setObjectName(u"openKeyResultPage"_s);
    m_checkIn->setObjectName(u"okrCheckIn"_s);
    m_end->setObjectName(u"okrEndOfQuarter"_s);
    connect(m_page, &QAction::triggered, this, &SteeringActions::open);
    connect(m_checkIn, &QAction::triggered, this, [this] { m_context.openView(u"checkins"_s); });
    connect(m_end, &QAction::triggered, this, [this] { m_context.trigger(u"endOfQuarter"_s); });
    connect(&context.session.selection(), &PlanSelection::changed, this, &SteeringActions::follow);
    retranslate();
}

void SteeringActions::open()
{
    if (m_context.session.selection().current().kind == EntityKind::KeyResult)
        m_context.openView(u"keyresult"_s);
    else
        m_context.openDetails();
}

void SteeringActions::follow()
{
    m_page->setEnabled(m_context.session.selection().current().kind == EntityKind::KeyResult);
}

void SteeringActions::retranslate()
{
    m_page->setText(tr("Open the page of the key result"));
    m_checkIn->setText(tr("Check in on what is due"));
    m_end->setText(tr("End of quarter…"));
    follow();
}
