// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a description says without what only made it look good. HTML is recognised by its tags; wiki markup
// only where the file is known to hold it, since "*" and "#" mean other things elsewhere.

enum class Markup { Html, HtmlOrJiraWiki };
[[nodiscard]] QString withoutMarkup(const QString &text, Markup markup);
