// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/closedrequest.h"

#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/requestreply.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString outcomeText(const Request &request, const Language &language)
{
    for (const Choice &choice : choicesOf<RequestOutcome>()) {
        if (request.outcome && choice.value == int(*request.outcome))
            return choiceLabel(choice, language);
    }
    return {};
}

} // namespace

ClosedRequest::ClosedRequest(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_outcome(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_need(new QPushButton(this))
    , m_reopen(new QPushButton(this))
{
    m_outcome->setObjectName(u"closedOutcome"_s);
    m_facts->setObjectName(u"closedFacts"_s);
    m_need->setObjectName(u"closedNeed"_s);
    m_reopen->setObjectName(u"closedReopen"_s);
    setTextStyle(m_outcome, TextStyle::Section);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setFocusPolicy(Qt::NoFocus);
    m_need->setProperty("flatAccent", true);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_reopen);
    verbs->addWidget(m_need);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(12);
    column->addWidget(m_outcome);
    column->addWidget(m_facts);
    column->addLayout(verbs);
    column->addStretch(1);
    connect(m_reopen, &QPushButton::clicked, this, &ClosedRequest::reopenWanted);
    connect(m_need, &QPushButton::clicked, this, [this] {
        const EntityId need = m_needId;
        m_context.openView(u"needs"_s);
        m_context.session.selection().select({EntityKind::Need, need});
        m_context.openDetails();
    });
}

void ClosedRequest::show(const Request &request)
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    m_needId = request.need;
    m_outcome->setText(request.closedOn.isValid()
                           ? tr("%1, on %2", "an outcome, a day")
                                 .arg(outcomeText(request, language), language.longDate(request.closedOn))
                           : outcomeText(request, language));
    QStringList lines;
    if (!request.outcomeReason.trimmed().isEmpty())
        lines += request.outcomeReason;
    if (const Answer *answer = plan.answers.find(request.answer))
        lines += tr("Documented answer: %1").arg(answer->title);
    const QList<EntityId> replies = repliesTo(plan, request.id);
    for (const EntityId id : replies) {
        const Reply &reply = *plan.replies.find(id);
        lines += tr("Sent on %1:", "a day").arg(language.dayMonth(reply.date)) + u'\n' + reply.text;
    }
    m_facts->setText(lines.join(u"\n\n"_s));
    m_facts->setVisible(!lines.isEmpty());
    m_need->setText(tr("Open the need that it became"));
    m_need->setVisible(plan.needs.contains(request.need));
    m_reopen->setText(tr("Reopen"));
    m_reopen->setEnabled(!m_context.session.isReadOnly());
}
