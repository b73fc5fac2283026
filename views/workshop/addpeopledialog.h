// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "core/entityid.h"

class ParticipantPicker;

// Whoever comes into the room after the round has begun.
class AddPeopleDialog final : public DialogFrame {
    Q_OBJECT
public:
    AddPeopleDialog(const ViewContext &context, EntityId round, QWidget *parent);

    void accept() override;

private:
    ViewContext m_context;
    EntityId m_round;
    ParticipantPicker *m_people;
};
