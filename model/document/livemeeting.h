// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/meeting.h"

#include <QObject>

class PlanSession;
struct Decision;

// A meeting that goes on: while it decides, every edit is logged with it, who made it and, when it is said,
// why. It comes into the plan with its first decision.
class LiveMeeting final : public QObject {
    Q_OBJECT

public:
    explicit LiveMeeting(PlanSession &session, QObject *parent = nullptr);
    ~LiveMeeting() override;

    // Without id. One of the same title, deck and quarter of the same day goes on.
    void begin(const Meeting &wanted);
    // Nothing is logged any more; the meeting stays the one that was held last.
    void end();
    [[nodiscard]] bool isDeciding() const { return m_isDeciding; }
    // Between begin() and end(), whether edits are being logged.
    void setDeciding(bool isDeciding);

    // Null id: none has begun.
    [[nodiscard]] const Meeting &meeting() const { return m_meeting; }
    [[nodiscard]] int decisionCount() const;
    [[nodiscard]] const Decision *lastDecision() const; // null: none yet

    // Why the last decision was taken.
    Result<void> sayWhy(const QString &reason);

Q_SIGNALS:
    void changed();

private:
    PlanSession &m_session;
    Meeting m_meeting;
    bool m_isDeciding = false;
};
