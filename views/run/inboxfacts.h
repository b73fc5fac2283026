// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/inboxorder.h"

#include <QWidget>

// "3 to triage  2 wait for a word  5 avoided this month", the numbers strong; the last ones give way where
// room is short, and are then still said on hover.
class InboxFacts final : public QWidget {
    Q_OBJECT
public:
    explicit InboxFacts(QWidget *parent = nullptr);

    void setCounts(const InboxCounts &counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fact {
        int count = 0;
        QString words;
        bool isWarning = false;
    };
    [[nodiscard]] int widthOf(const Fact &fact) const;

    QList<Fact> m_facts;
};
