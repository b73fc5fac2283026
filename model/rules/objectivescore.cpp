// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/objectivescore.h"

#include "rules/goalof.h"
#include "rules/judgedhealth.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A mean of what is there; none of nothing.
class Mean {
public:
    void add(std::optional<double> value)
    {
        if (value) {
            m_sum += *value;
            ++m_count;
        }
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_count > 0 ? std::optional(m_sum / m_count) : std::nullopt;
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

} // namespace

std::optional<double> scoreOf(const PlanIndex &index, const Objective &objective)
{
    Mean mean;
    for (const KeyResult *keyResult : index.keyResultsOf(objective.id))
        mean.add(scoreOf(index, *keyResult));
    return mean.value();
}

HealthReport healthOf(const PlanIndex &index, const Objective &objective, QDate today)
{
    const auto keyResults = index.keyResultsOf(objective.id);
    if (keyResults.empty()) {
        return {Health::NoNumbers,
                Message(QT_TRANSLATE_NOOP("Message", "No key result yet: add what will prove it."))};
    }
    const KeyResult *worst = nullptr;
    Health health = Health::NoNumbers;
    for (const KeyResult *keyResult : keyResults) {
        const Health own = judgementOf(index, *keyResult, today).health();
        if (own == health || worse(own, health) != own)
            continue;
        health = own;
        worst = keyResult;
    }
    if (!worst)
        return {Health::NoNumbers,
                Message(QT_TRANSLATE_NOOP("Message", "None of its key results has numbers."))};
    return {
        health,
        Message(QT_TRANSLATE_NOOP("Message", "%1: %2"), worst->title, healthOf(index, *worst, today).reason)};
}

QList<EntityId> numberlessKeyResults(const PlanIndex &index, const Objective &objective)
{
    QList<EntityId> ids;
    for (const KeyResult *keyResult : index.keyResultsOf(objective.id)) {
        if (!hasNumbers(*keyResult))
            ids += keyResult->id;
    }
    return ids;
}

Message numberlessNote(const PlanIndex &index, const Objective &objective)
{
    QStringList titles;
    const QList<EntityId> ids = numberlessKeyResults(index, objective);
    for (EntityId id : ids)
        titles += index.plan().keyResults.find(id)->title;
    return titles.isEmpty()
        ? Message()
        : Message(QT_TRANSLATE_NOOP("Message", "Not counted, without numbers: %1"), titles.join(u", "_s));
}

QList<const Objective *> objectivesServing(const PlanIndex &index, const Goal &goal)
{
    QList<const Objective *> serving;
    for (const Objective &objective : index.plan().objectives) {
        if (goalOf(index, objective) == &goal)
            serving += &objective;
    }
    return serving;
}

std::optional<double> scoreOf(const PlanIndex &index, const Goal &goal)
{
    Mean mean;
    const QList<const Objective *> objectives = objectivesServing(index, goal);
    for (const Objective *objective : objectives)
        mean.add(scoreOf(index, *objective));
    return mean.value();
}

QList<const Objective *> objectivesIn(const PlanIndex &index, const Quarter &quarter)
{
    QList<const Objective *> objectives;
    for (const Objective &objective : index.plan().objectives) {
        if (objective.quarter == quarter)
            objectives += &objective;
    }
    std::stable_sort(objectives.begin(), objectives.end(),
                     [](const Objective *a, const Objective *b) { return a->position < b->position; });
    return objectives;
}
