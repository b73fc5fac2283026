// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/editcommand.h"

#include "document/plan.h"

#include <algorithm>

namespace {

bool setsOnlyFields(const ChangeSet &changeSet)
{
    return std::all_of(changeSet.changes.cbegin(), changeSet.changes.cend(),
                       [](const Change &change) { return change.action == Change::Action::Set; });
}

} // namespace

EditCommand::EditCommand(Plan &plan, ChangeSet changeSet, Gesture gesture)
    : m_plan(plan)
    , m_changeSet(std::move(changeSet))
    , m_gesture(gesture)
{
}

void EditCommand::undo()
{
    m_plan.apply(inverse(m_changeSet));
}

void EditCommand::redo()
{
    m_plan.apply(m_changeSet);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto &later = static_cast<const EditCommand &>(*other);
    if (m_gesture == 0 || later.m_gesture != m_gesture || !setsOnlyFields(m_changeSet)
        || !setsOnlyFields(later.m_changeSet))
        return false;
    m_changeSet = merged(m_changeSet, later.m_changeSet);
    setObsolete(m_changeSet.isEmpty());
    return true;
}
