// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/needfilter.h"

#include "core/foldedtext.h"
#include "entities/plandata.h"

#include <algorithm>

NeedMatcher::NeedMatcher(const NeedFilter &filter)
    : m_filter(filter)
    , m_words(foldedText(filter.text).split(u' ', Qt::SkipEmptyParts))
{
}

bool NeedMatcher::matches(const PlanData &plan, const Need &need) const
{
    if (m_filter.function && need.function != m_filter.function)
        return false;
    if (m_filter.status && need.status != *m_filter.status)
        return false;
    if (!m_filter.quarter.isNull() && need.quarter != m_filter.quarter)
        return false;
    if (m_filter.withoutGoal && !need.goals.isEmpty())
        return false;
    if (m_filter.unplaced && need.isPlaced())
        return false;
    return m_words.isEmpty() || matchesText(plan, need);
}

bool NeedMatcher::matchesText(const PlanData &plan, const Need &need) const
{
    const Function *function = plan.functions.find(need.function);
    const Contact *stakeholder = plan.contacts.find(need.stakeholder);
    QString all = need.title + u' ' + need.shortTitle + u' ' + need.description;
    if (function)
        all += u' ' + function->title;
    if (stakeholder)
        all += u' ' + stakeholder->name;
    const QString folded = foldedText(all);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&folded](const QString &word) { return folded.contains(word); });
}
