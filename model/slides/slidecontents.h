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
// The quarter whose objectives the deck shows: its own, or today's while it has none.
[[nodiscard]] Quarter quarterOfObjectives(const DeckContext &deck);
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
[[nodiscard]] Slide writeDecisionsToTake(const DeckContext &deck);
[[nodiscard]] Slide writeChanges(const DeckContext &deck);
[[nodiscard]] Slide writeCapacity(const DeckContext &deck);
[[nodiscard]] Slide writeRun(const DeckContext &deck);
[[nodiscard]] Slide writeTeam(const DeckContext &deck);
[[nodiscard]] Slide writeNextDates(const DeckContext &deck);
// Of one function, of all of them when it is null.
[[nodiscard]] Slide writeNeedsByFunction(const DeckContext &deck, EntityId function);
// Of one key result, of all with numbers in the quarter when it is null.
[[nodiscard]] QList<Slide> writeKeyResults(const DeckContext &deck, EntityId keyResult);
// Of one member, of all that have something to do when it is null.
[[nodiscard]] QList<Slide> writeMembers(const DeckContext &deck, EntityId member);
// `body` has a point a line.
[[nodiscard]] Slide writeFreeText(const DeckContext &deck, const QString &body);
// An agenda says what the other slides are: it is filled when they are all there.
[[nodiscard]] Slide writeAgenda(const DeckContext &deck);
void fillAgendas(const DeckContext &deck, QList<Slide> &slides);
