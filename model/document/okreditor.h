// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/entityref.h"

class PlanSession;
class QString;
struct ChangeSet;
struct NewOkr;

// The verbs of writing OKRs: rows typed into the tree, and the rules that look over them. Like
// PlanEditor's, each checks the rules, is refused with a message, or becomes one undo step with a name.
// It only holds the session: make one wherever it is needed.
class OkrEditor final {
public:
    explicit OkrEditor(PlanSession &session);

    // rules/okrentry.h says what a line can hold. The id is the new row's, from PlanEditor::ids(), so
    // that who shows the row knows it before it comes.
    Result<void> add(const NewOkr &row, const QString &line, EntityId id);
    Result<void> retype(EntityRef ref, const QString &line);
    Result<void> switchRule(const QString &rule, bool isChecked);
    Result<void> checkAllRules();

private:
    Result<void> apply(const Result<ChangeSet> &proposal);

    PlanSession &m_session;
};
