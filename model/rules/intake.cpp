// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/intake.h"

#include "core/foldedtext.h"
#include "entities/plandata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The article speaks of "number of contacts" and "maturity" without figures; these are ours.
constexpr int manyContacts = 30;
constexpr double matureShare = 0.5; // of the members are senior

bool sells(const Function &function)
{
    const QString title = foldedWords(function.title);
    return title.contains(u"sales"_s) || title.contains(u"vente"_s) || title.contains(u"commercia"_s);
}

bool isMature(const PlanData &plan)
{
    const auto seniors = std::count_if(plan.members.begin(), plan.members.end(), [](const Member &member) {
        return member.experience == Experience::Senior;
    });
    return !plan.members.isEmpty() && double(seniors) >= matureShare * double(plan.members.size());
}

Message modelReason(TeamModel model)
{
    switch (model) {
    case TeamModel::BusinessLines:
        return Message(QT_TRANSLATE_NOOP(
            "Message", "The team is cut by business line: each has its own contact to write to."));
    case TeamModel::Specialities:
        return Message(QT_TRANSLATE_NOOP(
            "Message", "The team is cut by speciality: a request must find the right person."));
    case TeamModel::FocusTeams:
    case TeamModel::Hybrid:
        break;
    }
    return Message(QT_TRANSLATE_NOOP(
        "Message", "The team works in changing groups: a request must not depend on one person."));
}

Message headcountReason(int headcount, int from)
{
    if (headcount > from)
        return Message(QT_TRANSLATE_NOOP("Message", "%1 people in sales, more than %2: tickets sort them."),
                       headcount, from);
    return Message(QT_TRANSLATE_NOOP("Message", "%1 people in sales, not over %2: a chat is lighter."),
                   headcount, from);
}

Message maturityReason(bool isMature)
{
    return isMature
        ? Message(QT_TRANSLATE_NOOP("Message", "Half of the team is senior: it can run a ticket tool."))
        : Message(QT_TRANSLATE_NOOP("Message", "The team is young: a ticket tool would weigh on it."));
}

Message contactsReason(int contacts)
{
    return contacts > manyContacts
        ? Message(QT_TRANSLATE_NOOP("Message", "%1 contacts: too many to follow in a chat."), contacts)
        : Message(QT_TRANSLATE_NOOP("Message", "%1 contacts: few enough to know them."), contacts);
}

} // namespace

bool isForManagerFirst(const PlanData &plan, const Request &request)
{
    const Contact *requester = plan.contacts.find(request.requester);
    return plan.settings().intakePolicy == IntakePolicy::ManagersOnly && requester
        && requester->level == ContactLevel::Contributor;
}

EntityId managerOf(const PlanData &plan, EntityId requester)
{
    const Contact *contact = plan.contacts.find(requester);
    if (!contact)
        return {};
    for (const Contact &other : plan.contacts) {
        const bool isThere = other.function == contact->function && other.id != requester;
        if (isThere && !other.function.isNull() && other.level == ContactLevel::Manager)
            return other.id;
    }
    const Function *function = plan.functions.find(contact->function);
    return function && function->head != requester ? function->head : EntityId();
}

Message managerRedirect(const PlanData &plan, const Request &request)
{
    const Contact *requester = plan.contacts.find(request.requester);
    const QString name = requester ? requester->name.section(u' ', 0, 0) : QString();
    const Contact *manager = plan.contacts.find(managerOf(plan, request.requester));
    if (manager) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "Hello %1, thank you for “%2”. Requests reach us through "
                                         "managers, who often have the answer at once: could you see it "
                                         "with %3 first? If it is still open then, we take it on."),
                       name, request.title, manager->name);
    }
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "Hello %1, thank you for “%2”. Requests reach us through managers, who "
                                     "often have the answer at once: could you see it with yours first? If "
                                     "it is still open then, we take it on."),
                   name, request.title);
}

int salesHeadcount(const PlanData &plan)
{
    int largest = 0;
    for (const Function &function : plan.functions) {
        if (sells(function))
            return function.headcount;
        if (function.core)
            largest = std::max(largest, function.headcount);
    }
    return largest;
}

ChannelAdvice channelAdvice(const PlanData &plan)
{
    const PlanSettings &settings = plan.settings();
    const int headcount = salesHeadcount(plan);
    const int contacts = int(plan.contacts.size());
    const bool isLarge = headcount > settings.ticketHeadcount;
    const int forTickets = int(isLarge) + int(isMature(plan)) + int(contacts > manyContacts);
    ChannelAdvice advice;
    advice.isTicketTool = settings.teamModel != TeamModel::BusinessLines && isLarge && forTickets >= 2;
    advice.reasons = {modelReason(settings.teamModel), headcountReason(headcount, settings.ticketHeadcount),
                      maturityReason(isMature(plan)), contactsReason(contacts)};
    return advice;
}

Message channelAdviceSentence(const PlanData &plan, const ChannelAdvice &advice)
{
    if (!advice.isTicketTool) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "A direct channel (Slack, Teams) suits this team better than a "
                                         "ticket tool."));
    }
    const QString tool = plan.settings().ticketTool.trimmed();
    return tool.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("Message", "A ticket tool suits this team better than a direct channel."))
        : Message(QT_TRANSLATE_NOOP("Message", "%1 suits this team better than a direct channel."), tool);
}
