// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QDate>
#include <QObject>

class PlanSession;

// Makes the day's safety copy of a plan that is worked on: soon after its first edit, so that opening
// and reading cost nothing.
class DailyBackup final : public QObject {
    Q_OBJECT

public:
    explicit DailyBackup(PlanSession &session, QObject *parent = nullptr);

Q_SIGNALS:
    void failed(const Message &reason); // once a day

private:
    void backUp();

    PlanSession &m_session;
    QDate m_day; // of the last try
};
