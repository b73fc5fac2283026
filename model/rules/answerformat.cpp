// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/answerformat.h"

#include "entities/plandata.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &urls()
{
    static const QRegularExpression url(u"https?://[^\\s<>]+"_s);
    return url;
}

// What would be read as markup is taken literally.
QString escaped(const QString &text, const QRegularExpression &signs)
{
    QString out = text;
    return out.replace(signs, u"\\\\1"_s);
}

QString markdownLine(const QString &line)
{
    static const QRegularExpression signs(u"([\\\\`*_\\[\\]<>#])"_s);
    QString out;
    qsizetype from = 0;
    for (auto matches = urls().globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        out += escaped(line.mid(from, match.capturedStart() - from), signs);
        out += u'<' + match.captured() + u'>';
        from = match.capturedEnd();
    }
    return out + escaped(line.mid(from), signs);
}

QString asMarkdown(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = markdownLine(line);
    return lines.join(u"  \n"_s); // two spaces: the line ends here
}

// Slack reads *, _, ~ and ` around words as markup; an invisible joiner before them keeps them as they are.
QString asSlack(const QString &text)
{
    static const QRegularExpression around(u"(^|\\s)([*_~`])(?=\\S)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bullet(u"^- "_s, QRegularExpression::MultilineOption);
    QString out = text;
    out.replace(bullet, u"• "_s);
    return out.replace(around, u"\\1\u2060\\2"_s);
}

} // namespace

AnswerFormat formatFor(Channel channel)
{
    switch (channel) {
    case Channel::Slack:
    case Channel::Teams:
        return AnswerFormat::Slack;
    case Channel::Ticket:
        return AnswerFormat::Markdown;
    default:
        return AnswerFormat::Plain;
    }
}

QString formattedAnswer(const QString &text, const QString &asked, AnswerFormat format)
{
    const QString answer = text.trimmed();
    switch (format) {
    case AnswerFormat::Markdown:
        return u"> "_s + markdownLine(asked.simplified()) + u"\n\n"_s + asMarkdown(answer);
    case AnswerFormat::Slack:
        return u"> "_s + asSlack(asked.simplified()) + u'\n' + asSlack(answer);
    case AnswerFormat::Plain:
        break;
    }
    return answer;
}

QUrl answerLetter(const PlanData &plan, const Request &request, const QString &text)
{
    const Contact *requester = plan.contacts.find(request.requester);
    const QString address = requester ? requester->email.trimmed() : QString();
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    // RFC 6068: lines of a body end with CR LF.
    const QString body = text.trimmed().replace(u'\n', u"\r\n"_s);
    return QUrl(u"mailto:"_s + encoded(address).replace(u"%40"_s, u"@"_s) + u"?subject="_s
                + encoded(u"Re: "_s + request.title) + u"&body="_s + encoded(body));
}
