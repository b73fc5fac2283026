// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
enum class ScoreAxis;
struct RoundResult;

// What the room agrees on for one need of a revealed round: the medians to begin with, adjusted by hand,
// accepted with what settled it, or scored once more.
class AcceptBar final : public QWidget {
    Q_OBJECT
public:
    AcceptBar(const ViewContext &context, QWidget *parent);

    // The scores in the fields stay as they are while it is the same need of the same turn.
    void show(EntityId round, EntityId need);
    // The next show() takes the medians again.
    void forget() { m_need = {}; }
    // How many needs are selected to be scored again.
    void setSelectedCount(int count);
    void takeFocus();

Q_SIGNALS:
    void accepted();
    void againWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void preset(QDoubleSpinBox *field, QLabel *label, ScoreAxis axis, const std::optional<double> &accepted);
    void accept();

    ViewContext m_context;
    EntityId m_round;
    EntityId m_need;
    bool m_isFresh = true; // the fields are to be filled
    QLabel *m_impactLabel;
    QDoubleSpinBox *m_impact;
    QLabel *m_effortLabel;
    QDoubleSpinBox *m_effort;
    QLineEdit *m_note;
    QPushButton *m_again;
    QPushButton *m_accept;
};
