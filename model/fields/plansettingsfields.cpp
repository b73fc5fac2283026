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
            "shift_successors",
            QT_TRANSLATE_NOOP("Field", "Moving a project moves those that wait for it"), FieldType::Boolean),
        makeField<&PlanSettings::scoringModel>("scoring_model", QT_TRANSLATE_NOOP("Field", "Scoring model"),
                                               FieldType::Choice),
    };
    return fields;
}
