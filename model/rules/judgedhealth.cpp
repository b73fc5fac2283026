// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/judgedhealth.h"

#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

namespace {

// A pace of exactly 0.95 must not fall under it by rounding.
constexpr double roundingError = 1e-9;

Health stayHealth(const KeyResult &keyResult, double current)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    if (reaches(keyResult, current, *numbers.target))
        return Health::OnTrack;
    return numbers.commit && reaches(keyResult, current, *numbers.commit) ? Health::Attention
                                                                          : Health::AtRisk;
}

Health milestoneHealth(const DateRange &run, QDate today)
{
    return !run.isEmpty() && today > run.last ? Health::AtRisk : Health::OnTrack;
}

Health paceHealth(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const auto pace = paceOf(index, keyResult, today);
    const PlanSettings &settings = index.settings();
    if (!pace || *pace + roundingError >= settings.onTrackPace / 100)
        return Health::OnTrack;
    return *pace + roundingError < settings.atRiskPace / 100 ? Health::AtRisk : Health::Attention;
}

// Low confidence makes what is not on track at risk; a milestone has no pace, so confidence decides.
bool isDoubted(const PlanIndex &index, const KeyResult &keyResult, Health health)
{
    const bool isSpared = health == Health::OnTrack && keyResult.kind != KeyResultKind::Milestone;
    if (isStayKind(keyResult) || isSpared || health == Health::AtRisk)
        return false;
    const CheckIn *last = lastCheckIn(index, keyResult);
    return last && last->confidence && *last->confidence <= index.settings().atRiskConfidence;
}

} // namespace

bool isTargetReached(const PlanIndex &index, const KeyResult &keyResult)
{
    const auto current = currentOf(index, keyResult);
    if (!current || isStayKind(keyResult))
        return false;
    if (keyResult.kind == KeyResultKind::Milestone)
        return *current >= 1;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    return numbers.target && numbers.start && reaches(keyResult, *current, *numbers.target);
}

Judgement judgementOf(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const auto current = currentOf(index, keyResult);
    if (!hasNumbers(keyResult) || (!current && !isStayKind(keyResult)))
        return {Health::NoNumbers};
    if (isTargetReached(index, keyResult))
        return {Health::Done};
    if (isOutdated(index, keyResult, today))
        return {Health::Outdated};
    if (!current)
        return {Health::OnTrack};
    Health health = Health::OnTrack;
    if (isStayKind(keyResult))
        health = stayHealth(keyResult, *current);
    else if (keyResult.kind == KeyResultKind::Milestone)
        health = milestoneHealth(runOf(index, keyResult), today);
    else
        health = paceHealth(index, keyResult, today);
    return {health, isDoubted(index, keyResult, health)};
}
