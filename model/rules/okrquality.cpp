// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrquality.h"

#include "rules/objectivescore.h"
#include "rules/okrchecks.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// What there is to be looked at in a quarter.
struct Extent {
    int objectives = 0;
    int keyResults = 0;
    int keptNeeds = 0;
};

Extent extentOf(const PlanIndex &index, Quarter quarter)
{
    Extent extent;
    for (const Objective *objective : objectivesIn(index, quarter)) {
        ++extent.objectives;
        extent.keyResults += int(index.keyResultsOf(objective->id).size());
    }
    for (const Need &need : index.plan().needs)
        extent.keptNeeds += isKept(need, quarter) ? 1 : 0;
    return extent;
}

int lookedAt(OkrTrait trait, const Extent &extent)
{
    switch (trait) {
    case OkrTrait::Focus:
        return extent.objectives;
    case OkrTrait::Aligned:
        return extent.objectives + extent.keptNeeds;
    default:
        return extent.objectives + extent.keyResults;
    }
}

Message whyPerfect(OkrTrait trait)
{
    constexpr auto texts = std::to_array<const char *>(
        {QT_TRANSLATE_NOOP("Message", "Few enough objectives and key results to keep in mind."),
         QT_TRANSLATE_NOOP("Message", "Every key result has its numbers, every objective its key results."),
         QT_TRANSLATE_NOOP("Message", "Every objective and key result has one owner."),
         QT_TRANSLATE_NOOP("Message", "All say what will change and by when, and some tell in time."),
         QT_TRANSLATE_NOOP("Message",
                           "Every objective answers a need and serves a goal, and no chosen need "
                           "is left.")});
    return Message(texts.at(size_t(trait)));
}

// %1 of %2 are as they should be.
Message whyShort(OkrTrait trait, int sound, int all)
{
    constexpr auto texts = std::to_array<const char *>(
        {QT_TRANSLATE_NOOP("Message", "%1 of %2 objectives have neither too few nor too many key results."),
         QT_TRANSLATE_NOOP("Message", "%1 of %2 objectives and key results can be measured as they are."),
         QT_TRANSLATE_NOOP("Message", "%1 of %2 objectives and key results have an owner."),
         QT_TRANSLATE_NOOP("Message",
                           "%1 of %2 objectives and key results say what will change, and in time."),
         QT_TRANSLATE_NOOP("Message",
                           "%1 of %2 objectives and chosen needs are tied to each other and to a "
                           "goal.")});
    return Message(texts.at(size_t(trait)), sound, all);
}

bool hasRuleOn(OkrTrait trait, const PlanSettings &settings)
{
    const QList<OkrRule> &rules = okrRules();
    return std::any_of(rules.cbegin(), rules.cend(), [&](const OkrRule &rule) {
        return rule.trait == trait && isChecked(settings, QString::fromLatin1(rule.id));
    });
}

TraitScore scoreOf(OkrTrait trait, const QList<Finding> &findings, const Extent &extent, int mostObjectives)
{
    TraitScore score{trait, 100, {}, {}};
    QSet<EntityId> faulty;
    bool isTooMany = false;
    for (const Finding &finding : findings) {
        const OkrRule *rule = okrRule(finding.check);
        if (!rule || rule->trait != trait)
            continue;
        score.findings += finding;
        if (finding.entity.isNull())
            isTooMany = true;
        else
            faulty.insert(finding.entity.id);
    }
    const int all = lookedAt(trait, extent);
    const int sound = all - int(faulty.size());
    double share = double(sound) / all;
    if (isTooMany)
        share *= double(mostObjectives) / extent.objectives;
    score.score = int(std::floor(share * 100)); // 100 is for those without fault
    if (score.findings.isEmpty())
        score.why = whyPerfect(trait);
    else if (isTooMany)
        score.why = Message(QT_TRANSLATE_NOOP("Message", "%1 objectives, where a team moves %2 at a time."),
                            extent.objectives, mostObjectives);
    else
        score.why = whyShort(trait, sound, all);
    return score;
}

} // namespace

QList<TraitScore> traitScores(const PlanIndex &index, Quarter quarter)
{
    QList<TraitScore> scores;
    const Extent extent = extentOf(index, quarter);
    if (extent.objectives == 0)
        return scores;
    const QList<Finding> findings = okrFindings(index, quarter);
    for (int trait = 0; trait < okrTraitCount; ++trait) {
        if (hasRuleOn(OkrTrait(trait), index.settings()))
            scores += scoreOf(OkrTrait(trait), findings, extent, index.settings().maxObjectives);
    }
    return scores;
}
