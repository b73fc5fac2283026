// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/messagestyle.h"

using namespace Qt::StringLiterals;

namespace {

QString escapedFor(const QString &text, QStringView marks)
{
    QString escaped;
    for (const QChar each : text) {
        if (marks.contains(each))
            escaped += u'\\';
        escaped += each;
    }
    return escaped;
}

} // namespace

QString styledText(const QString &text, MessageStyle style)
{
    switch (style) {
    case MessageStyle::Markdown:
        return escapedFor(text, u"\\`*_[]<>#|");
    case MessageStyle::Slack: { // the three that its mrkdwn takes for markup anywhere
        QString escaped = text;
        escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
        return escaped;
    }
    case MessageStyle::Plain:
        return text;
    }
    return text;
}

QString styledBold(const QString &text, MessageStyle style)
{
    const QString styled = styledText(text, style);
    switch (style) {
    case MessageStyle::Markdown:
        return u"**"_s + styled + u"**"_s;
    case MessageStyle::Slack:
        return u'*' + styled + u'*';
    case MessageStyle::Plain:
        return styled;
    }
    return styled;
}

QString styledItem(const QString &styled, MessageStyle style, int level)
{
    const QString indent(level * (style == MessageStyle::Markdown ? 2 : 4), u' ');
    return indent + (style == MessageStyle::Markdown ? u"- "_s : u"• "_s) + styled;
}
