// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How two spellings of one name are compared: lower case, no accents, one space between words.
// "  Équipe   Ventes " and "equipe ventes" fold to the same text.
[[nodiscard]] QString foldedText(QStringView text);

// The same, letters and digits only: "Valeur-métier (1–5)" becomes "valeur metier 1 5".
[[nodiscard]] QString foldedWords(QStringView text);
