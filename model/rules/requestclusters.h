// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/similartexts.h"

#include <QDate>
#include <QList>

struct Message;
struct PlanData;
struct Request;

// S5: "asked 4 times in 6 weeks: document it".

inline constexpr int clusterWeeks = 6;
// Asked as often as this, an answer is worth writing down.
inline constexpr int worthDocumenting = 3;

// What was asked several times in the last weeks.
struct RequestCluster {
    QList<EntityId> requests; // the oldest first; two at least

    [[nodiscard]] int times() const { return int(requests.size()); }
    bool operator==(const RequestCluster &) const = default;
};

// Each request joins the first one of its kind: the one that it is said to repeat, else the earlier one whose
// words are the nearest, if they are near enough. The most frequent first, of equal ones the latest.
// Of more than 5,000 in those weeks the latest are compared.
[[nodiscard]] QList<RequestCluster> repeatedRequests(const PlanData &plan, QDate today,
                                                     int weeks = clusterWeeks);
// The documented answer that any of them got, the latest one's first; null: none.
[[nodiscard]] EntityId answerOf(const PlanData &plan, const RequestCluster &cluster);
// "Asked 4 times in 6 weeks"
[[nodiscard]] Message timesAskedSentence(const RequestCluster &cluster, int weeks = clusterWeeks);

// What of a request is compared.
[[nodiscard]] ComparedText comparedText(const Request &request);
// All requests of the plan, to be kept and followed while it changes.
[[nodiscard]] SimilarTexts textsOf(const PlanData &plan);
