// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Language;
struct PlanData;
struct Request;

// When an earlier request came, how it ended and the answer that it got, in one line:
// "3 March · Handed back · answer: Create a contract template".
[[nodiscard]] QString requestFacts(const Request &request, const PlanData &plan, const Language &language);
