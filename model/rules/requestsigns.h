// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "rules/knownanswers.h"
#include "rules/requestclusters.h"

#include <QDate>

struct PlanData;
struct Request;

// The one thing about a request that is worth a word beside it in the inbox.
enum class RequestSign {
    None,
    AskManager, // S7: from a contributor, and the plan takes requests from managers only
    Repeated,
    AnswerReady,
    NotTold, // decided, but who asked has not been told
    Aged, // the waiting has lifted it
};

// Which one it is; made once for a plan and a day, then asked for each row.
class RequestSigns {
public:
    RequestSigns() = default;
    // clusters: what repeats, as repeatedRequests() finds it.
    RequestSigns(const PlanData &plan, const QList<RequestCluster> &clusters, QDate today);

    // Of a plan that has not changed since.
    [[nodiscard]] RequestSign of(const PlanData &plan, const Request &request) const;
    // "4 times in 6 weeks", "+1 after 4 weeks"; empty for none.
    [[nodiscard]] Message wordsOf(const PlanData &plan, const Request &request) const;
    // In the last weeks, this one among them; 0 when nothing like it was.
    [[nodiscard]] int timesAsked(const Request &request) const;
    [[nodiscard]] bool isRepeated(const Request &request) const;
    [[nodiscard]] EntityId answerOf(const Request &request) const { return m_answers.of(request); }

private:
    QDate m_today;
    QHash<EntityId, int> m_timesAsked;
    KnownAnswers m_answers;
};
