// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/okreditor.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/decisions.h"
#include "rules/editrules.h"
#include "rules/formertarget.h"
#include "rules/needstatus.h"
#include "rules/okrentry.h"

OkrEditor::OkrEditor(PlanSession &session)
    : m_session(session)
{
}

Result<void> OkrEditor::apply(const Result<ChangeSet> &proposal)
{
    if (!proposal)
        return m_session.refuse(proposal.error());
    ChangeSet changeSet = *proposal;
    followLinks(m_session.data(), changeSet);
    keepFormerTargets(m_session.data(), changeSet, {m_session.today(), m_session.author(), {}},
                      m_session.editor().ids());
    if (const Message problem = problemWith(m_session.data(), changeSet, m_session.today());
        !problem.isEmpty())
        return m_session.refuse(problem);
    return m_session.apply(std::move(changeSet));
}

Result<void> OkrEditor::add(const NewOkr &row, const QString &line, EntityId id)
{
    return apply(addOkr(m_session.data(), row, line, id, m_session.language()));
}

Result<void> OkrEditor::retype(EntityRef ref, const QString &line)
{
    return apply(retypeOkr(m_session.data(), ref, line, m_session.language()));
}

Result<void> OkrEditor::switchRule(const QString &rule, bool isChecked)
{
    return apply(switchOkrRule(m_session.data(), rule, isChecked));
}

Result<void> OkrEditor::checkAllRules()
{
    return apply(checkAllOkrRules(m_session.data()));
}
