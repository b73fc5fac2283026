// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/steeringeditor.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/checkins.h"
#include "rules/decisions.h"
#include "rules/editrules.h"

SteeringEditor::SteeringEditor(PlanSession &session)
    : m_session(session)
{
}

Result<void> SteeringEditor::apply(const Result<ChangeSet> &proposal)
{
    if (!proposal)
        return m_session.refuse(proposal.error());
    const Message problem = problemWith(m_session.data(), *proposal, m_session.today());
    return problem.isEmpty() ? m_session.apply(*proposal) : Result<void>(m_session.refuse(problem));
}

Result<void> SteeringEditor::checkIn(const CheckIn &checkIn)
{
    CheckIn dated = checkIn;
    if (!dated.date.isValid())
        dated.date = m_session.today();
    return apply(checkInOfDay(m_session.data(), dated, m_session.editor().ids()));
}

Result<void> SteeringEditor::correctCheckIn(const CheckIn &corrected)
{
    return apply(::correctCheckIn(m_session.data(), corrected));
}

Result<void> SteeringEditor::grade(EntityId keyResult, const Grading &grading)
{
    return apply(gradeKeyResult(m_session.data(), keyResult, grading));
}

Result<void> SteeringEditor::prepareNextQuarter(Quarter quarter, const QList<EntityId> &toBacklog)
{
    const Language &language = m_session.language();
    const DecisionContext context{
        m_session.today(), m_session.author(),
        language.text(Message(QT_TRANSLATE_NOOP("Message", "Not carried on at the end of %1"), quarter))};
    return apply(
        ::prepareNextQuarter(m_session.data(), quarter, toBacklog, context, m_session.editor().ids()));
}

Result<void> SteeringEditor::moveObjectives(const QList<EntityId> &objectives, Quarter quarter)
{
    return apply(::moveObjectives(m_session.data(), objectives, quarter));
}
