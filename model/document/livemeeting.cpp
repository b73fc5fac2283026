// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/livemeeting.h"

#include "changes/changesteps.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/meetings.h"

LiveMeeting::LiveMeeting(PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.plan(), &Plan::applied, this, &LiveMeeting::changed);
}

LiveMeeting::~LiveMeeting()
{
    if (m_isDeciding)
        m_session.setAmendment({});
}

void LiveMeeting::begin(const Meeting &wanted)
{
    m_meeting = meetingOf(m_session.data(), wanted, m_session.editor().ids());
    Q_EMIT changed();
}

void LiveMeeting::end()
{
    setDeciding(false);
    Q_EMIT changed();
}

void LiveMeeting::setDeciding(bool isDeciding)
{
    if (isDeciding == m_isDeciding || (isDeciding && m_meeting.id.isNull()))
        return;
    m_isDeciding = isDeciding;
    if (isDeciding) {
        m_session.setAmendment([this](ChangeSet changeSet) {
            return decidedIn(m_meeting, m_session.data(), std::move(changeSet), m_session.author(),
                             m_session.language(), m_session.editor().ids());
        });
    } else {
        m_session.setAmendment({});
    }
    Q_EMIT changed();
}

int LiveMeeting::decisionCount() const
{
    return int(decisionsOf(m_session.data(), m_meeting.id).size());
}

const Decision *LiveMeeting::lastDecision() const
{
    const QList<const Decision *> decisions = decisionsOf(m_session.data(), m_meeting.id);
    return decisions.isEmpty() ? nullptr : decisions.constLast();
}

Result<void> LiveMeeting::sayWhy(const QString &reason)
{
    const Decision *decision = lastDecision();
    if (!decision)
        return {};
    ChangeSet changeSet{
        Message(QT_TRANSLATE_NOOP("Message", "Say why “%1” was decided"), decision->itemTitle), {}};
    appendSetting(changeSet.changes, m_session.data(), EntityKind::Decision, decision->id, u"reason",
                  FieldValue<QString>::toVariant(reason.trimmed()));
    return m_session.apply(changeSet);
}
