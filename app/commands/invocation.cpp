// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/invocation.h"

using namespace Qt::StringLiterals;

namespace {

Failure misused(const CommandSyntax &syntax, const Message &reason)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 Usage: gainline %2"), QVariant::fromValue(reason),
                           syntax.usage));
}

Result<void> readCommonOptions(const CommandSyntax &syntax, Invocation &invocation)
{
    const QString language = invocation.value(u"lang"_s);
    if (!language.isEmpty() && !Language::codes().contains(language)) {
        return misused(syntax,
                       Message(QT_TRANSLATE_NOOP("Message", "--lang takes fr or en, not “%1”."), language));
    }
    invocation.language = Language(language.isEmpty() ? Language::systemCode() : language);
    const QString today = invocation.value(u"today"_s);
    invocation.today = today.isEmpty() ? QDate::currentDate() : QDate::fromString(today, Qt::ISODate);
    if (!invocation.today.isValid()) {
        return misused(
            syntax,
            Message(QT_TRANSLATE_NOOP("Message", "--today takes a date like 2027-03-11, not “%1”."), today));
    }
    return {};
}

} // namespace

Result<Invocation> parseInvocation(const CommandSyntax &syntax, const QStringList &words)
{
    Invocation invocation;
    const QStringList valued = syntax.values + QStringList{u"lang"_s, u"today"_s};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u"--")) {
            invocation.paths += word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString option = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (syntax.flags.contains(option)) {
            invocation.flags += option;
        } else if (!valued.contains(option)) {
            return misused(
                syntax, Message(QT_TRANSLATE_NOOP("Message", "%1 does not know --%2."), syntax.name, option));
        } else if (equals >= 0) {
            invocation.values[option] += word.mid(equals + 1);
        } else if (i + 1 < words.size()) {
            invocation.values[option] += words.at(++i);
        } else {
            return misused(syntax, Message(QT_TRANSLATE_NOOP("Message", "--%1 needs a value."), option));
        }
    }
    if (invocation.paths.size() != syntax.paths) {
        return misused(syntax,
                       Message(QT_TRANSLATE_N_NOOP("Message", "%1 takes %n file name(s), not %2."),
                               syntax.name, int(invocation.paths.size()))
                           .counting(int(syntax.paths)));
    }
    if (const Result<void> read = readCommonOptions(syntax, invocation); !read)
        return read.asFailure();
    return invocation;
}
