// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"

// The choices of what a prioritisation workshop is made of.

template <>
const Choices &choicesOf<ScoringModel>()
{
    static const Choices choices = {
        {int(ScoringModel::ImpactEffort), "impact_effort", QT_TRANSLATE_NOOP("Choice", "Impact ÷ effort")},
        {int(ScoringModel::Rice), "rice", QT_TRANSLATE_NOOP("Choice", "RICE")},
        {int(ScoringModel::Ice), "ice", QT_TRANSLATE_NOOP("Choice", "ICE")},
        {int(ScoringModel::Wsjf), "wsjf", QT_TRANSLATE_NOOP("Choice", "WSJF")},
        {int(ScoringModel::Weighted), "weighted", QT_TRANSLATE_NOOP("Choice", "Weighted criteria")},
    };
    return choices;
}

template <>
const Choices &choicesOf<CriterionSide>()
{
    static const Choices choices = {
        {int(CriterionSide::Benefit), "benefit", QT_TRANSLATE_NOOP("Choice", "Benefit")},
        {int(CriterionSide::Cost), "cost", QT_TRANSLATE_NOOP("Choice", "Cost")},
    };
    return choices;
}

template <>
const Choices &choicesOf<RoundState>()
{
    static const Choices choices = {
        {int(RoundState::Scoring), "scoring", QT_TRANSLATE_NOOP("Choice", "Scoring")},
        {int(RoundState::Revealed), "revealed", QT_TRANSLATE_NOOP("Choice", "Revealed")},
        {int(RoundState::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    };
    return choices;
}

template <>
const Choices &choicesOf<ScoreAxis>()
{
    static const Choices choices = {
        {int(ScoreAxis::Impact), "impact", QT_TRANSLATE_NOOP("Choice", "Impact")},
        {int(ScoreAxis::Effort), "effort", QT_TRANSLATE_NOOP("Choice", "Effort")},
    };
    return choices;
}
