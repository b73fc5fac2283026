// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "entities/plandata.h"

#include <QWidget>

#include <optional>

class ToggleSwitch;

// "Since the review of 4 Feb": compares a view with the plan of the last review, whose snapshot is read
// when it is first asked for. Shown once there is a review to compare with.
class ReviewToggle final : public QWidget {
    Q_OBJECT
public:
    ReviewToggle(const ViewContext &context, QWidget *parent);

    // The plan of the last review while it is compared with, else null.
    [[nodiscard]] const PlanData *then() const;
    // The review to compare with; null: none yet. Valid until the plan changes.
    [[nodiscard]] const Review *review() const;
    [[nodiscard]] QString text() const; // "Since the review of 4 Feb"
    // The plan or the language has changed.
    void refresh();
    // Whether it is compared: window state.
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void changed();

private:
    void readSnapshot();

    ViewContext m_context;
    ToggleSwitch *m_toggle;
    EntityId m_reviewRead;
    std::optional<PlanData> m_then;
};
