// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QAction;
class QPushButton;
class ReviewToggle;
struct PlanData;

// "Since the review of 4 Feb": shows where needs stood then, and what has become of them. Shown once
// there is a review to compare with.
class MatrixReview final : public QWidget {
    Q_OBJECT
public:
    MatrixReview(const ViewContext &context, QWidget *parent);

    // The plan of the last review while it is compared with, else null.
    [[nodiscard]] const PlanData *then() const;
    // Keeps the plan as it stands, for the next review.
    [[nodiscard]] QAction *takeReview() const { return m_take; }
    void refresh();
    // Whether it is compared: window state.
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray &state);
    // Away on the projector; the ghosts stay.
    void setProjector(bool isProjector);

Q_SIGNALS:
    void changed();

private:
    void take();
    void listChanges();

    ViewContext m_context;
    ReviewToggle *m_toggle;
    QPushButton *m_changes;
    QAction *m_take;
    bool m_isProjector = false;
};
