// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class Card;
class ParticipantPicker;
class QLabel;
class QLineEdit;
class QPushButton;
class RoundList;
class RoundNeedPicker;

// Where a scoring round begins: which needs, who scores, and beside them the rounds there have been.
class RoundSetup final : public QWidget {
    Q_OBJECT
public:
    explicit RoundSetup(const ViewContext &context, QWidget *parent);

    // A fresh form for the needs that are selected now.
    void begin();
    // The rounds and the people, after the plan has changed.
    void follow();
    void retranslate();
    void setProjector(bool isProjector);

Q_SIGNALS:
    void started(EntityId round);
    void roundChosen(EntityId round);

private:
    void build();
    void dress();
    [[nodiscard]] QLayout *makeChoices(); // needs and people
    void start();
    void tellCounts();
    void nameRound();

    ViewContext m_context;
    Card *m_side;
    RoundList *m_rounds;
    QLabel *m_heading;
    QLineEdit *m_title;
    QLabel *m_needsHeading;
    RoundNeedPicker *m_needs;
    QLabel *m_peopleHeading;
    ParticipantPicker *m_people;
    QPushButton *m_axes;
    QLabel *m_counts;
    QPushButton *m_start;
};
