// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"

#include "fields/entitytype.h"

template <>
const Choices &choicesOf<GrowthPhase>()
{
    static const Choices choices = {
        {int(GrowthPhase::Launch), "launch", QT_TRANSLATE_NOOP("Choice", "Launch")},
        {int(GrowthPhase::Growth), "growth", QT_TRANSLATE_NOOP("Choice", "Growth")},
        {int(GrowthPhase::Scale), "scale", QT_TRANSLATE_NOOP("Choice", "Scale")},
        {int(GrowthPhase::Profitability), "profitability", QT_TRANSLATE_NOOP("Choice", "Profitability")},
        {int(GrowthPhase::Productivity), "productivity", QT_TRANSLATE_NOOP("Choice", "Productivity")},
    };
    return choices;
}

template <>
const Choices &choicesOf<ContactLevel>()
{
    static const Choices choices = {
        {int(ContactLevel::Contributor), "contributor", QT_TRANSLATE_NOOP("Choice", "Contributor")},
        {int(ContactLevel::Manager), "manager", QT_TRANSLATE_NOOP("Choice", "Manager")},
        {int(ContactLevel::Leadership), "leadership", QT_TRANSLATE_NOOP("Choice", "Leadership")},
    };
    return choices;
}

template <>
const Choices &choicesOf<MemberRole>()
{
    static const Choices choices = {
        {int(MemberRole::Manager), "manager", QT_TRANSLATE_NOOP("Choice", "RevOps Manager")},
        {int(MemberRole::Engineer), "engineer", QT_TRANSLATE_NOOP("Choice", "Engineer")},
        {int(MemberRole::Analyst), "analyst", QT_TRANSLATE_NOOP("Choice", "Analyst")},
        {int(MemberRole::Enablement), "enablement", QT_TRANSLATE_NOOP("Choice", "Enablement Manager")},
        {int(MemberRole::StrategicPm), "strategic_pm",
         QT_TRANSLATE_NOOP("Choice", "Strategic Project Manager")},
        {int(MemberRole::Head), "head", QT_TRANSLATE_NOOP("Choice", "Head")},
    };
    return choices;
}

