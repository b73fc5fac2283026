// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"

// The choices of what the daily run is made of.

template <>
const Choices &choicesOf<Channel>()
{
    static const Choices choices = {
        {int(Channel::Slack), "slack", QT_TRANSLATE_NOOP("Choice", "Slack")},
        {int(Channel::Teams), "teams", QT_TRANSLATE_NOOP("Choice", "Teams")},
        {int(Channel::Email), "email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
        {int(Channel::Ticket), "ticket", QT_TRANSLATE_NOOP("Choice", "Ticket tool")},
        {int(Channel::Meeting), "meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
        {int(Channel::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return choices;
}

template <>
const Choices &choicesOf<RequestNature>()
{
    static const Choices choices = {
        {int(RequestNature::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")},
        {int(RequestNature::Reporting), "reporting", QT_TRANSLATE_NOOP("Choice", "Reporting")},
        {int(RequestNature::Bug), "bug", QT_TRANSLATE_NOOP("Choice", "Bug")},
        {int(RequestNature::Workflow), "workflow", QT_TRANSLATE_NOOP("Choice", "Workflow")},
        {int(RequestNature::CrmField), "crm_field", QT_TRANSLATE_NOOP("Choice", "CRM field")},
        {int(RequestNature::Analysis), "analysis", QT_TRANSLATE_NOOP("Choice", "Analysis")},
        {int(RequestNature::Dashboard), "dashboard", QT_TRANSLATE_NOOP("Choice", "Dashboard")},
    };
    return choices;
}

template <>
const Choices &choicesOf<RequestStatus>()
{
    static const Choices choices = {
        {int(RequestStatus::New), "new", QT_TRANSLATE_NOOP("Choice", "New")},
        {int(RequestStatus::Accepted), "accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
        {int(RequestStatus::InProgress), "in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
        {int(RequestStatus::Waiting), "waiting", QT_TRANSLATE_NOOP("Choice", "Waiting for an answer")},
        {int(RequestStatus::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    };
    return choices;
}

template <>
const Choices &choicesOf<RequestOutcome>()
{
    static const Choices choices = {
        {int(RequestOutcome::Done), "done", QT_TRANSLATE_NOOP("Choice", "Done")},
        {int(RequestOutcome::Explained), "explained", QT_TRANSLATE_NOOP("Choice", "Explained")},
        {int(RequestOutcome::HandedBack), "handed_back", QT_TRANSLATE_NOOP("Choice", "Handed back")},
        {int(RequestOutcome::Redirected), "redirected",
         QT_TRANSLATE_NOOP("Choice", "Redirected to documentation")},
        {int(RequestOutcome::Promoted), "promoted", QT_TRANSLATE_NOOP("Choice", "Promoted to need")},
        {int(RequestOutcome::Declined), "declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    };
    return choices;
}

template <>
const Choices &choicesOf<Beneficiary>()
{
    static const Choices choices = {
        {int(Beneficiary::Contributor), "contributor", QT_TRANSLATE_NOOP("Choice", "Contributor")},
        {int(Beneficiary::Team), "team", QT_TRANSLATE_NOOP("Choice", "Team")},
        {int(Beneficiary::Leadership), "leadership", QT_TRANSLATE_NOOP("Choice", "Leadership")},
    };
    return choices;
}

template <>
const Choices &choicesOf<YesNo>()
{
    static const Choices choices = {
        {int(YesNo::No), "no", QT_TRANSLATE_NOOP("Choice", "No")},
        {int(YesNo::Yes), "yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
    };
    return choices;
}

template <>
const Choices &choicesOf<ReplyKind>()
{
    static const Choices choices = {
        {int(ReplyKind::Promise), "promise", QT_TRANSLATE_NOOP("Choice", "Promise")},
        {int(ReplyKind::NotYet), "not_yet", QT_TRANSLATE_NOOP("Choice", "Not yet")},
        {int(ReplyKind::Explained), "explained", QT_TRANSLATE_NOOP("Choice", "Explained")},
        {int(ReplyKind::HandedBack), "handed_back", QT_TRANSLATE_NOOP("Choice", "Handed back")},
        {int(ReplyKind::Documentation), "documentation", QT_TRANSLATE_NOOP("Choice", "Documentation")},
        {int(ReplyKind::Done), "done", QT_TRANSLATE_NOOP("Choice", "Done")},
        {int(ReplyKind::Declined), "declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
        {int(ReplyKind::Question), "question", QT_TRANSLATE_NOOP("Choice", "Question")},
        {int(ReplyKind::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return choices;
}

template <>
const Choices &choicesOf<IntakePolicy>()
{
    static const Choices choices = {
        {int(IntakePolicy::Anyone), "anyone", QT_TRANSLATE_NOOP("Choice", "Anyone may ask")},
        {int(IntakePolicy::ManagersOnly), "managers_only",
         QT_TRANSLATE_NOOP("Choice", "Managers and leadership only")},
    };
    return choices;
}

template <>
const Choices &choicesOf<TeamModel>()
{
    static const Choices choices = {
        {int(TeamModel::Specialities), "specialities", QT_TRANSLATE_NOOP("Choice", "Specialities")},
        {int(TeamModel::BusinessLines), "business_lines", QT_TRANSLATE_NOOP("Choice", "Business lines")},
        {int(TeamModel::FocusTeams), "focus_teams", QT_TRANSLATE_NOOP("Choice", "Focus teams")},
        {int(TeamModel::Hybrid), "hybrid", QT_TRANSLATE_NOOP("Choice", "Hybrid")},
    };
    return choices;
}
