// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"

struct Message;

class FieldInput;
class PlanSession;
class QLabel;

// The settings of the plan, made from the field table of EntityKind::Plan; all that was changed
// becomes one undo step.
class PlanSettingsDialog final : public DialogFrame {
    Q_OBJECT

public:
    PlanSettingsDialog(PlanSession &session, QWidget *parent);

    void accept() override;

private:
    QWidget *buildForm();
    void showProblem(const Message &problem);

    PlanSession &m_session;
    QList<FieldInput *> m_inputs;
    QLabel *m_problem;
};
