// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/answerdraft.h"

#include "core/foldedtext.h"
#include "core/language.h"
#include "entities/plandata.h"
#include "rules/intake.h"
#include "rules/requestpriority.h"
#include "rules/requestpromise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 2;
constexpr int shortestName = 3; // letters; "AE" or "Li" stands in too many other words

Message greeting(const PlanData &plan, const Request &request)
{
    const Contact *requester = plan.contacts.find(request.requester);
    const QString name = requester ? requester->name.section(u' ', 0, 0) : QString();
    return name.isEmpty() ? Message(QT_TRANSLATE_NOOP("Message", "Hello,"))
                          : Message(QT_TRANSLATE_NOOP("Message", "Hello %1,"), name);
}

// "Tuesday 16 March"
QString dayText(QDate day, const Language &language)
{
    return language.locale().standaloneDayName(day.dayOfWeek()) + u' ' + language.dayMonth(day);
}

QString sentence(QString text)
{
    text = text.trimmed();
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') ? text
                                                                                               : text + u'.';
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString joined(QStringList parts, QLatin1StringView by = " "_L1)
{
    parts.removeAll(QString());
    return parts.join(by);
}

bool namesSomebody(const PlanData &plan, const QString &title)
{
    const QStringList words = foldedWords(title).split(u' ', Qt::SkipEmptyParts);
    const auto isNamed = [&words](const QString &name) {
        const QStringList parts = foldedWords(name).split(u' ', Qt::SkipEmptyParts);
        return std::any_of(parts.cbegin(), parts.cend(), [&words](const QString &part) {
            return part.size() >= shortestName && words.contains(part);
        });
    };
    return title.contains(u'@')
        || std::any_of(plan.contacts.begin(), plan.contacts.end(),
                       [&](const Contact &contact) { return isNamed(contact.name); });
}

QString promiseDraft(const PlanData &plan, const Request &request, const AnswerPlan &answer,
                     const Language &language, QDate today)
{
    const Member *owner = plan.members.find(answer.owner);
    const QString who = owner ? owner->name.section(u' ', 0, 0) : QString();
    const bool isToday = answer.promisedOn == today;
    const QString day = answer.promisedOn.isValid() ? dayText(answer.promisedOn, language) : QString();
    Message promise(QT_TRANSLATE_NOOP("Message", "We take care of it."));
    if (isToday)
        promise = who.isEmpty() ? Message(QT_TRANSLATE_NOOP("Message", "We take care of it today."))
                                : Message(QT_TRANSLATE_NOOP("Message", "%1 takes care of it today."), who);
    else if (!day.isEmpty())
        promise = who.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("Message", "We take care of it by %1."), day)
            : Message(QT_TRANSLATE_NOOP("Message", "%1 takes care of it by %2."), who, day);
    const Message first = notYetReason(plan, request, today);
    return joined({language.text(Message(QT_TRANSLATE_NOOP("Message", "thank you for “%1”."), request.title)),
                   language.text(promise),
                   isToday ? QString() : capitalised(sentence(language.text(first)))});
}

QString notYetDraft(const PlanData &plan, const Request &request, const AnswerPlan &answer,
                    const Language &language, const Language &writer, QDate today)
{
    const Message known = notYetReason(plan, request, today);
    const QString written = answer.reason.trimmed();
    const bool isKnown = written.isEmpty() || capitalised(written) == capitalised(writer.text(known));
    const QString reason = isKnown ? language.text(known) : written;
    const RequestLevel level = priorityOf(plan, request, today).level();
    const bool hasTerm = level == RequestLevel::Low || level == RequestLevel::Medium;
    return joined(
        {language.text(Message(QT_TRANSLATE_NOOP("Message", "thank you for “%1”."), request.title)),
         reason.isEmpty()
             ? language.text(Message(QT_TRANSLATE_NOOP("Message", "Not yet.")))
             : sentence(language.text(Message(QT_TRANSLATE_NOOP("Message", "Not yet: %1"), reason))),
         hasTerm ? language.text(Message(QT_TRANSLATE_NOOP("Message", "We come back to it %1."),
                                         promiseWords(level, plan.settings())))
                 : language.text(
                     Message(QT_TRANSLATE_NOOP("Message", "We come back to you as soon as it can begin.")))});
}

