// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

// What two texts are compared by: their words without accents, without the small ones that say nothing
// ("the", "pour", "please"), each cut to a stem that singular and plural, noun and verb share. One light
// stemmer for French and English together: the two are mixed in one sentence here ("créer un dashboard des
// leads"), which a stemmer of one language would take apart wrongly.

using TermVisitor = std::function<void(const QString &term)>;
// Of the first `longest` characters only: what comes later in a pasted log says little about the question.
void visitTerms(QStringView text, const TermVisitor &visit, qsizetype longest = 2000);
[[nodiscard]] QStringList termsOf(QStringView text);

// A folded word's stem: "tableaux" and "tableau", "opportunities" and "opportunity", "fusionner" and
// "fusion".
[[nodiscard]] QString stemOf(const QString &word);
