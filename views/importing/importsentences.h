// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Language;
struct PlanData;
struct ImportDraft;

// What the import dialog says of a draft, in the window's language.

// "Import 24 needs from needs.xlsx?"
[[nodiscard]] QString importQuestion(const ImportDraft &draft);
// "Import 24 needs"
[[nodiscard]] QString importVerb(const ImportDraft &draft);
// "22 new, 2 updated, 1 refused, 3 columns left out."
[[nodiscard]] QString importOutcome(const ImportDraft &draft);
// Which columns use another scale and which are left out, a line each.
[[nodiscard]] QStringList importRemarks(const ImportDraft &draft, const Language &language);
// Why there is nothing to import; empty when there is something.
[[nodiscard]] QString nothingToImport(const ImportDraft &draft);
// What the plan was asked before that is like this new request of the file; empty when nothing is.
[[nodiscard]] QString askedBefore(const ImportDraft &draft, int fileRow, const PlanData &plan,
                                  const Language &language);
