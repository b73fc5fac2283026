// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"

// The choices of what meetings and their decks are made of.

template <>
const Choices &choicesOf<DeckPurpose>()
{
    static const Choices choices = {
        {int(DeckPurpose::Own), "own", QT_TRANSLATE_NOOP("Choice", "Own deck")},
        {int(DeckPurpose::QuarterlyPlanning), "quarterly_planning",
         QT_TRANSLATE_NOOP("Choice", "Quarterly planning")},
        {int(DeckPurpose::OkrReview), "okr_review", QT_TRANSLATE_NOOP("Choice", "OKR review")},
        {int(DeckPurpose::MonthlyReview), "monthly_review",
         QT_TRANSLATE_NOOP("Choice", "Monthly business review")},
        {int(DeckPurpose::WeeklySync), "weekly_sync", QT_TRANSLATE_NOOP("Choice", "Weekly sync")},
        {int(DeckPurpose::MemberPages), "member_pages", QT_TRANSLATE_NOOP("Choice", "One page per member")},
    };
    return choices;
}

template <>
const Choices &choicesOf<DeckAudience>()
{
    static const Choices choices = {
        {int(DeckAudience::Leadership), "leadership", QT_TRANSLATE_NOOP("Choice", "Leadership")},
        {int(DeckAudience::Team), "team", QT_TRANSLATE_NOOP("Choice", "Team")},
        {int(DeckAudience::Function), "function", QT_TRANSLATE_NOOP("Choice", "One function")},
        {int(DeckAudience::Member), "member", QT_TRANSLATE_NOOP("Choice", "One member")},
    };
    return choices;
}

template <>
const Choices &choicesOf<DeckLook>()
{
    static const Choices choices = {
        {int(DeckLook::Light), "light", QT_TRANSLATE_NOOP("Choice", "Light")},
        {int(DeckLook::Dark), "dark", QT_TRANSLATE_NOOP("Choice", "Dark")},
    };
    return choices;
}

template <>
const Choices &choicesOf<SlideKind>()
{
    static const Choices choices = {
        {int(SlideKind::Title), "title", QT_TRANSLATE_NOOP("Choice", "Title")},
        {int(SlideKind::Agenda), "agenda", QT_TRANSLATE_NOOP("Choice", "Agenda")},
        {int(SlideKind::Strategy), "strategy", QT_TRANSLATE_NOOP("Choice", "Strategy")},
        {int(SlideKind::NeedsByFunction), "needs_by_function",
         QT_TRANSLATE_NOOP("Choice", "Needs by function")},
        {int(SlideKind::Matrix), "matrix", QT_TRANSLATE_NOOP("Choice", "Matrix")},
        {int(SlideKind::Ranking), "ranking", QT_TRANSLATE_NOOP("Choice", "Ranked list")},
        {int(SlideKind::Objective), "objective", QT_TRANSLATE_NOOP("Choice", "Objective")},
        {int(SlideKind::KeyResult), "key_result", QT_TRANSLATE_NOOP("Choice", "Key result")},
        {int(SlideKind::Timeline), "timeline", QT_TRANSLATE_NOOP("Choice", "Timeline")},
        {int(SlideKind::Capacity), "capacity", QT_TRANSLATE_NOOP("Choice", "Capacity: run and projects")},
        {int(SlideKind::Team), "team", QT_TRANSLATE_NOOP("Choice", "Team")},
        {int(SlideKind::Changes), "changes", QT_TRANSLATE_NOOP("Choice", "Changes since the last review")},
        {int(SlideKind::DecisionsToTake), "decisions_to_take",
         QT_TRANSLATE_NOOP("Choice", "Decisions to take")},
        {int(SlideKind::DecisionsTaken), "decisions_taken", QT_TRANSLATE_NOOP("Choice", "Decisions taken")},
        {int(SlideKind::NotDoing), "not_doing", QT_TRANSLATE_NOOP("Choice", "Not doing, and why")},
        {int(SlideKind::Member), "member", QT_TRANSLATE_NOOP("Choice", "Page of a member")},
        {int(SlideKind::NextDates), "next_dates", QT_TRANSLATE_NOOP("Choice", "Next dates")},
        {int(SlideKind::Run), "run", QT_TRANSLATE_NOOP("Choice", "Daily run")},
        {int(SlideKind::FreeText), "free_text", QT_TRANSLATE_NOOP("Choice", "Free text")},
    };
    return choices;
}

template <>
const Choices &choicesOf<AnnouncementWay>()
{
    static const Choices choices = {
        {int(AnnouncementWay::Slide), "slide", QT_TRANSLATE_NOOP("Choice", "Slide")},
        {int(AnnouncementWay::Page), "page", QT_TRANSLATE_NOOP("Choice", "Page")},
        {int(AnnouncementWay::Message), "message", QT_TRANSLATE_NOOP("Choice", "Message")},
        {int(AnnouncementWay::InPerson), "in_person", QT_TRANSLATE_NOOP("Choice", "In person")},
    };
    return choices;
}

template <>
const Choices &choicesOf<RitualKind>()
{
    static const Choices choices = {
        {int(RitualKind::WeeklySync), "weekly_sync", QT_TRANSLATE_NOOP("Choice", "Weekly sync")},
        {int(RitualKind::MonthlyReview), "monthly_review",
         QT_TRANSLATE_NOOP("Choice", "Monthly business review")},
        {int(RitualKind::QuarterlyPlanning), "quarterly_planning",
         QT_TRANSLATE_NOOP("Choice", "Quarterly planning")},
        {int(RitualKind::OkrReview), "okr_review", QT_TRANSLATE_NOOP("Choice", "OKR review")},
        {int(RitualKind::Wins), "wins", QT_TRANSLATE_NOOP("Choice", "Wins")},
        {int(RitualKind::Retrospective), "retrospective", QT_TRANSLATE_NOOP("Choice", "Retrospective")},
        {int(RitualKind::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return choices;
}

template <>
const Choices &choicesOf<Cadence>()
{
    static const Choices choices = {
        {int(Cadence::Daily), "daily", QT_TRANSLATE_NOOP("Choice", "Every working day")},
        {int(Cadence::Weekly), "weekly", QT_TRANSLATE_NOOP("Choice", "Every week")},
        {int(Cadence::Fortnightly), "fortnightly", QT_TRANSLATE_NOOP("Choice", "Every two weeks")},
        {int(Cadence::Monthly), "monthly", QT_TRANSLATE_NOOP("Choice", "Every month")},
        {int(Cadence::Quarterly), "quarterly", QT_TRANSLATE_NOOP("Choice", "Every quarter")},
        {int(Cadence::HalfYearly), "half_yearly", QT_TRANSLATE_NOOP("Choice", "Every half-year")},
        {int(Cadence::Yearly), "yearly", QT_TRANSLATE_NOOP("Choice", "Every year")},
    };
    return choices;
}
