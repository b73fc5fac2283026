// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"

struct PlanData;
struct Request;

// S7 and its article, "Quel outil pour réceptionner et gérer les demandes entrantes ?"

// The plan takes requests from managers and leadership only, and this one is from a contributor.
[[nodiscard]] bool isForManagerFirst(const PlanData &plan, const Request &request);
// Who to ask first: a manager of the requester's function, else its head; null when the plan knows none.
[[nodiscard]] EntityId managerOf(const PlanData &plan, EntityId requester);
// The polite redirect, to be said in the requester's language.
[[nodiscard]] Message managerRedirect(const PlanData &plan, const Request &request);

// Where requests had better come in.
struct ChannelAdvice {
    bool isTicketTool = false;
    // One sentence for each thing that was weighed: team model, sales head-count, maturity, contacts.
    QList<Message> reasons;
};
// A team by business lines is asked directly; else most of the other three must speak for tickets, the
// head-count among them.
[[nodiscard]] ChannelAdvice channelAdvice(const PlanData &plan);
// "Take requests in Jira: " or "Take requests in a direct channel"; the reasons apart.
[[nodiscard]] Message channelAdviceSentence(const PlanData &plan, const ChannelAdvice &advice);
// Of the function that sells: by its name, else the largest of the core ones.
[[nodiscard]] int salesHeadcount(const PlanData &plan);
