// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "entities/request.h"
#include "rules/requestclusters.h"
#include "rules/runshare.h"

#include <array>
#include <optional>

// The daily run in figures, for its dashboard and for the slide of the monthly business review.

inline constexpr int runFigureWeeks = 12;
// Full weeks that "is run eating the roadmap?" is answered from: one odd week must not cry wolf.
inline constexpr int runVerdictWeeks = 4;

// Open requests by the days since they were raised.
struct AgeBand {
    int from = 0; // days
    int to = -1; // below; -1: no end
    int open = 0;
};

// What came from one function, or over one channel.
struct RunPart {
    EntityId function; // null among functions: of none
    Channel channel = Channel::Other;
    int in = 0;
    double days = 0; // what its requests took

    bool operator==(const RunPart &) const = default;
};

// The same thing asked again and again.
struct RunTopic {
    EntityId first; // the request that asked it first in these weeks
    QString title;
    int times = 0;
    EntityId answer; // null: nobody has written one
};

enum class RunVerdict {
    Unknown, // no team, or nothing done in these weeks
    Within, // the reserve holds
    OverReserve,
    OverLimit, // more of the team's time than the plan's limit
};

struct RunFigures {
    QList<RunFlowWeek> weeks; // that of today the last
    int open = 0;
    int waitingForAWord = 0; // neither a day nor a reason why not yet
    int in = 0; // of all the weeks
    int out = 0;
    std::array<AgeBand, 5> ages;
    QList<RunPart> functions; // those that asked most first
    QList<RunPart> channels;
    std::optional<double> daysToAnswer; // medians of the requests answered, closed in these weeks
    std::optional<double> daysToClose;
    QList<RunTopic> topics; // the most frequent first
    int deflected = 0;
    double savedMinutes = 0; // by what was deflected

    // Of the last four full weeks, percent of the team's time.
    double runShare = 0;
    double reserveShare = 0;
    double limitShare = 0;
    RunVerdict verdict = RunVerdict::Unknown;

    [[nodiscard]] int grownBy() const { return in - out; }
};

// clusters: what repeats, as repeatedRequests() finds it.
[[nodiscard]] RunFigures runFigures(const PlanIndex &index, QDate today,
                                    const QList<RequestCluster> &clusters, int weeks = runFigureWeeks);

// The answer to "is run eating the roadmap?", in one sentence with its figures.
[[nodiscard]] Message verdictSentence(const RunFigures &figures);
// "In 12 weeks 26 came in and 18 went out: 8 more are open."
[[nodiscard]] Message flowSentence(const RunFigures &figures);
// "Less than 1 week", "1 to 2 weeks"… "8 weeks and more"
[[nodiscard]] Message bandWords(const AgeBand &band);
// "5 deflected in 12 weeks, 2.5 hours saved"
[[nodiscard]] Message deflectedSentence(const RunFigures &figures);

// Minutes that a documented answer saves each time: its own, else the plan's.
[[nodiscard]] double minutesSavedBy(const PlanData &plan, EntityId answer);
