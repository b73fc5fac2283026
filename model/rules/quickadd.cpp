// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/quickadd.h"

#include "changes/changesteps.h"
#include "core/foldedtext.h"
#include "fields/entitychoices.h"
#include "rules/quickwords.h"
#include "rules/requestpriority.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// The line in two: who and where, and what is asked.
struct QuickLine {
    QStringList head;
    QString body;
};

bool isMark(const QString &word)
{
    return word.size() > 1 && (word.startsWith(u'#') || word.startsWith(u'@'));
}

// Without a colon the head is made of the first words while they are marks.
QuickLine split(const QString &line)
{
    static const QRegularExpression colon(u"\\s+:\\s*|:\\s+"_s);
    const QString text = line.simplified();
    const auto match = colon.match(text);
    if (isMark(text.section(u' ', 0, 0)) && match.hasMatch()) {
        return {text.left(match.capturedStart()).split(u' ', Qt::SkipEmptyParts),
                text.mid(match.capturedEnd())};
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QuickLine result;
    while (!words.isEmpty() && isMark(words.constFirst()))
        result.head += words.takeFirst();
    result.body = words.join(u' ');
    return result;
}

bool isCalled(const Contact &contact, const QString &folded)
{
    const QString name = foldedWords(contact.name);
    return name == folded || name.startsWith(folded + u' ') || name.endsWith(u' ' + folded);
}

// The contact that the first words name, best by what stands behind; takes the words of the name away.
const Contact *findContact(const PlanData &plan, QStringList &words)
{
    for (qsizetype count = words.size(); count > 0; --count) {
        const QString name = foldedWords(words.first(count).join(u' '));
        const QString rest = foldedWords(words.mid(count).join(u' '));
        const Contact *found = nullptr;
        for (const Contact &contact : plan.contacts) {
            if (name.isEmpty() || !isCalled(contact, name))
                continue;
            const bool fits = !rest.isEmpty() && foldedWords(contact.title).split(u' ').contains(rest);
            if (!found || fits)
                found = &contact;
            if (fits)
                break;
        }
        if (found) {
            words.remove(0, count);
            return found;
        }
    }
    return nullptr;
}

EntityId functionCalled(const PlanData &plan, const QString &text)
{
    const QString folded = foldedWords(text);
    for (const Function &function : plan.functions) {
        if (!folded.isEmpty() && foldedWords(function.title) == folded)
            return function.id;
    }
    return {};
}

void readRequester(const PlanData &plan, QStringList words, QuickRequest &quick)
{
    words[0] = words.constFirst().mid(1); // without its @
    const QString first = words.constFirst();
    if (const Contact *contact = findContact(plan, words)) {
        quick.request.requester = contact->id;
        quick.request.function = contact->function;
    } else {
        quick.newRequester = first;
        words.removeFirst();
    }
    if (const EntityId function = functionCalled(plan, words.join(u' ')); !function.isNull())
        quick.request.function = function;
    else if (!quick.newRequester.isEmpty())
        quick.newRequesterTitle = words.join(u' ');
}

void readHead(const PlanData &plan, const QStringList &head, QuickRequest &quick)
{
    QStringList person;
    QStringList tags;
    for (const QString &word : head) {
        if (word.startsWith(u'#') && word.size() > 1) {
            if (const auto channel = channelCalled(word.mid(1)))
                quick.request.channel = *channel;
            else
                tags += word.mid(1);
        } else if (word.startsWith(u'@') || !person.isEmpty()) {
            person += word;
        } else {
            tags += word;
        }
    }
    quick.request.tags = tags.join(u", "_s);
    if (!person.isEmpty())
        readRequester(plan, person, quick);
}

EntityId rolloutCalled(const PlanData &plan, const QString &clause)
{
    const QString folded = foldedWords(clause);
    for (const Rollout &rollout : plan.rollouts) {
        const QString title = foldedWords(rollout.title);
        if (!title.isEmpty() && !folded.isEmpty()
            && (folded == title || folded == u"rollout "_s + title || folded == u"deploiement "_s + title))
            return rollout.id;
    }
    return {};
}

// Whether a clause after a comma says something of the request rather than what is asked.
bool readClause(const PlanData &plan, const QString &clause, Request &request)
{
    if (const auto impact = impactSaid(clause)) {
        request.impact = impact;
        return true;
    }
    if (const auto minutes = minutesSaid(clause)) {
        request.minutes = minutes;
        return true;
    }
    const EntityId rollout = rolloutCalled(plan, clause);
    if (!rollout.isNull())
        request.rollout = rollout;
    return !rollout.isNull();
}

void readBody(const PlanData &plan, const QString &body, Request &request)
{
    QStringList clauses = body.split(u',');
    while (clauses.size() > 1 && readClause(plan, clauses.constLast(), request))
        clauses.removeLast();
    const QString title = clauses.join(u',').trimmed();
    request.title = title.left(1).toUpper() + title.mid(1);
    request.nature = natureSaid(title);
}

template <typename Enum>
Message choiceWord(Enum value)
{
    for (const Choice &choice : choicesOf<Enum>()) {
        if (choice.value == int(value))
            return Message::inContext("Choice", choice.label);
    }
    return {};
}

void tellRequester(const PlanData &plan, QuickRequest &quick)
{
    const Request &request = quick.request;
    if (const Contact *contact = plan.contacts.find(request.requester))
        quick.understood += Message(QT_TRANSLATE_NOOP("Message", "From %1"), contact->name);
    else if (!quick.newRequesterTitle.isEmpty())
        quick.understood += Message(QT_TRANSLATE_NOOP("Message", "From %1, %2, a new contact"),
                                    quick.newRequester, quick.newRequesterTitle);
    else if (!quick.newRequester.isEmpty())
        quick.understood +=
            Message(QT_TRANSLATE_NOOP("Message", "From %1, a new contact"), quick.newRequester);
    if (const Function *function = plan.functions.find(request.function))
        quick.understood += Message(QT_TRANSLATE_NOOP("Message", "For %1"), function->title);
}

void tellUnderstood(const PlanData &plan, QuickRequest &quick)
{
    const Request &request = quick.request;
    if (request.channel != Channel::Other)
        quick.understood += choiceWord(request.channel);
    tellRequester(plan, quick);
    if (request.nature != RequestNature::Other)
        quick.understood += choiceWord(request.nature);
    if (request.impact)
        quick.understood += Message(QT_TRANSLATE_NOOP("Message", "Impact %1: %2"), *request.impact,
                                    impactWords(*request.impact));
    if (request.minutes)
        quick.understood += Message(QT_TRANSLATE_NOOP("Message", "%1 min of work"), *request.minutes);
    if (const Rollout *rollout = plan.rollouts.find(request.rollout))
        quick.understood += Message(QT_TRANSLATE_NOOP("Message", "%1 rollout"), rollout->title);
    if (!request.tags.isEmpty())
        quick.understood += Message(QT_TRANSLATE_NOOP("Message", "Labels: %1"), request.tags);
}

} // namespace

