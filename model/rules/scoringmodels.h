// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "entities/criterion.h"
#include "entities/plansettings.h"
#include "rules/grouping.h"

#include <optional>

class PlanIndex;
struct CriterionScore;
struct Need;

// One input of a need's score, as a small bar shows it beside the number.
struct ScorePart {
    Message name; // "Impact", "Reach", or the criterion's own name
    double value = 0; // in its own unit: 1–5, percent, people, person-months
    double share = 0; // 0–1 of the most that it could contribute: the bar's length
    bool raises = true; // false: the more of it, the lower the score (effort, cost)

    bool operator==(const ScorePart &) const = default;
};

// The scores of a plan's needs under one model. It reads the plan and never changes an input, so
// models can be switched back and forth. It points into the plan of the index.
//
// Impact ÷ effort  impact × confidence ÷ effort, all of the matrix (DECISIONS 1).
// RICE             reach × impact × confidence ÷ effort; Sean McBride, Intercom 2016. His impact steps
//                  0.25, 0.5, 1, 2, 3 stand for our 1 to 5, straight lines between; effort in
//                  person-months of 20 days.
// ICE              the mean of impact, confidence and ease, each out of 10; Sean Ellis, Hacking Growth.
//                  Our 1–5 count double, ease is 6 − effort.
// WSJF             (impact + time criticality + risk reduction) ÷ effort: cost of delay over job size;
//                  Don Reinertsen, as SAFe writes it. A missing part is not guessed.
// Weighted         Σ weight × score ÷ Σ weight on the benefit side, over the same on the cost side, so
//                  that both sides stay 1–5 whatever the weights add up to; without cost criteria the
//                  benefit alone. Criteria of weight 0 do not count.
//
// No confidence counts as 100 %.
class NeedScoring final {
public:
    explicit NeedScoring(const PlanIndex &index); // the plan's own model
    NeedScoring(const PlanIndex &index, ScoringModel model);
    // The plan's own model for one need: a cell of a table asks for no more.
    NeedScoring(const PlanIndex &index, EntityId onlyNeed);

    [[nodiscard]] ScoringModel model() const { return m_model; }
    // None while an input is missing.
    [[nodiscard]] std::optional<double> scoreOf(const Need &need) const;
    // What is known of the inputs, in the order of the formula.
    [[nodiscard]] QList<ScorePart> partsOf(const Need &need) const;
    // "Impact 4.8 × confidence 80% ÷ effort 3.7 = 1", or what is missing.
    [[nodiscard]] Message inWords(const Need &need) const;
    // The names of the inputs without which there is no score.
    [[nodiscard]] QList<Message> missingIn(const Need &need) const;

private:
    struct Side; // benefit or cost of one need
    [[nodiscard]] Side sideOf(const Need &need, CriterionSide wanted) const;
    [[nodiscard]] Message termsOf(const Need &need, CriterionSide side) const;
    [[nodiscard]] std::optional<double> valueOf(const Need &need, const Criterion &criterion) const;
    [[nodiscard]] double months(const Need &need) const;
    [[nodiscard]] QList<ScorePart> weightedParts(const Need &need) const;
    [[nodiscard]] Message weightedInWords(const Need &need) const;
    void readCriteria(EntityId onlyNeed); // null: of all needs
    [[nodiscard]] double widestReach() const;

    const PlanIndex &m_index;
    ScoringModel m_model;
    QList<const Criterion *> m_criteria; // of the weighted model, those that count, in order
    Grouping<CriterionScore> m_scoresOfNeed;
    mutable std::optional<double> m_widestReach; // once a bar asks for it
};

// "Impact ÷ effort", "RICE"…: the label of the choice.
[[nodiscard]] Message scoringModelName(ScoringModel model);
// 0.25, 0.5, 1, 2, 3 for an impact of 1 to 5.
[[nodiscard]] double riceImpact(double impact);
