// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Language;

// "thirteen" up to twenty, digits beyond: how a sentence counts. One has no gender here; a singular
// sentence writes its own "un" or "une".
[[nodiscard]] QString numberInWords(int number, const Language &language);
// The same at the start of a sentence: "Thirteen".
[[nodiscard]] QString capitalised(const QString &sentence, const Language &language);
