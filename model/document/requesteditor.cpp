// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/requesteditor.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/answerway.h"
#include "rules/documenting.h"
#include "rules/editrules.h"
#include "rules/quickadd.h"
#include "rules/requestreply.h"

#include <algorithm>

RequestEditor::RequestEditor(PlanSession &session)
    : m_session(session)
{
}

Result<void> RequestEditor::apply(const Result<ChangeSet> &proposal)
{
    if (!proposal)
        return m_session.refuse(proposal.error());
    const Message problem = problemWith(m_session.data(), *proposal, m_session.today());
    return problem.isEmpty() ? m_session.apply(*proposal) : Result<void>(m_session.refuse(problem));
}

Result<EntityId> RequestEditor::add(const QList<QuickRequest> &requests)
{
    const Result<ChangeSet> proposal = addQuickRequests(requests, m_session.editor().ids());
    if (const Result<void> added = apply(proposal); !added)
        return added.asFailure();
    const auto first = std::find_if(proposal->changes.cbegin(), proposal->changes.cend(),
                                    [](const Change &change) { return change.kind == EntityKind::Request; });
    return first->id;
}

Result<void> RequestEditor::accept(EntityId request, const Acceptance &acceptance)
{
    return apply(acceptRequest(m_session.data(), request, acceptance, m_session.today()));
}

Result<void> RequestEditor::postpone(EntityId request, const QString &reason)
{
    return apply(postponeRequest(m_session.data(), request, reason));
}

Result<void> RequestEditor::close(EntityId request, const Closing &closing)
{
    return apply(closeRequest(m_session.data(), request, closing, m_session.today()));
}

Result<EntityId> RequestEditor::promote(EntityId request)
{
    const EntityId need = m_session.editor().ids().next();
    const Result<void> promoted =
        apply(promoteRequest(m_session.data(), request, need, m_session.today(), m_session.language()));
    return promoted ? Result<EntityId>(need) : promoted.asFailure();
}

Result<void> RequestEditor::reopen(EntityId request)
{
    return apply(reopenRequest(m_session.data(), request));
}

Result<EntityId> RequestEditor::decide(EntityId request, const AnswerPlan &answer)
{
    if (answer.way == AnswerWay::Promoted)
        return promote(request);
    const Result<void> decided = apply(decideRequest(m_session.data(), request, answer, m_session.today()));
    return decided ? Result<EntityId>(EntityId()) : decided.asFailure();
}

Result<void> RequestEditor::keepReply(EntityId request, const SentAnswer &sent)
{
    const Result<ChangeSet> kept =
        ::keepReply(m_session.data(), request, sent, m_session.editor().ids().next(), m_session.today());
    return kept && kept->changes.isEmpty() ? Result<void>() : apply(kept);
}

Result<EntityId> RequestEditor::document(const RequestCluster &cluster)
{
    const EntityId answer = m_session.editor().ids().next();
    const Result<void> documented =
        apply(documentRequests(m_session.data(), cluster, answer, m_session.today()));
    return documented ? Result<EntityId>(answer) : documented.asFailure();
}

Result<void> RequestEditor::answerAll(const QList<AnswerToOne> &answers, EntityId answer)
{
    return apply(::answerAll(m_session.data(), answers, answer, m_session.editor().ids(), m_session.today()));
}

Result<void> RequestEditor::attach(EntityId request, EntityId earlier)
{
    return apply(attachRequest(m_session.data(), request, earlier));
}
