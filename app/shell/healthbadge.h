// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QPushButton>

struct Finding;

// How many findings the plan's health has, always in sight; pressing it lists them.
class HealthBadge final : public QPushButton {
    Q_OBJECT

public:
    HealthBadge(const ViewContext &context, QWidget *parent);

    void showFindings();

Q_SIGNALS:
    void findingChosen(const Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void tell();

    ViewContext m_context;
    int m_points = 0;
    bool m_isChecking = false;
};
