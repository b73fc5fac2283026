// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentplans.h"

#include <QAbstractButton>

// One plan that was open before; a file that is no longer there says so.
class RecentRow final : public QAbstractButton {
    Q_OBJECT

public:
    // when: as the row shows it, "today, 9:12".
    RecentRow(const RecentPlan &plan, const QString &when, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_summary;
    QString m_when;
    bool m_isMissing;
};
