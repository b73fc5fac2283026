// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "entities/keyresult.h"

class Language;

// A key result that RevOps teams measure again and again: what it is called, in what it counts and
// which way is better. Its numbers are the team's own, so it has none.
struct KeyResultTemplate {
    const char *id;
    const char *title; // English sources, context "Message"
    const char *unit;
    KeyResultKind kind;
    Indicator indicator;
};

[[nodiscard]] const QList<KeyResultTemplate> &keyResultTemplates();
// The one that is called so in French or English, case and accents aside; null: none.
[[nodiscard]] const KeyResultTemplate *keyResultTemplate(const QString &title);
// Unit, kind and indicator of the template; the title and all else stay.
void follow(KeyResult &keyResult, const KeyResultTemplate &pattern, const Language &language);
