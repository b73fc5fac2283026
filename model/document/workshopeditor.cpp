// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workshopeditor.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitytype.h"

using namespace Qt::StringLiterals;

WorkshopEditor::WorkshopEditor(PlanSession &session)
    : m_session(session)
{
}

Result<void> WorkshopEditor::apply(const Result<ChangeSet> &proposal)
{
    return proposal ? m_session.apply(*proposal) : Result<void>(m_session.refuse(proposal.error()));
}

Result<EntityId> WorkshopEditor::apply(const Result<Insertion> &insertion)
{
    if (!insertion)
        return m_session.refuse(insertion.error());
    const Result<void> applied = m_session.apply(insertion->changes);
    return applied ? Result<EntityId>(insertion->id) : applied.asFailure();
}

QString WorkshopEditor::titleOf(EntityId need) const
{
    return m_session.language().quoted(entityTitle(m_session.data(), EntityKind::Need, need));
}

Result<void> WorkshopEditor::setAll(const QList<EntityId> &needs, QStringView fieldKey, const QVariant &value,
                                    const Message &title)
{
    const int field = entityType(EntityKind::Need).fieldIndex(fieldKey);
    QList<FieldEdit> edits;
    for (EntityId need : needs)
        edits += FieldEdit{need, field, value};
    return m_session.editor().setAll(EntityKind::Need, edits, title);
}

Result<EntityId> WorkshopEditor::startRound(const NewRound &round)
{
    NewRound dated = round;
    if (!dated.date.isValid())
        dated.date = m_session.today();
    return apply(::startRound(m_session.data(), dated, m_session.editor().ids()));
}

Result<void> WorkshopEditor::addParticipants(EntityId round, const QList<NewParticipant> &participants)
{
    return apply(::addParticipants(m_session.data(), round, participants, m_session.editor().ids()));
}

Result<void> WorkshopEditor::giveScore(const GivenRoundScore &score)
{
    return apply(::giveScore(m_session.data(), score, m_session.editor().ids()));
}

Result<void> WorkshopEditor::reveal(EntityId round)
{
    return apply(revealRound(m_session.data(), round));
}

Result<void> WorkshopEditor::rescore(EntityId round, const QList<EntityId> &needs)
{
    return apply(::rescore(m_session.data(), round, needs, m_session.editor().ids()));
}

Result<void> WorkshopEditor::accept(EntityId round, const AcceptedScore &accepted)
{
    return apply(acceptScore(m_session.data(), round, accepted, m_session.today(), m_session.editor().ids()));
}

Result<void> WorkshopEditor::close(EntityId round)
{
    return apply(closeRound(m_session.data(), round));
}
