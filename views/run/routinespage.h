// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class KindSection;

// The run that the team makes for itself, with its next days and its share of the team's time, and the
// rollouts that lift requests while they last.
class RoutinesPage final : public QWidget {
    Q_OBJECT

public:
    explicit RoutinesPage(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] KindSection *routines() const { return m_routines; }
    [[nodiscard]] KindSection *rollouts() const { return m_rollouts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellFacts();
    [[nodiscard]] QString routineFacts() const;
    [[nodiscard]] QString rolloutFacts() const;

    ViewContext m_context;
    KindSection *m_routines;
    KindSection *m_rollouts;
};
