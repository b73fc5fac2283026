// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slide.h"

class PlanIndex;
struct Goal;
struct Objective;
struct Ranking;

// What the builder knows while it writes one deck.
struct DeckContext {
    const PlanIndex &index;
    const Ranking &ranking;
    const DeckSpec &spec;
    const Language &language;
    Quarter quarter;
    QDate today;

    [[nodiscard]] QString say(const Message &message) const { return language.text(message); }
};

[[nodiscard]] SlideGoal tagOf(const Goal *goal);
// "RevOps roadmap" and "Q2 2027": the plan and the quarter the deck is about.
[[nodiscard]] QStringList deckHeading(const DeckContext &deck);
// "Marc Lenoir, CRO"; empty for nobody.
[[nodiscard]] QString personText(const DeckContext &deck, EntityId contact);

// One file a kind. Title and content; kind and footer are the builder's.
[[nodiscard]] Slide writeTitle(const DeckContext &deck);
[[nodiscard]] Slide writeStrategy(const DeckContext &deck);
[[nodiscard]] Slide writeMatrix(const DeckContext &deck);
[[nodiscard]] Slide writeObjective(const DeckContext &deck, const Objective &objective);
[[nodiscard]] Slide writeWhy(const DeckContext &deck, const Objective &objective);
[[nodiscard]] Slide writeTimeline(const DeckContext &deck);
[[nodiscard]] Slide writeNotDoing(const DeckContext &deck);
[[nodiscard]] Slide writeRanking(const DeckContext &deck);
[[nodiscard]] Slide writeDecisionsTaken(const DeckContext &deck);
