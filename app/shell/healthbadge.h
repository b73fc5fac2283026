// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QPushButton>

class PlanSession;
class QuarterFigures;

// How many findings the plan's health has, always in sight; pressing it lists them.
class HealthBadge final : public QPushButton {
    Q_OBJECT

public:
    HealthBadge(PlanSession &session, QuarterFigures &figures, QWidget *parent);

    void showFindings();
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

Q_SIGNALS:
    void findingChosen(const Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void tell();

    PlanSession &m_session;
    QuarterFigures &m_figures;
    QList<Finding> m_findings;
    bool m_isChecking = false;
};
