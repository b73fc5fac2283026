// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"

#include "document/plansession.h"
#include "fields/entitytype.h"
#include "rules/decisions.h"
#include "rules/placement.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

DecisionContext PlanEditor::decisionContext(const QString &reason) const
{
    return {m_session.today(), m_session.author(), reason};
}

Result<void> PlanEditor::applyProposal(const Result<ChangeSet> &proposal)
{
    if (!proposal)
        return m_session.refuse(proposal.error());
    return finish(*proposal);
}

Result<void> PlanEditor::placeNeed(EntityId need, double impact, double effort, Gesture gesture)
{
    const EntityType &type = entityType(EntityKind::Need);
    const Need *before = data().needs.find(need);
    const Message title = before && before->isPlaced()
        ? Message(QT_TRANSLATE_NOOP("Message", "Move %1 on the matrix"),
                  quotedTitle({EntityKind::Need, need}))
        : Message(QT_TRANSLATE_NOOP("Message", "Place %1 on the matrix"),
                  quotedTitle({EntityKind::Need, need}));
    return setAll(EntityKind::Need,
                  {{need, type.fieldIndex(u"impact"), clampedScore(impact)},
                   {need, type.fieldIndex(u"effort"), clampedScore(effort)}},
                  title, gesture);
}

Result<void> PlanEditor::unplaceNeeds(const QList<EntityId> &needs)
{
    const EntityType &type = entityType(EntityKind::Need);
    QList<FieldEdit> edits;
    for (EntityId need : needs) {
        edits += FieldEdit{need, type.fieldIndex(u"impact"), {}};
        edits += FieldEdit{need, type.fieldIndex(u"effort"), {}};
    }
    const Message title = needs.size() == 1
        ? Message(QT_TRANSLATE_NOOP("Message", "Take %1 off the matrix"),
                  quotedTitle({EntityKind::Need, needs.constFirst()}))
        : Message(QT_TRANSLATE_N_NOOP("Message", "Take %n need(s) off the matrix"))
              .counting(int(needs.size()));
    return setAll(EntityKind::Need, edits, title);
}

Result<void> PlanEditor::chooseNeeds(const QList<EntityId> &needs, Quarter quarter)
{
    return applyProposal(::chooseNeeds(data(), needs, quarter, decisionContext(), m_ids));
}

Result<void> PlanEditor::deferNeeds(const QList<EntityId> &needs, Quarter until, const QString &reason)
{
    return applyProposal(::deferNeeds(data(), needs, until, decisionContext(reason), m_ids));
}

Result<void> PlanEditor::declineNeeds(const QList<EntityId> &needs, const QString &reason)
{
    return applyProposal(::declineNeeds(data(), needs, decisionContext(reason), m_ids));
}

Result<void> PlanEditor::cutNeeds(const QList<EntityId> &needs, Quarter until, const QString &reason)
{
    return applyProposal(::cutNeeds(data(), needs, until, decisionContext(reason), m_ids));
}

Result<void> PlanEditor::reopenNeeds(const QList<EntityId> &needs)
{
    return applyProposal(::reopenNeeds(data(), needs, decisionContext(), m_ids));
}

Result<void> PlanEditor::chooseDownToTheLine(Quarter quarter)
{
    const PlanIndex index(data());
    const LineProposal proposal = ::chooseDownToTheLine(rankingOf(index, quarter));
    return applyProposal(::chooseDownToTheLine(data(), proposal, quarter, decisionContext(), m_ids));
}
