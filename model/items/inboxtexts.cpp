// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the inbox say.
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "items/inboxmodel.h"
#include "rules/requestpriority.h"
#include "rules/requestpromise.h"
#include "scenes/initials.h"

using namespace Qt::StringLiterals;

namespace {

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Slack:
        return u"hash"_s;
    case Channel::Teams:
        return u"team"_s;
    case Channel::Email:
        return u"mail"_s;
    case Channel::Ticket:
        return u"ticket"_s;
    case Channel::Meeting:
        return u"meeting"_s;
    case Channel::Other:
        break;
    }
    return u"inbox"_s;
}

template <typename Enum>
QString choiceText(Enum value, const Language &language)
{
    for (const Choice &choice : choicesOf<Enum>()) {
        if (choice.value == int(value))
            return choiceLabel(choice, language);
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QVariant InboxModel::headingData(const Row &row, int role) const
{
    const int count = m_counts.value(row.section);
    switch (role) {
    case Qt::DisplayRole:
        return headingText(row.section);
    case CountRole:
        return count;
    case Qt::AccessibleTextRole:
        return m_session.language().text(
            Message(QT_TRANSLATE_N_NOOP("Message", "%1: %n request(s)"), headingText(row.section))
                .counting(count));
    default:
        return {};
    }
}

QString InboxModel::headingText(int section) const
{
    const Language &language = m_session.language();
    if (scope() == InboxScope::Open)
        return language.text(partTitle(InboxPart(section)));
    const QDate month = QDate::fromJulianDay(section);
    if (section <= 0 || !month.isValid())
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Closed, without a day")));
    const QString name = language.monthName(month);
    return name.left(1).toUpper() + name.mid(1) + u' ' + QString::number(month.year());
}

QVariant InboxModel::requestData(const Request &request, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return request.title;
    case Qt::ToolTipRole:
        return toolTip(request);
    case Qt::AccessibleTextRole:
        return spokenText(request);
    case StepRole:
        return priorityOf(m_session.data(), request, m_session.today()).step();
    case ChannelIconRole:
        return channelIcon(request.channel);
    case RequesterRole:
        return requesterText(request);
    case SignRole:
        return int(m_signs.of(m_session.data(), request));
    case SignTextRole:
        return signText(request);
    case AgeRole:
        return ageText(request);
    case PromiseRole:
        return promiseText(request);
    case PromiseStateRole:
        return int(promiseState(request));
    default:
        return ownerData(request, role);
    }
}

QString InboxModel::requesterText(const Request &request) const
{
    const Contact *requester = m_session.data().contacts.find(request.requester);
    const Function *function = m_session.data().functions.find(request.function);
    const QString functionTitle = function ? function->title : QString();
    if (requester)
        return joined({requester->name, requester->title.isEmpty() ? functionTitle : requester->title});
    return functionTitle.isEmpty()
        ? m_session.language().text(Message(QT_TRANSLATE_NOOP("Message", "Requester unknown")))
        : functionTitle;
}

QString InboxModel::signText(const Request &request) const
{
    const Language &language = m_session.language();
    if (request.status == RequestStatus::Closed)
        return request.outcome ? choiceText(*request.outcome, language) : QString();
    return language.text(m_signs.wordsOf(m_session.data(), request));
}

QString InboxModel::ageText(const Request &request) const
{
    if (!request.raisedOn.isValid())
        return u"–"_s;
    const bool isClosed = request.status == RequestStatus::Closed && request.closedOn.isValid();
    const auto days = request.raisedOn.daysTo(isClosed ? request.closedOn : m_session.today());
    return m_session.language().text(Message(QT_TRANSLATE_NOOP("Message", "%1 d"), int(std::max(days, 0LL))));
}

PromiseState InboxModel::promiseState(const Request &request) const
{
    switch (groupOf(request, m_session.today())) {
    case RequestGroup::ToTriage:
        return PromiseState::None;
    case RequestGroup::WaitingForAnswer:
        return PromiseState::NoAnswer;
    case RequestGroup::Late:
        return PromiseState::Late;
    case RequestGroup::DueToday:
        return PromiseState::Today;
    case RequestGroup::Promised:
        return PromiseState::Later;
    case RequestGroup::NotYet:
        return PromiseState::Postponed;
    case RequestGroup::Closed:
        break;
    }
    return PromiseState::Closed;
}

QString InboxModel::promiseText(const Request &request) const
{
    const Language &language = m_session.language();
    switch (promiseState(request)) {
    case PromiseState::None:
        return u"–"_s;
    case PromiseState::NoAnswer:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "No answer")));
    case PromiseState::Late:
    case PromiseState::Today:
        return language.text(timeLeftWords(request, m_session.today()));
    case PromiseState::Later:
        return language.shortDayMonth(request.promisedOn);
    case PromiseState::Postponed:
        return postponedText(request);
    case PromiseState::Closed:
        break;
    }
    return request.closedOn.isValid() ? language.shortDayMonth(request.closedOn) : u"–"_s;
}

