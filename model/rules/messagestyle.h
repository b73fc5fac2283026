// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How a text that is pasted elsewhere is marked up.
enum class MessageStyle { Plain, Markdown, Slack };

// What its writer means as text stays text: marks of that style in it are escaped.
[[nodiscard]] QString styledText(const QString &text, MessageStyle style);
[[nodiscard]] QString styledBold(const QString &text, MessageStyle style);
// A line of a list, `level` deep from 0.
[[nodiscard]] QString styledItem(const QString &styled, MessageStyle style, int level = 0);
