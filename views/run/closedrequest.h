// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class QLabel;
class QPushButton;
struct Request;

// How a request ended: its outcome and reason, the need it became, what was answered; and the way back.
class ClosedRequest final : public QWidget {
    Q_OBJECT
public:
    ClosedRequest(const ViewContext &context, QWidget *parent);

    void show(const Request &request);
    [[nodiscard]] QPushButton *reopenButton() const { return m_reopen; }

Q_SIGNALS:
    void reopenWanted();

private:
    ViewContext m_context;
    EntityId m_needId;
    QLabel *m_outcome;
    QLabel *m_facts;
    QPushButton *m_need;
    QPushButton *m_reopen;
};
