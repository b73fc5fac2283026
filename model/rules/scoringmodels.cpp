// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scoringmodels.h"

#include "fields/entitychoices.h"
#include "rules/placement.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double daysAMonth = 20; // of one person
constexpr double mostMonths = 6; // an effort of 5, with the usual settings
constexpr double iceScale = 2; // 1–5 becomes 2–10

double confidenceOf(const Need &need)
{
    return need.confidence.value_or(100);
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

Message fieldName(const char *label)
{
    return Message::inContext("Field", label);
}

ScorePart scored(const char *label, double value, bool raises = true)
{
    return {fieldName(label), value, value / highestScore, raises};
}

struct Input {
    const char *label;
    const std::optional<double> Need::*value;
};

// What each model cannot do without, besides criteria.
QList<Input> inputsOf(ScoringModel model)
{
    constexpr Input impact{"Impact", &Need::impact};
    constexpr Input effort{"Effort", &Need::effort};
    switch (model) {
    case ScoringModel::ImpactEffort:
    case ScoringModel::Ice:
        return {impact, effort};
    case ScoringModel::Rice:
        return {{"Reach (people a quarter)", &Need::reach}, impact, effort};
    case ScoringModel::Wsjf:
        return {impact,
                {"Time criticality", &Need::timeCriticality},
                {"Risk reduction", &Need::riskReduction},
                effort};
    case ScoringModel::Weighted:
        return {};
    }
    return {};
}

double clampedOf(const std::optional<double> &score)
{
    return clampedScore(score.value_or(lowestScore));
}

double iceScore(const Need &need)
{
    const double ease = lowestScore + highestScore - clampedOf(need.effort);
    return (iceScale * clampedOf(need.impact) + confidenceOf(need) / 10 + iceScale * ease) / 3;
}

double wsjfScore(const Need &need)
{
    return (clampedOf(need.impact) + clampedOf(need.timeCriticality) + clampedOf(need.riskReduction))
        / clampedOf(need.effort);
}

Message iceInWords(const Need &need)
{
    const double ease = lowestScore + highestScore - clampedOf(need.effort);
    return Message(
        QT_TRANSLATE_NOOP("Message", "(Impact %1 + confidence %2 + ease %3) ÷ 3 = %4, each out of 10"),
        rounded(iceScale * clampedOf(need.impact)), rounded(confidenceOf(need) / 10),
        rounded(iceScale * ease), rounded(iceScore(need)));
}

Message wsjfInWords(const Need &need)
{
    return Message(QT_TRANSLATE_NOOP(
                       "Message", "(Impact %1 + time criticality %2 + risk reduction %3) ÷ effort %4 = %5"),
                   *need.impact, *need.timeCriticality, *need.riskReduction, *need.effort,
                   rounded(wsjfScore(need)));
}

QString shortName(const Criterion &criterion)
{
    return criterion.shortTitle.isEmpty() ? criterion.title : criterion.shortTitle;
}

// "a, b, c" as one message.
Message listed(const QList<Message> &names)
{
    Message all = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i)
        all = Message("%1, %2", all, names.at(i));
    return all;
}

} // namespace

// The weighted mean of one side: Σ weight × score ÷ Σ weight.
struct NeedScoring::Side {
    double weights = 0;
    double weighted = 0;
    bool isComplete = true;

    [[nodiscard]] bool isEmpty() const { return weights <= 0; }
    [[nodiscard]] double mean() const { return isEmpty() ? 1 : weighted / weights; }
};

NeedScoring::NeedScoring(const PlanIndex &index)
    : NeedScoring(index, index.settings().scoringModel)
{
}

NeedScoring::NeedScoring(const PlanIndex &index, ScoringModel model)
    : m_index(index)
    , m_model(model)
{
    if (model == ScoringModel::Weighted)
        readCriteria({});
}

NeedScoring::NeedScoring(const PlanIndex &index, EntityId onlyNeed)
    : m_index(index)
    , m_model(index.settings().scoringModel)
{
    if (m_model == ScoringModel::Weighted)
        readCriteria(onlyNeed);
}

