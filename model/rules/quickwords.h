// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/request.h"

// The words by which people say, in French or English, where a request came in, what it blocks, how long it
// takes and what it is about. Case and accents do not count.

[[nodiscard]] std::optional<Channel> channelCalled(const QString &word);
// "bloque une signature", "stops the SDRs", "impact 3", "!3": 1–5.
[[nodiscard]] std::optional<int> impactSaid(const QString &clause);
// "30 min", "1,5 h": minutes.
[[nodiscard]] std::optional<double> minutesSaid(const QString &clause);
[[nodiscard]] RequestNature natureSaid(const QString &title);
