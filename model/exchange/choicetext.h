// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

struct Choice;
struct Field;

// Finds the choice a cell means: by key, by its French or English label, or by what trackers and
// people call it ("Done", "En cours", "Backlog").
class ChoiceReader {
public:
    ChoiceReader();

    // Null when the text means none of the field's choices.
    [[nodiscard]] const Choice *read(const Field &field, QStringView text) const;

private:
    QList<Language> m_languages;
};
