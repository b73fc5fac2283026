// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/intakedialog.h"

#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldrow.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "rules/intake.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

IntakeDialog::IntakeDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("From whom, and where, do requests come in?"), parent)
    , m_context(context)
    , m_redirect(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_reasons(new QLabel(this))
{
    setObjectName(u"intakeDialog"_s);
    m_redirect->setObjectName(u"intakeRedirect"_s);
    m_advice->setObjectName(u"intakeAdvice"_s);
    m_reasons->setObjectName(u"intakeReasons"_s);
    setTextStyle(m_advice, TextStyle::Body, QFont::DemiBold);
    for (QLabel *label : {m_redirect, m_reasons}) {
        setTextStyle(label, TextStyle::Small);
        setTextInk(label, TextInk::Muted);
    }
    for (QLabel *label : {m_redirect, m_advice, m_reasons})
        label->setWordWrap(true);
    addField(u"intake_policy"_s);
    body()->addWidget(m_redirect);
    addField(u"ticket_tool"_s);
    addField(u"ticket_headcount"_s);
    body()->addWidget(m_advice);
    body()->addWidget(m_reasons);
    addPrimary(tr("Close"))->setObjectName(u"intakeClose"_s);
    connect(&context.session.plan(), &Plan::applied, this, &IntakeDialog::follow);
    follow();
}

void IntakeDialog::addField(const QString &key)
{
    const int field = entityType(EntityKind::Plan).fieldIndex(key);
    auto *row = new FieldRow(m_context, FieldSubject{m_context.session, EntityKind::Plan, field}, this);
    row->setObjectName(key + u"Row"_s);
    row->setEntities({PlanSettings::onlyId});
    body()->addWidget(row);
    body()->addWidget(row->notes());
    m_rows += row;
}

void IntakeDialog::follow()
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    for (FieldRow *row : std::as_const(m_rows))
        row->refresh();
    const bool isManagers = plan.settings().intakePolicy == IntakePolicy::ManagersOnly;
    m_redirect->setText(isManagers
                            ? tr("A request of a contributor is marked “Ask the manager first”, and a polite "
                                 "redirect is drafted.")
                            : tr("Requests of everybody are taken as they come."));
    const ChannelAdvice advice = channelAdvice(plan);
    m_advice->setText(language.text(channelAdviceSentence(plan, advice)));
    QStringList reasons;
    for (const Message &reason : advice.reasons)
        reasons += u"• "_s + language.text(reason);
    m_reasons->setText(reasons.join(u'\n'));
}
