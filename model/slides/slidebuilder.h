// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planindex.h"
#include "rules/ranking.h"
#include "slides/slide.h"

#include <QDate>

// Decides what each slide of a deck says: values and sentences, nothing of how they are drawn.
//
// The deck of a quarter shows that quarter's ranking, its capacity and its objectives. Before the
// quarter has objectives, planning meetings review those that run: then the objectives of today's
// quarter stand in, and their footer says which quarter they are and how far it has gone.
class SlideBuilder final {
public:
    // The plan must stay unchanged while the builder is used.
    SlideBuilder(const PlanData &plan, DeckSpec spec, QDate today);

    [[nodiscard]] DeckContent deck() const;

private:
    const PlanIndex m_index;
    const DeckSpec m_spec;
    const QDate m_today;
    const Ranking m_ranking;
};

// The kinds that can be written, in the order in which they are offered. An entry of another kind makes no
// slide.
[[nodiscard]] QList<SlideKind> writtenSlideKinds();
// Whether a title of its own fits: not where an entry stands for several slides about different things.
[[nodiscard]] bool takesTitle(const DeckSlide &entry);

[[nodiscard]] DeckContent buildDeck(const PlanData &plan, const DeckSpec &spec, QDate today);