void NeedScoring::readCriteria(EntityId onlyNeed)
{
    for (const Criterion &criterion : m_index.plan().criteria) {
        if (criterion.weight > 0)
            m_criteria += &criterion;
    }
    std::stable_sort(m_criteria.begin(), m_criteria.end(), [](const Criterion *a, const Criterion *b) {
        return std::pair(a->side, a->position) < std::pair(b->side, b->position);
    });
    for (const CriterionScore &score : m_index.plan().criterionScores) {
        if (onlyNeed.isNull() || score.need == onlyNeed)
            m_scoresOfNeed.add(score.need, &score);
    }
    m_scoresOfNeed.sort([](const CriterionScore &a, const CriterionScore &b) { return a.id < b.id; });
}

double NeedScoring::widestReach() const
{
    if (!m_widestReach) {
        m_widestReach = 1;
        for (const Need &need : m_index.plan().needs)
            m_widestReach = std::max(*m_widestReach, need.reach.value_or(0));
    }
    return *m_widestReach;
}

std::optional<double> NeedScoring::valueOf(const Need &need, const Criterion &criterion) const
{
    std::optional<double> value;
    for (const CriterionScore *score : m_scoresOfNeed.of(need.id)) {
        if (score->criterion == criterion.id && score->value)
            value = clampedScore(*score->value);
    }
    return value;
}

double NeedScoring::months(const Need &need) const
{
    // An estimate of nothing is taken for a day.
    return std::max(daysOf(need, m_index.settings()), 1.0) / daysAMonth;
}

NeedScoring::Side NeedScoring::sideOf(const Need &need, CriterionSide wanted) const
{
    Side side;
    for (const Criterion *criterion : m_criteria) {
        if (criterion->side != wanted)
            continue;
        const std::optional<double> value = valueOf(need, *criterion);
        side.isComplete = side.isComplete && value;
        side.weights += criterion->weight;
        side.weighted += criterion->weight * value.value_or(0);
    }
    return side;
}

// "Revenue 4 × 60 + Time 3 × 40"
Message NeedScoring::termsOf(const Need &need, CriterionSide side) const
{
    Message terms;
    for (const Criterion *criterion : m_criteria) {
        if (criterion->side != side)
            continue;
        const Message term("%1 %2 × %3", shortName(*criterion), valueOf(need, *criterion).value_or(0),
                           criterion->weight);
        terms = terms.isEmpty() ? term : Message("%1 + %2", terms, term);
    }
    return terms;
}

std::optional<double> NeedScoring::scoreOf(const Need &need) const
{
    const QList<Input> inputs = inputsOf(m_model);
    if (std::any_of(inputs.cbegin(), inputs.cend(),
                    [&need](const Input &input) { return !(need.*input.value); }))
        return std::nullopt;
    switch (m_model) {
    case ScoringModel::ImpactEffort:
        return ::scoreOf(need);
    case ScoringModel::Rice:
        return *need.reach * riceImpact(*need.impact) * confidenceOf(need) / 100 / months(need);
    case ScoringModel::Ice:
        return iceScore(need);
    case ScoringModel::Wsjf:
        return wsjfScore(need);
    case ScoringModel::Weighted:
        break;
    }
    const Side benefit = sideOf(need, CriterionSide::Benefit);
    const Side cost = sideOf(need, CriterionSide::Cost);
    if (benefit.isEmpty() || !benefit.isComplete || !cost.isComplete)
        return std::nullopt;
    return benefit.mean() / cost.mean();
}

QList<ScorePart> NeedScoring::weightedParts(const Need &need) const
{
    QList<ScorePart> parts;
    for (const Criterion *criterion : m_criteria) {
        const std::optional<double> value = valueOf(need, *criterion);
        if (!value)
            continue;
        const double weights = sideOf(need, criterion->side).weights;
        parts += ScorePart{Message("%1", shortName(*criterion)), *value,
                           criterion->weight * *value / (weights * highestScore),
                           criterion->side == CriterionSide::Benefit};
    }
    return parts;
}

