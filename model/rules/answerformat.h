// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;
struct PlanData;
struct Request;
enum class Channel;

// An answer as text to paste: as it is, as Markdown, or as Slack takes it; the latter two quote what was
// asked, since they stand in a thread of many.
enum class AnswerFormat { Plain, Markdown, Slack };

// Made for where it is pasted.
[[nodiscard]] AnswerFormat formatFor(Channel channel);
[[nodiscard]] QString formattedAnswer(const QString &text, const QString &asked, AnswerFormat format);
// A letter with the answer, to be opened in the mail program; subject: what was asked.
[[nodiscard]] QUrl answerLetter(const PlanData &plan, const Request &request, const QString &text);
