// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/showndeck.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"

QString slidePartKey(SlideKind part)
{
    return choiceKey(part);
}

const Deck *shownDeck(const PlanSession &session, const QuarterFigures &figures)
{
    return session.data().decks.find(figures.deckChoice().deck);
}

DeckSpec shownDeckSpec(const PlanSession &session, const QuarterFigures &figures)
{
    const DeckChoice &choice = figures.deckChoice();
    Language language = session.language();
    if (!choice.languageCode.isEmpty() && choice.languageCode != language.code())
        language = Language(choice.languageCode);
    const Deck *saved = shownDeck(session, figures);
    DeckSpec spec = saved ? deckSpecOf(session.data(), *saved, figures.quarter(), language)
                          : DeckSpec{.quarter = figures.quarter(), .language = language};
    spec.matrixColor = choice.matrixColor;
    spec.matrixSize = choice.matrixSize;
    spec.timelineBaseline = choice.timelineBaseline;
    if (!saved) {
        spec.slides.removeIf(
            [&choice](const DeckSlide &slide) { return choice.leftOut.contains(slidePartKey(slide.kind)); });
    }
    return spec;
}

bool hasNothingToPresent(const PlanSession &session)
{
    const PlanData &plan = session.data();
    return plan.goals.isEmpty() && plan.needs.isEmpty() && plan.objectives.isEmpty()
        && plan.projects.isEmpty();
}
