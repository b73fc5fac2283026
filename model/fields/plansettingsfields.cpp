// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<PlanSettings>()
{
    static const QList<Field> fields = {
        makeField<&PlanSettings::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                        FieldFlag::Title | FieldFlag::Required),
        makeField<&PlanSettings::company>("company", QT_TRANSLATE_NOOP("Field", "Company"), FieldType::Text),
        makeField<&PlanSettings::head>("head", QT_TRANSLATE_NOOP("Field", "Head of RevOps"),
                                       FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&PlanSettings::growthPhase>("growth_phase", QT_TRANSLATE_NOOP("Field", "Growth phase"),
                                              FieldType::Choice),
        makeField<&PlanSettings::fiscalStartMonth>("fiscal_start_month",
                                                   QT_TRANSLATE_NOOP("Field", "Fiscal year starts in month"),
                                                   FieldType::Integer, FieldFlag::Month)
            .within(1, 12),
        makeField<&PlanSettings::runReserve>("run_reserve", QT_TRANSLATE_NOOP("Field", "Run reserve"),
                                             FieldType::Percent),
        makeField<&PlanSettings::effortDays>("effort_days",
                                             QT_TRANSLATE_NOOP("Field", "Person-days of efforts 1 to 5"),
                                             FieldType::Numbers, FieldFlag::Wide),
        makeField<&PlanSettings::quadrantNames>("quadrant_names",
                                                QT_TRANSLATE_NOOP("Field", "Names of the quadrants"),
                                                FieldType::Texts, FieldFlag::Wide),
        makeField<&PlanSettings::checkInDays>("check_in_days",
                                              QT_TRANSLATE_NOOP("Field", "Days until a check-in is outdated"),
                                              FieldType::Integer)
            .within(1, 365),
        makeField<&PlanSettings::onTrackPace>(
            "on_track_pace", QT_TRANSLATE_NOOP("Field", "On track from this pace"), FieldType::Percent),
        makeField<&PlanSettings::atRiskPace>(
            "at_risk_pace", QT_TRANSLATE_NOOP("Field", "At risk below this pace"), FieldType::Percent),
        makeField<&PlanSettings::atRiskConfidence>(
            "at_risk_confidence", QT_TRANSLATE_NOOP("Field", "At risk up to this confidence"),
            FieldType::Integer)
            .within(0, 10),
        makeField<&PlanSettings::projectAttention>(
            "project_attention", QT_TRANSLATE_NOOP("Field", "Project needs attention when behind by"),
            FieldType::Percent),
        makeField<&PlanSettings::projectAtRisk>("project_at_risk",
                                                QT_TRANSLATE_NOOP("Field", "Project at risk when behind by"),
                                                FieldType::Percent),
        makeField<&PlanSettings::maxObjectives>(
            "max_objectives", QT_TRANSLATE_NOOP("Field", "Objectives a quarter, at most"), FieldType::Integer)
            .within(1, 99),
        makeField<&PlanSettings::minKeyResults>(
            "min_key_results", QT_TRANSLATE_NOOP("Field", "Key results an objective, at least"),
            FieldType::Integer)
            .within(0, 99),
        makeField<&PlanSettings::maxKeyResults>(
            "max_key_results", QT_TRANSLATE_NOOP("Field", "Key results an objective, at most"),
            FieldType::Integer)
            .within(1, 99),
        makeField<&PlanSettings::rulesOff>("rules_off", QT_TRANSLATE_NOOP("Field", "OKR rules switched off"),
                                           FieldType::Texts, FieldFlag::Hidden | FieldFlag::Wide),
        makeField<&PlanSettings::shiftSuccessors>(
            "shift_successors", QT_TRANSLATE_NOOP("Field", "Moving a project moves those that wait for it"),
            FieldType::Boolean),
        makeField<&PlanSettings::scoringModel>("scoring_model", QT_TRANSLATE_NOOP("Field", "Scoring model"),
                                               FieldType::Choice),
        makeField<&PlanSettings::accentColor>("accent_color",
                                              QT_TRANSLATE_NOOP("Field", "Accent colour of the slides"),
                                              FieldType::Text, FieldFlag::Hidden),
        makeField<&PlanSettings::logo>("logo", QT_TRANSLATE_NOOP("Field", "Logo"), FieldType::LongText,
                                       FieldFlag::Hidden),
        makeField<&PlanSettings::screenWidth>(
            "screen_width", QT_TRANSLATE_NOOP("Field", "Width of the screen (m)"), FieldType::Number)
            .within(0.2, 30),
        makeField<&PlanSettings::lastRow>(
            "last_row", QT_TRANSLATE_NOOP("Field", "Distance of the last row (m)"), FieldType::Number)
            .within(0.5, 100),
        makeField<&PlanSettings::teamModel>("team_model", QT_TRANSLATE_NOOP("Field", "Team model"),
                                            FieldType::Choice),
        makeField<&PlanSettings::intakePolicy>("intake_policy", QT_TRANSLATE_NOOP("Field", "Who may ask"),
                                               FieldType::Choice),
        makeField<&PlanSettings::ticketTool>("ticket_tool", QT_TRANSLATE_NOOP("Field", "Ticket tool"),
                                             FieldType::Text),
        makeField<&PlanSettings::ticketHeadcount>(
            "ticket_headcount", QT_TRANSLATE_NOOP("Field", "Tickets advised from this sales headcount"),
            FieldType::Integer)
            .within(1, 100000),
        makeField<&PlanSettings::weightSignature>(
            "weight_signature", QT_TRANSLATE_NOOP("Field", "Weight of a request that blocks a signature"),
            FieldType::Integer)
            .within(0, 10),
        makeField<&PlanSettings::weightTeamStopped>(
            "weight_team_stopped", QT_TRANSLATE_NOOP("Field", "Weight of a request that stops a team"),
            FieldType::Integer)
            .within(0, 10),
        makeField<&PlanSettings::weightTeamDegraded>(
            "weight_team_degraded", QT_TRANSLATE_NOOP("Field", "Weight of a request that degrades a team"),
            FieldType::Integer)
            .within(0, 10),
        makeField<&PlanSettings::weightOnePerson>(
            "weight_one_person", QT_TRANSLATE_NOOP("Field", "Weight of a request that slows one person"),
            FieldType::Integer)
            .within(0, 10),
        makeField<&PlanSettings::weightComfort>("weight_comfort",
                                                QT_TRANSLATE_NOOP("Field", "Weight of a request for comfort"),
                                                FieldType::Integer)
            .within(0, 10),
        makeField<&PlanSettings::ageStepWeeks>(
            "age_step_weeks", QT_TRANSLATE_NOOP("Field", "Weeks of waiting that lift a request by one"),
            FieldType::Integer)
            .within(1, 52),
        makeField<&PlanSettings::highPromiseDays>(
            "high_promise_days", QT_TRANSLATE_NOOP("Field", "Days promised for a high priority"),
            FieldType::Integer)
            .within(1, 90),
        makeField<&PlanSettings::maxRunShare>(
            "max_run_share", QT_TRANSLATE_NOOP("Field", "Warn when run takes more than"), FieldType::Percent),
        makeField<&PlanSettings::deflectedMinutes>(
            "deflected_minutes", QT_TRANSLATE_NOOP("Field", "Minutes saved by an answer"), FieldType::Number)
            .within(0, 1440),
    };
    return fields;
}
