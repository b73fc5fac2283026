// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QHash>

struct PlanData;
struct Request;

// S5, "asked 4 times in 6 weeks: document it": how often the same thing was asked of late.

inline constexpr int repeatWeeks = 6;
// From so many on it is worth a documented answer.
inline constexpr int oftenAsked = 3;

// The first request of its kind, by which all of its kind are known.
[[nodiscard]] EntityId topicOf(const Request &request);
// In the last six weeks, this one among them.
[[nodiscard]] int timesAsked(const PlanData &plan, const Request &request, QDate today);

// The same for lists: all topics of a plan counted once.
class TopicCounts {
public:
    TopicCounts() = default;
    TopicCounts(const PlanData &plan, QDate today);

    [[nodiscard]] int of(const Request &request) const;

private:
    QHash<EntityId, int> m_asked; // topics of two requests and more
};
