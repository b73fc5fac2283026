// SPDX-License-Identifier: GPL-3.0-or-later
#include "startoptions.h"

#include "core/language.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

Failure notOneOf(const QString &option, const QString &value, const QStringList &allowed)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "--%1 cannot be “%2”: use one of %3."), option, value,
                           allowed.join(u", "_s)));
}

} // namespace

Result<StartOptions> parseStartOptions(const QStringList &arguments)
{
    const QStringList themes = {u"light"_s, u"dark"_s, u"system"_s};
    QCommandLineParser parser;
    parser.addOptions(
        {{u"lang"_s, {}, u"code"_s}, {u"today"_s, {}, u"date"_s}, {u"theme"_s, {}, u"theme"_s}});
    parser.addOption({u"deck"_s, {}, u"name"_s});
    if (!parser.parse(arguments))
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "%1 Use: gainline [PLAN] [--lang fr|en] [--today DATE] "
                                                 "[--theme light|dark|system]"),
                               parser.errorText()));
    StartOptions options;
    options.language = parser.value(u"lang"_s);
    if (!options.language.isEmpty() && !Language::codes().contains(options.language))
        return notOneOf(u"lang"_s, options.language, Language::codes());
    options.theme = parser.value(u"theme"_s);
    if (!options.theme.isEmpty() && !themes.contains(options.theme))
        return notOneOf(u"theme"_s, options.theme, themes);
    if (parser.isSet(u"today"_s)) {
        options.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!options.today.isValid())
            return failure(
                Message(QT_TRANSLATE_NOOP("Message", "--today is not a date: “%1”. Write it as 2027-03-11."),
                        parser.value(u"today"_s)));
    }
    QStringList plans = parser.positionalArguments();
    options.deck = parser.value(u"deck"_s);
    options.isShow = plans.value(0) == u"show";
    if (options.isShow)
        plans.removeFirst();
    if (options.isShow ? plans.isEmpty() : !options.deck.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Use: gainline show PLAN [--deck NAME]")));
    if (plans.size() > 1)
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "One plan at a time: %1 are given."), int(plans.size())));
    options.planPath = plans.value(0);
    return options;
}
