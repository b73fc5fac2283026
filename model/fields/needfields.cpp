// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Need>()
{
    static const QList<Field> fields = {
        makeField<&Need::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                FieldFlag::Title | FieldFlag::Required | FieldFlag::Wide),
        makeField<&Need::shortTitle>("short_title", QT_TRANSLATE_NOOP("Field", "Short title"),
                                     FieldType::Text),
        makeField<&Need::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                      FieldType::LongText, FieldFlag::Wide),
        makeField<&Need::function>("function", QT_TRANSLATE_NOOP("Field", "Function"), FieldType::Reference)
            .to(EntityKind::Function),
        makeField<&Need::stakeholder>("stakeholder", QT_TRANSLATE_NOOP("Field", "Stakeholder"),
                                      FieldType::Reference)
            .to(EntityKind::Contact),
        makeField<&Need::goals>("goals", QT_TRANSLATE_NOOP("Field", "Goals"), FieldType::References,
                                FieldFlag::Wide)
            .to(EntityKind::Goal),
        makeField<&Need::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact"), FieldType::Score),
        makeField<&Need::effort>("effort", QT_TRANSLATE_NOOP("Field", "Effort"), FieldType::Score),
        makeField<&Need::confidence>("confidence", QT_TRANSLATE_NOOP("Field", "Confidence"),
                                     FieldType::Percent),
        makeField<&Need::estimateDays>("estimate_days", QT_TRANSLATE_NOOP("Field", "Estimate"),
                                       FieldType::Days),
        makeField<&Need::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Field", "Raised on"), FieldType::Date),
        makeField<&Need::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), FieldType::Choice),
        makeField<&Need::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldType::Quarter),
        makeField<&Need::decisionReason>("decision_reason",
                                         QT_TRANSLATE_NOOP("Field", "Reason of the decision"),
                                         FieldType::LongText, FieldFlag::Wide),
        makeField<&Need::sourceKey>("source_key", QT_TRANSLATE_NOOP("Field", "Source key"), FieldType::Text,
                                    FieldFlag::Hidden),
        makeField<&Need::mustDo>("must_do", QT_TRANSLATE_NOOP("Field", "Must do"), FieldType::Boolean),
        makeField<&Need::manualRank>("manual_rank", QT_TRANSLATE_NOOP("Field", "Place by hand"),
                                     FieldType::Integer, FieldFlag::Hidden)
            .within(1, 1000000),
        makeField<&Need::reach>("reach", QT_TRANSLATE_NOOP("Field", "Reach (people a quarter)"),
                                FieldType::Number)
            .within(0, 1000000000),
        makeField<&Need::timeCriticality>("time_criticality", QT_TRANSLATE_NOOP("Field", "Time criticality"),
                                          FieldType::Score),
        makeField<&Need::riskReduction>("risk_reduction", QT_TRANSLATE_NOOP("Field", "Risk reduction"),
                                        FieldType::Score),
        makeField<&Need::achievedImpact>("achieved_impact", QT_TRANSLATE_NOOP("Field", "Achieved impact"),
                                         FieldType::Score),
        makeField<&Need::spentDays>("spent_days", QT_TRANSLATE_NOOP("Field", "Days spent"), FieldType::Days),
    };
    return fields;
}
