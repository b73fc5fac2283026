// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;

// Where objectives and key results are typed in one after the other: Enter adds and waits for the
// next, Tab goes on with the key results of the objective just added, Esc is done.
class AddLine final : public QWidget {
    Q_OBJECT

public:
    explicit AddLine(const ViewContext &context, QWidget *parent = nullptr);

    void startObjective();
    // Of the objective that is selected, or whose key result is.
    void startKeyResult();
    // The objective that a new key result would belong to now; null: none is selected.
    [[nodiscard]] EntityId selectedObjective() const;

Q_SIGNALS:
    void added(EntityId id);
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void start(EntityId objective);
    void describe();
    bool commit();
    void stop();

    ViewContext m_context;
    QLabel *m_label;
    QLineEdit *m_title;
    QLabel *m_hint;
    EntityId m_objective; // of the key results; null: objectives are added
    EntityId m_lastObjective;
};
