// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "entities/need.h"

#include <QStringList>

struct PlanData;

// Which needs a table leaves; what is not said lets all through.
struct NeedFilter {
    QString text; // all its words, case and accents ignored, in the need's texts and names
    EntityId function;
    std::optional<NeedStatus> status;
    Quarter quarter;
    bool withoutGoal = false;
    bool unplaced = false;

    [[nodiscard]] bool isEmpty() const { return *this == NeedFilter(); }
    bool operator==(const NeedFilter &) const = default;
};

// The filter made ready to be asked for thousands of needs.
class NeedMatcher {
public:
    explicit NeedMatcher(const NeedFilter &filter);

    [[nodiscard]] bool matches(const PlanData &plan, const Need &need) const;

private:
    [[nodiscard]] bool matchesText(const PlanData &plan, const Need &need) const;

    NeedFilter m_filter;
    QStringList m_words;
};