// "Q2"; of another year than the one that runs with it.
QString InboxModel::postponedText(const Request &request) const
{
    const PlanData &plan = m_session.data();
    const Language &language = m_session.language();
    const Quarter quarter = putOffTo(plan, request, m_session.today());
    if (quarter.isNull())
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Later")));
    const Quarter now = Quarter::of(m_session.today(), plan.settings().fiscalStartMonth);
    return quarter.year == now.year ? quarter.shortLabel(language) : quarter.label(language);
}

QVariant InboxModel::ownerData(const Request &request, int role) const
{
    const Member *owner = m_session.data().members.find(request.owner);
    if (!owner)
        return {};
    switch (role) {
    case OwnerRole:
        return owner->name;
    case OwnerInitialsRole:
        return initialsOf(owner->name);
    case OwnerTintRole:
        return int(owner->role);
    default:
        return {};
    }
}

QString InboxModel::spokenText(const Request &request) const
{
    const Language &language = m_session.language();
    const RequestPriority priority = priorityOf(m_session.data(), request, m_session.today());
    QStringList parts{request.title, language.text(levelWord(priority.level())), requesterText(request),
                      choiceText(request.channel, language), signText(request)};
    if (request.raisedOn.isValid())
        parts += language.text(Message(QT_TRANSLATE_NOOP("Message", "raised on %1"), request.raisedOn));
    parts += ownerData(request, OwnerRole).toString();
    if (promiseState(request) == PromiseState::Postponed)
        parts += language.text(Message(QT_TRANSLATE_NOOP("Message", "put off: %1"), promiseText(request)));
    else if (promiseState(request) != PromiseState::None)
        parts += promiseText(request);
    return joined(parts);
}

// "Sales, Contributor, Slack, In progress, in 12 days": what the row has no room for.
QString InboxModel::factsText(const Request &request) const
{
    const PlanData &plan = m_session.data();
    const Language &language = m_session.language();
    const Contact *requester = plan.contacts.find(request.requester);
    const bool hasOwn = request.function || !requester;
    const Function *function = plan.functions.find(hasOwn ? request.function : requester->function);
    return joined({function ? function->title : QString(),
                   requester ? choiceText(requester->level, language) : QString(),
                   choiceText(request.channel, language), choiceText(request.status, language),
                   request.status == RequestStatus::Closed
                       ? QString()
                       : language.text(timeLeftWords(request, m_session.today()))});
}

// The title, which may not fit, the facts, and how the priority came about.
QString InboxModel::toolTip(const Request &request) const
{
    const Language &language = m_session.language();
    const PlanData &plan = m_session.data();
    QStringList lines{request.title, factsText(request),
                      language.text(arithmeticOf(plan, priorityOf(plan, request, m_session.today())))};
    if (promiseState(request) == PromiseState::Postponed)
        lines += request.notYetReason;
    return lines.join(u'\n');
}
