// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class StatusNote;

// What the details of a key result show besides its fields: how it stands and why, the chart, the
// numbers, the check-in of the day, its quality and the last check-ins.
class KeyResultDetails final : public QWidget {
    Q_OBJECT

public:
    KeyResultDetails(const ViewContext &context, EntityRef keyResult, QWidget *parent = nullptr);

private:
    void refresh();

    ViewContext m_context;
    EntityId m_keyResult;
    StatusNote *m_finding;
};
