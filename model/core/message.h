// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QVariantList>

// A sentence for the user that is not yet in any language: the English source, marked with
// QT_TRANSLATE_NOOP, and the values to put in. Language::text() says it in French or English.
struct Message {
    const char *context = "Message";
    const char *source = nullptr;
    // What %1, %2… stand for: text as it is; int, double, QDate and Quarter in the language's own way;
    // another Message is translated first.
    QVariantList arguments;
    // What %n stands for in a sentence with plural forms; below 0: no plural.
    int count = -1;

    Message() = default;
    template <typename... Values>
    explicit Message(const char *sentence, const Values &...values)
        : source(sentence)
        , arguments{QVariant::fromValue(values)...}
    {
    }

    [[nodiscard]] static Message inContext(const char *context, const char *source);
    [[nodiscard]] Message counting(int n) const;

    [[nodiscard]] bool isEmpty() const { return !source; }
    bool operator==(const Message &other) const;
};

Q_DECLARE_METATYPE(Message)
