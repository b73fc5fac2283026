// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldvalue.h"

#include <QList>

// One possible value of a Choice field. The key is what files hold and never changes; the label
// is the English source in the context "Choice".
struct Choice {
    int value;
    const char *key;
    const char *label;
};
using Choices = QList<Choice>;

[[nodiscard]] const Choice *choiceOfKey(const Choices &choices, const QString &key);

// The choices of an enum: specialise choicesOf() for it and its fields read and write keys.
template <typename Enum>
[[nodiscard]] const Choices &choicesOf();

template <typename Enum>
[[nodiscard]] QString choiceKey(Enum value)
{
    for (const Choice &choice : choicesOf<Enum>()) {
        if (choice.value == int(value))
            return QString::fromLatin1(choice.key);
    }
    return {};
}

template <typename Enum>
requires std::is_enum_v<Enum>
struct FieldValue<Enum> {
    static QVariant toVariant(Enum value) { return choiceKey(value); }
    static Enum fromVariant(const QVariant &value)
    {
        const Choice *choice = choiceOfKey(choicesOf<Enum>(), value.toString());
        return choice ? Enum(choice->value) : Enum{};
    }
};