template <>
const Choices &choicesOf<Experience>()
{
    static const Choices choices = {
        {int(Experience::Junior), "junior", QT_TRANSLATE_NOOP("Choice", "Junior")},
        {int(Experience::Confirmed), "confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
        {int(Experience::Senior), "senior", QT_TRANSLATE_NOOP("Choice", "Senior")},
    };
    return choices;
}

template <>
const Choices &choicesOf<NeedStatus>()
{
    static const Choices choices = {
        {int(NeedStatus::New), "new", QT_TRANSLATE_NOOP("Choice", "New")},
        {int(NeedStatus::Qualified), "qualified", QT_TRANSLATE_NOOP("Choice", "Qualified")},
        {int(NeedStatus::Chosen), "chosen", QT_TRANSLATE_NOOP("Choice", "Chosen")},
        {int(NeedStatus::Planned), "planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        {int(NeedStatus::Done), "done", QT_TRANSLATE_NOOP("Choice", "Done")},
        {int(NeedStatus::Deferred), "deferred", QT_TRANSLATE_NOOP("Choice", "Deferred")},
        {int(NeedStatus::Declined), "declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    };
    return choices;
}

template <>
const Choices &choicesOf<ObjectiveKind>()
{
    static const Choices choices = {
        {int(ObjectiveKind::Committed), "committed", QT_TRANSLATE_NOOP("Choice", "Committed")},
        {int(ObjectiveKind::Aspirational), "aspirational", QT_TRANSLATE_NOOP("Choice", "Aspirational")},
    };
    return choices;
}

template <>
const Choices &choicesOf<KeyResultKind>()
{
    static const Choices choices = {
        {int(KeyResultKind::Reach), "reach", QT_TRANSLATE_NOOP("Choice", "Reach")},
        {int(KeyResultKind::Increase), "increase", QT_TRANSLATE_NOOP("Choice", "Increase")},
        {int(KeyResultKind::Decrease), "decrease", QT_TRANSLATE_NOOP("Choice", "Decrease")},
        {int(KeyResultKind::StayBelow), "stay_below", QT_TRANSLATE_NOOP("Choice", "Stay below")},
        {int(KeyResultKind::StayAbove), "stay_above", QT_TRANSLATE_NOOP("Choice", "Stay above")},
        {int(KeyResultKind::Milestone), "milestone", QT_TRANSLATE_NOOP("Choice", "Milestone")},
    };
    return choices;
}

template <>
const Choices &choicesOf<Indicator>()
{
    static const Choices choices = {
        {int(Indicator::Leading), "leading", QT_TRANSLATE_NOOP("Choice", "Leading")},
        {int(Indicator::Lagging), "lagging", QT_TRANSLATE_NOOP("Choice", "Lagging")},
    };
    return choices;
}

template <>
const Choices &choicesOf<KeyResultOutcome>()
{
    static const Choices choices = {
        {int(KeyResultOutcome::Open), "open", QT_TRANSLATE_NOOP("Choice", "Not decided")},
        {int(KeyResultOutcome::Keep), "keep", QT_TRANSLATE_NOOP("Choice", "Keep")},
        {int(KeyResultOutcome::Change), "change", QT_TRANSLATE_NOOP("Choice", "Keep, changed")},
        {int(KeyResultOutcome::Drop), "drop", QT_TRANSLATE_NOOP("Choice", "Drop")},
    };
    return choices;
}

template <>
const Choices &choicesOf<Blocker>()
{
    static const Choices choices = {
        {int(Blocker::None), "none", QT_TRANSLATE_NOOP("Choice", "Nothing")},
        {int(Blocker::Resource), "resource", QT_TRANSLATE_NOOP("Choice", "Missing resources")},
        {int(Blocker::Dependency), "dependency", QT_TRANSLATE_NOOP("Choice", "A dependency")},
        {int(Blocker::Clarity), "clarity", QT_TRANSLATE_NOOP("Choice", "Lack of clarity")},
        {int(Blocker::Run), "run", QT_TRANSLATE_NOOP("Choice", "Run took its place")},
        {int(Blocker::External), "external", QT_TRANSLATE_NOOP("Choice", "Something outside")},
    };
    return choices;
}

template <>
const Choices &choicesOf<ProjectStatus>()
{
    static const Choices choices = {
        {int(ProjectStatus::Planned), "planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        {int(ProjectStatus::Running), "running", QT_TRANSLATE_NOOP("Choice", "Running")},
        {int(ProjectStatus::Paused), "paused", QT_TRANSLATE_NOOP("Choice", "Paused")},
        {int(ProjectStatus::Done), "done", QT_TRANSLATE_NOOP("Choice", "Done")},
        {int(ProjectStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    };
    return choices;
}

template <>
const Choices &choicesOf<DecisionKind>()
{
    static const Choices choices = {
        {int(DecisionKind::Choose), "choose", QT_TRANSLATE_NOOP("Choice", "Choose")},
        {int(DecisionKind::Defer), "defer", QT_TRANSLATE_NOOP("Choice", "Defer")},
        {int(DecisionKind::Decline), "decline", QT_TRANSLATE_NOOP("Choice", "Decline")},
        {int(DecisionKind::Cut), "cut", QT_TRANSLATE_NOOP("Choice", "Cut to fit capacity")},
        {int(DecisionKind::Reopen), "reopen", QT_TRANSLATE_NOOP("Choice", "Reopen")},
        {int(DecisionKind::Change), "change", QT_TRANSLATE_NOOP("Choice", "Change")},
    };
    return choices;
}

// The kinds by the names their tables have, so that a decision names its item's kind.
template <>
const Choices &choicesOf<EntityKind>()
{
    static const Choices choices = [] {
        Choices kinds;
        for (const EntityType &type : allEntityTypes())
            kinds += Choice{int(type.kind), type.table, type.label};
        return kinds;
    }();
    return choices;
}