QList<ScorePart> NeedScoring::partsOf(const Need &need) const
{
    if (m_model == ScoringModel::Weighted)
        return weightedParts(need);
    QList<ScorePart> parts;
    if (m_model == ScoringModel::Rice && need.reach)
        parts += ScorePart{fieldName(QT_TRANSLATE_NOOP("Field", "Reach")), *need.reach,
                           *need.reach / widestReach(), true};
    if (need.impact)
        parts += scored("Impact", *need.impact);
    if (m_model == ScoringModel::Wsjf) {
        if (need.timeCriticality)
            parts += scored("Time criticality", *need.timeCriticality);
        if (need.riskReduction)
            parts += scored("Risk reduction", *need.riskReduction);
    } else {
        parts += ScorePart{fieldName("Confidence"), confidenceOf(need), confidenceOf(need) / 100, true};
    }
    if (!need.effort)
        return parts;
    if (m_model == ScoringModel::Rice)
        parts += ScorePart{fieldName(QT_TRANSLATE_NOOP("Field", "Person-months")), months(need),
                           std::min(1.0, months(need) / mostMonths), false};
    else if (m_model == ScoringModel::Ice)
        parts += scored(QT_TRANSLATE_NOOP("Field", "Ease"), lowestScore + highestScore - *need.effort);
    else
        parts += scored("Effort", *need.effort, false);
    return parts;
}

QList<Message> NeedScoring::missingIn(const Need &need) const
{
    QList<Message> missing;
    for (const Input &input : inputsOf(m_model)) {
        if (!(need.*input.value))
            missing += fieldName(input.label);
    }
    if (m_model != ScoringModel::Weighted)
        return missing;
    bool hasBenefit = false;
    for (const Criterion *criterion : m_criteria) {
        hasBenefit = hasBenefit || criterion->side == CriterionSide::Benefit;
        if (!valueOf(need, *criterion))
            missing += Message("%1", criterion->title);
    }
    if (!hasBenefit)
        missing += Message(QT_TRANSLATE_NOOP("Message", "a criterion on the benefit side"));
    return missing;
}

Message NeedScoring::weightedInWords(const Need &need) const
{
    const Side benefit = sideOf(need, CriterionSide::Benefit);
    const Side cost = sideOf(need, CriterionSide::Cost);
    const double score = rounded(benefit.mean() / cost.mean());
    if (cost.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "Benefit (%1) ÷ %2 = %3"),
                       termsOf(need, CriterionSide::Benefit), benefit.weights, score);
    return Message(QT_TRANSLATE_NOOP("Message", "Benefit (%1) ÷ %2 = %3; cost (%4) ÷ %5 = %6; %3 ÷ %6 = %7"),
                   termsOf(need, CriterionSide::Benefit), benefit.weights, rounded(benefit.mean()),
                   termsOf(need, CriterionSide::Cost), cost.weights, rounded(cost.mean()), score);
}

Message NeedScoring::inWords(const Need &need) const
{
    const QList<Message> missing = missingIn(need);
    if (m_model == ScoringModel::ImpactEffort)
        return scoreInWords(need);
    if (!missing.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "%1: no score yet. Missing: %2"),
                       scoringModelName(m_model), listed(missing));
    switch (m_model) {
    case ScoringModel::Rice:
        return Message(
            QT_TRANSLATE_NOOP("Message", "Reach %1 × impact %2 × confidence %3% ÷ %4 person-months = %5"),
            *need.reach, rounded(riceImpact(*need.impact)), confidenceOf(need), rounded(months(need)),
            rounded(*scoreOf(need)));
    case ScoringModel::Ice:
        return iceInWords(need);
    case ScoringModel::Wsjf:
        return wsjfInWords(need);
    default:
        return weightedInWords(need);
    }
}

Message scoringModelName(ScoringModel model)
{
    return Message::inContext("Choice", choicesOf<ScoringModel>().at(int(model)).label);
}

double riceImpact(double impact)
{
    constexpr std::array<double, 5> steps = {0.25, 0.5, 1, 2, 3};
    const double place = clampedScore(impact) - lowestScore;
    const auto below = std::min(size_t(place), steps.size() - 2);
    return steps.at(below) + (steps.at(below + 1) - steps.at(below)) * (place - double(below));
}
