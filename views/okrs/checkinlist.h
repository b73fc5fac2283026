// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QVBoxLayout;
struct CheckIn;
struct KeyResult;

// The last check-ins of a key result, the newest first: each can be corrected or deleted.
class CheckInList final : public QWidget {
    Q_OBJECT

public:
    CheckInList(const ViewContext &context, EntityId keyResult, QWidget *parent = nullptr);

Q_SIGNALS:
    void editWanted(EntityId checkIn);

private:
    void refresh();
    void addRow(const KeyResult &keyResult, const CheckIn &checkIn);

    ViewContext m_context;
    EntityId m_keyResult;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};
