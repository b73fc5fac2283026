// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class Card;
class QLabel;
class QListWidget;
class QPushButton;

// Between two people at the laptop: whose turn it is, who has scored and who has not, and the reveal once
// everyone has. It shows no score.
class RoundTurns final : public QWidget {
    Q_OBJECT
public:
    explicit RoundTurns(const ViewContext &context, QWidget *parent);

    void setRound(EntityId round);
    [[nodiscard]] EntityId round() const { return m_round; }
    void refresh();
    // The list of people gives its room to the one sentence that counts.
    void setProjector(bool isProjector);

Q_SIGNALS:
    void turnWanted(EntityId participant);

private:
    void build();
    void dress();
    void fillPeople();
    void tellNext();
    void act();
    void addPeople();
    void removeCurrent();
    [[nodiscard]] EntityId current() const;
    // The one picked in the list while they still have to score, else the first who has.
    [[nodiscard]] EntityId next() const;

    ViewContext m_context;
    EntityId m_round;
    EntityId m_picked;
    QLabel *m_peopleHeading;
    QListWidget *m_people;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_caption;
    QLabel *m_name;
    QLabel *m_role;
    QLabel *m_promise;
    QPushButton *m_begin;
    Card *m_side;
};
