// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class AcceptBar;
class AxisPanel;
class Card;
class QAction;
class QLabel;
class QListWidget;
class QPushButton;
struct Need;

// The scores on the table, need by need: what each gave, how far apart the room is, and what it agrees on.
// A closed round is looked at again here.
class RoundReveal final : public QWidget {
    Q_OBJECT
public:
    explicit RoundReveal(const ViewContext &context, QWidget *parent);

    void setRound(EntityId round);
    [[nodiscard]] EntityId round() const { return m_round; }
    void refresh();
    void setProjector(bool isProjector);

private:
    void build();
    // To the need before and after, also while the list of them is hidden.
    [[nodiscard]] QAction *addStep(const QString &name, int key, int by);
    [[nodiscard]] QWidget *makeStage();
    void fillNeeds();
    void showNeed();
    void tellAccepted();
    [[nodiscard]] QString factsOf(const Need *need) const;
    void scoreAgain();
    void closeRound();
    void goToNextOpen();
    [[nodiscard]] EntityId current() const;
    [[nodiscard]] bool isClosed() const;

    ViewContext m_context;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    EntityId m_round;
    QLabel *m_needsHeading;
    QListWidget *m_needs;
    Card *m_side;
    QLabel *m_title;
    QLabel *m_facts;
    AxisPanel *m_impactPanel;
    AxisPanel *m_effortPanel;
    QLabel *m_accepted;
    AcceptBar *m_accept;
    QPushButton *m_close;
};
