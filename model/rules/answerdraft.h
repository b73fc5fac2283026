// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/answerway.h"

class Language;

// The answer to a request, drafted from what the plan knows (S5), in the language of who asked. What comes
// first is named so that nothing private goes out: no requester, no description.

// "fr" or "en": the requester's, else the one given.
[[nodiscard]] QString answerLanguage(const PlanData &plan, const Request &request, const QString &otherwise);

// What is pressing more, is under way, and stands before it; two at most.
[[nodiscard]] QList<EntityId> comesFirst(const PlanData &plan, const Request &request, QDate today);
// Its title or, where that names a person or an address, what it blocks.
[[nodiscard]] Message nameForOthers(const PlanData &plan, const Request &request);
// "“X” and “Y” come first"; empty when nothing does.
[[nodiscard]] Message notYetReason(const PlanData &plan, const Request &request, QDate today);

// `writer` is the language that the reason was written in: where it is the one that notYetReason() gives,
// the answer says it in its own language.
[[nodiscard]] QString draftAnswer(const PlanData &plan, const Request &request, const AnswerPlan &answer,
                                  const Language &language, const Language &writer, QDate today);