QuickRequest readQuickRequest(const PlanData &plan, const QString &line, QDate today)
{
    QuickRequest quick;
    quick.request.raisedOn = today;
    const QuickLine parts = split(line);
    readHead(plan, parts.head, quick);
    readBody(plan, parts.body, quick.request);
    tellUnderstood(plan, quick);
    return quick;
}

QuickRequest readQuickMessage(const PlanData &plan, const QString &author, const QString &text, QDate today)
{
    static const QRegularExpression greeting(
        u"^(?:bonjour|bonsoir|salut|coucou|hello|hi|hey)\\b[^,!:.?\n]{0,30}[,!:.\n]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sentenceEnd(u"[.!?…](?=\\s)|\n"_s);
    QString asked = text.trimmed();
    asked.remove(greeting);
    const qsizetype end = asked.indexOf(sentenceEnd);
    QString title = end < 0 ? asked : asked.left(asked.at(end) == u'?' ? end + 1 : end);
    if (title.endsWith(u'.'))
        title.chop(1);
    QuickRequest quick;
    quick.request.raisedOn = today;
    quick.request.channel = Channel::Slack;
    readBody(plan, title.simplified(), quick.request);
    if (quick.request.title != text.trimmed())
        quick.request.description = text.trimmed();
    const QString folded = foldedWords(author);
    for (const Contact &contact : plan.contacts) {
        if (foldedWords(contact.name) == folded) {
            quick.request.requester = contact.id;
            quick.request.function = contact.function;
        }
    }
    if (!quick.request.requester)
        quick.newRequester = author;
    tellUnderstood(plan, quick);
    return quick;
}

QList<QuickRequest> readQuickRequests(const PlanData &plan, const QString &pasted, QDate today)
{
    static const QRegularExpression bullet(u"^\\s*([-*•]|\\d+[.)])\\s+"_s);
    QList<QuickRequest> requests;
    for (QString line : pasted.split(u'\n')) {
        line.remove(bullet);
        if (!line.trimmed().isEmpty())
            requests += readQuickRequest(plan, line, today);
    }
    return requests;
}

Result<ChangeSet> addQuickRequests(const QList<QuickRequest> &requests, IdSource &ids)
{
    if (requests.isEmpty())
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "There is no request yet: write what is asked.")));
    ChangeSet changeSet;
    QHash<QString, EntityId> made;
    for (int i = 0; i < int(requests.size()); ++i) {
        const QuickRequest &quick = requests.at(i);
        if (quick.isEmpty()) {
            return failure(Message(
                QT_TRANSLATE_NOOP("Message", "Line %1 does not say what is asked: write it after the name."),
                i + 1));
        }
        Request request = quick.request;
        if (!quick.newRequester.isEmpty()) {
            EntityId &contact = made[foldedWords(quick.newRequester)];
            if (contact.isNull()) {
                contact = ids.next();
                Contact person{contact, quick.newRequester, quick.newRequesterTitle, request.function};
                person.level = ContactLevel::Contributor;
                changeSet.changes += insertionOf(EntityKind::Contact, person);
            }
            request.requester = contact;
        }
        request.id = ids.next();
        changeSet.changes += insertionOf(EntityKind::Request, request);
    }
    changeSet.title = requests.size() == 1
        ? Message(QT_TRANSLATE_NOOP("Message", "Add request “%1”"), requests.constFirst().request.title)
        : Message(QT_TRANSLATE_N_NOOP("Message", "Add %n request(s)")).counting(int(requests.size()));
    return changeSet;
}
