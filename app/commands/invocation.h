// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"

#include <QDate>
#include <QHash>

// What a command understands: its name, how it is called, and its options.
struct CommandSyntax {
    QString name;
    QString usage; // "import PLAN FILE --as KIND [--map HEADER=FIELD]…"
    qsizetype paths = 1; // positional arguments it must have
    QStringList flags; // without a value: "sample", "json"
    QStringList values; // with one: "as", "sheet"; may be given several times
};

// One call of a command, its words sorted: every command also takes --today and --lang.
struct Invocation {
    QStringList paths;
    QStringList flags;
    QHash<QString, QStringList> values;
    Language language;
    QDate today;

    [[nodiscard]] bool has(const QString &flag) const { return flags.contains(flag); }
    // The last one given; empty when there is none.
    [[nodiscard]] QString value(const QString &option) const
    {
        const QStringList given = values.value(option);
        return given.isEmpty() ? QString() : given.constLast();
    }
};

// words: after the command's name. Fails with what is wrong and how it is called.
[[nodiscard]] Result<Invocation> parseInvocation(const CommandSyntax &syntax, const QStringList &words);
