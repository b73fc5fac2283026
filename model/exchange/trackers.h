// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QStringList>

// The tools whose exports of requests are recognised by the names of their columns.
enum class Tracker { None, Jira, Trello, GitHub, Asana, Linear, Monday };

[[nodiscard]] Tracker trackerOf(const QStringList &header);
// "Recognised: an export of Jira."; empty for None.
[[nodiscard]] Message trackerSentence(Tracker tracker);
// What a column of durations is to be multiplied by to become minutes: Jira counts seconds, others say hours.
[[nodiscard]] double minutesPerUnit(Tracker tracker, const QString &header);
