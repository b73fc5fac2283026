// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pastedrequests.h"

#include "core/foldedtext.h"
#include "entities/plandata.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewWords = 3; // "merci beaucoup !", "it works now": not a request

// One message of a chat: who wrote it, and the lines of it.
struct ChatMessage {
    QString author;
    QStringList lines;
};

// "10:42", "[10:42 AM]", "hier à 10h42": what Slack and Teams write beside a name.
const QString &timePattern()
{
    static const QString pattern =
        u"\\[?\\s*(?:[\\p{L}]+\\.?\\s+(?:at|à)\\s+)?\\d{1,2}\\s?[:h]\\s?\\d{2}(?:\\s?[AaPp][Mm])?\\s*\\]?"_s;
    return pattern;
}

bool isTime(const QString &line)
{
    static const QRegularExpression time(u"^"_s + timePattern() + u"$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return time.match(line).hasMatch();
}

bool isName(const QString &line)
{
    static const QRegularExpression name(u"^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+[\\p{L}\\p{M}.'’-]+){0,3}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return name.match(line).hasMatch();
}

// The name in "Léa Martin  10:42"; empty: not such a line.
QString nameBeforeTime(const QString &line)
{
    static const QRegularExpression both(u"^(.+?)\\s+"_s + timePattern() + u"$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = both.match(line);
    return match.hasMatch() && isName(match.captured(1).trimmed()) ? match.captured(1).trimmed() : QString();
}

// Reactions, "3 replies", "(edited)": said by the chat, not by a person.
bool isFurniture(const QString &line)
{
    static const QRegularExpression furniture(
        u"^(?:\\d+|:[\\w+-]+:|\\((?:edited|modifié)\\)|\\d+ (?:replies|reply|réponses?)|new|nouveau)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return furniture.match(line).hasMatch();
}

// Empty when the text is no chat.
QList<ChatMessage> chatMessages(const QStringList &lines)
{
    QList<ChatMessage> messages;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const QString name = nameBeforeTime(line);
        const bool isNameAlone = name.isEmpty() && isName(line) && isTime(lines.value(i + 1));
        if (!name.isEmpty() || isNameAlone) {
            messages += ChatMessage{name.isEmpty() ? line : name, {}};
            i += isNameAlone;
        } else if (!messages.isEmpty() && !isTime(line) && !isFurniture(line)) {
            messages.last().lines += line;
        } else if (messages.isEmpty() && !isFurniture(line)) {
            return {}; // it does not begin with a name
        }
    }
    messages.removeIf([](const ChatMessage &message) { return message.lines.isEmpty(); });
    return messages;
}

bool isOfTheTeam(const PlanData &plan, const QString &name)
{
    return std::any_of(plan.members.begin(), plan.members.end(), [&name](const Member &member) {
        return foldedWords(member.name) == foldedWords(name);
    });
}

bool isProposed(const PlanData &plan, const ChatMessage &message, const QuickRequest &quick)
{
    return quick.request.title.split(u' ', Qt::SkipEmptyParts).size() > fewWords
        && !isOfTheTeam(plan, message.author);
}

} // namespace

QList<PastedRequest> readPastedRequests(const PlanData &plan, const QString &pasted, QDate today)
{
    QStringList lines;
    for (const QString &line : pasted.split(u'\n')) {
        if (const QString text = line.simplified(); !text.isEmpty())
            lines += text;
    }
    QList<PastedRequest> requests;
    const QList<ChatMessage> messages = chatMessages(lines);
    for (const ChatMessage &message : messages) {
        const QuickRequest quick = readQuickMessage(plan, message.author, message.lines.join(u'\n'), today);
        requests += PastedRequest{quick, isProposed(plan, message, quick)};
    }
    if (!messages.isEmpty())
        return requests;
    const QList<QuickRequest> each = readQuickRequests(plan, pasted, today);
    for (const QuickRequest &quick : each)
        requests += PastedRequest{quick, !quick.isEmpty()};
    return requests;
}
