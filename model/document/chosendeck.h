// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QObject>

class QuarterFigures;

// Which saved deck the window shows, beside the figures of its quarter: like DeckChoice it belongs to the
// window, not to the plan. A change is told as a change of the deck choice.
class ChosenDeck final : public QObject {
    Q_OBJECT

public:
    // Null: the deck that writes itself.
    [[nodiscard]] static EntityId of(const QuarterFigures &figures);
    static void choose(QuarterFigures &figures, EntityId deck);

private:
    explicit ChosenDeck(QuarterFigures &figures);

    EntityId m_deck;
};
