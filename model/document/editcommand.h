// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <QUndoCommand>

class Plan;

// Edits that belong to one continuous movement or one stay in a field share a gesture and become
// one undo step; 0 stands alone.
using Gesture = quint64;

// One undo step. It changes memory only and cannot fail: PlanSession has written the file before.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(Plan &plan, ChangeSet changeSet, Gesture gesture);

    [[nodiscard]] const ChangeSet &changeSet() const { return m_changeSet; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    // Within one gesture only; vanishes when everything is back where it was.
    bool mergeWith(const QUndoCommand *other) override;

private:
    Plan &m_plan;
    ChangeSet m_changeSet;
    Gesture m_gesture;
};