// What the documented answer says, then where it stands; without one, the reason.
QString howTo(const PlanData &plan, const AnswerPlan &answer)
{
    const Answer *documented = takesAnswer(answer.way) ? plan.answers.find(answer.answer) : nullptr;
    if (!documented)
        return sentence(answer.reason);
    return joined({joined({sentence(documented->text), sentence(answer.reason)}), documented->link}, "\n"_L1);
}

Message openingOf(AnswerWay way, const QString &title)
{
    switch (way) {
    case AnswerWay::HandedBack:
        return Message(
            QT_TRANSLATE_NOOP("Message", "“%1” is something that you can do yourself in a few minutes."),
            title);
    case AnswerWay::Documentation:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is answered in our documentation."), title);
    case AnswerWay::Explained:
        return Message(QT_TRANSLATE_NOOP("Message", "I looked at “%1”: nothing needs to be changed."), title);
    case AnswerWay::Done:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is done."), title);
    case AnswerWay::Promoted:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "“%1” is more than a day of one person: it joins the needs from "
                                         "which the next quarter is planned. You will hear whether it is "
                                         "kept."),
                       title);
    default:
        return Message(QT_TRANSLATE_NOOP("Message", "we will not do “%1”, and would rather say so now."),
                       title);
    }
}

} // namespace

QString answerLanguage(const PlanData &plan, const Request &request, const QString &otherwise)
{
    const Contact *requester = plan.contacts.find(request.requester);
    return requester && Language::codes().contains(requester->language) ? requester->language : otherwise;
}

QList<EntityId> comesFirst(const PlanData &plan, const Request &request, QDate today)
{
    const RequestRank own = rankOf(plan, request, today);
    QList<RequestRank> ranks;
    for (const Request &other : plan.requests) {
        const bool isUnderWay = other.status != RequestStatus::Closed && other.status != RequestStatus::New;
        const bool isPromised = other.promisedOn.isValid();
        if (other.id == request.id || !isUnderWay || !isPromised)
            continue;
        const RequestRank rank = rankOf(plan, other, today);
        if (rank.step > own.step && comesBefore(rank, own))
            ranks += rank;
    }
    const qsizetype named = std::min<qsizetype>(ranks.size(), mostNamed);
    std::partial_sort(ranks.begin(), ranks.begin() + named, ranks.end(), &comesBefore);
    QList<EntityId> first;
    for (qsizetype i = 0; i < named; ++i)
        first += ranks.at(i).id;
    return first;
}

Message nameForOthers(const PlanData &plan, const Request &request)
{
    if (!namesSomebody(plan, request.title))
        return Message(QT_TRANSLATE_NOOP("Message", "“%1”"), request.title);
    switch (request.impact.value_or(0)) {
    case 5:
        return Message(QT_TRANSLATE_NOOP("Message", "what blocks a signature"));
    case 4:
        return Message(QT_TRANSLATE_NOOP("Message", "what stops a team"));
    case 3:
        return Message(QT_TRANSLATE_NOOP("Message", "what degrades a whole team"));
    default:
        return Message(QT_TRANSLATE_NOOP("Message", "an older request"));
    }
}

Message notYetReason(const PlanData &plan, const Request &request, QDate today)
{
    const QList<EntityId> first = comesFirst(plan, request, today);
    if (first.isEmpty())
        return {};
    const Message one = nameForOthers(plan, *plan.requests.find(first.at(0)));
    if (first.size() == 1)
        return Message(QT_TRANSLATE_NOOP("Message", "first comes %1"), one);
    const Message other = nameForOthers(plan, *plan.requests.find(first.at(1)));
    if (one == other)
        return Message(QT_TRANSLATE_NOOP("Message", "first comes %1"), one);
    return Message(QT_TRANSLATE_NOOP("Message", "first come %1 and %2"), one, other);
}

QString draftAnswer(const PlanData &plan, const Request &request, const AnswerPlan &answer,
                    const Language &language, const Language &writer, QDate today)
{
    if (answer.way == AnswerWay::AskManager)
        return language.text(managerRedirect(plan, request));
    QString body;
    if (answer.way == AnswerWay::Promise)
        body = promiseDraft(plan, request, answer, language, today);
    else if (answer.way == AnswerWay::NotYet)
        body = notYetDraft(plan, request, answer, language, writer, today);
    else
        body = joined({language.text(openingOf(answer.way, request.title)), howTo(plan, answer)});
    return language.text(greeting(plan, request)) + u' ' + body;
}
