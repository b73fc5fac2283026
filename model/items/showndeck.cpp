// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/showndeck.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"

QString slidePartKey(SlideKind part)
{
    return choiceKey(part);
}

DeckSpec shownDeckSpec(const PlanSession &session, const QuarterFigures &figures)
{
    const DeckChoice &choice = figures.deckChoice();
    DeckSpec spec{.quarter = figures.quarter(), .language = session.language()};
    if (!choice.languageCode.isEmpty() && choice.languageCode != spec.language.code())
        spec.language = Language(choice.languageCode);
    spec.matrixColor = choice.matrixColor;
    spec.matrixSize = choice.matrixSize;
    spec.timelineBaseline = choice.timelineBaseline;
    spec.slides.removeIf(
        [&choice](const DeckSlide &slide) { return choice.leftOut.contains(slidePartKey(slide.kind)); });
    return spec;
}

bool hasNothingToPresent(const PlanSession &session)
{
    const PlanData &plan = session.data();
    return plan.goals.isEmpty() && plan.needs.isEmpty() && plan.objectives.isEmpty()
        && plan.projects.isEmpty();
}
