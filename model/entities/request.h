// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QString>

#include <optional>

// Where a request came in (S7).
enum class Channel { Slack, Teams, Email, Ticket, Meeting, Other };
enum class RequestNature { Other, Reporting, Bug, Workflow, CrmField, Analysis, Dashboard };
enum class RequestStatus { New, Accepted, InProgress, Waiting, Closed };
// How a request ended (S3): none closes without one.
enum class RequestOutcome { Done, Explained, HandedBack, Redirected, Promoted, Declined };
// Who benefits directly.
enum class Beneficiary { Contributor, Team, Leadership };
enum class YesNo { No, Yes };

// One thing that was asked of the team in the daily run (Demande): challenged, prioritised and answered
// (S1–S5, S7).
struct Request {
    EntityId id;
    QString title;
    QString description;
    EntityId requester;
    EntityId function;
    Channel channel = Channel::Other;
    RequestNature nature = RequestNature::Other;
    RequestStatus status = RequestStatus::New;
    std::optional<RequestOutcome> outcome;
    QString outcomeReason;
    EntityId owner;
    QDate raisedOn;
    QDate promisedOn; // a promise given never moves by itself
    QString notYetReason;
    QDate answeredOn;
    QDate closedOn;
    std::optional<int> impact; // 1–5 on the ladder of S4: 5 blocks a signature, 1 comfort
    QString realNeed; // the answer to "why?"
    std::optional<Beneficiary> beneficiary;
    std::optional<YesNo> alone;
    std::optional<YesNo> misunderstanding;
    std::optional<YesNo> oneMember;
    std::optional<YesNo> lowEffort;
    std::optional<double> minutes; // that it is thought to take
    std::optional<double> spentMinutes;
    EntityId need; // what it was promoted to
    EntityId rollout;
    EntityId answer; // the documented answer that it got
    EntityId repeats; // the first request of its kind
    bool deflected = false; // answered by a documented answer, without work
    QString tags;
    QString link; // into the tool it came from
    QString sourceKey;

    bool operator==(const Request &) const = default;
};
