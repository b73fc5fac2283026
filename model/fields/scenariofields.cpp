// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Scenario>()
{
    static const QList<Field> fields = {
        makeField<&Scenario::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                    FieldFlag::Title | FieldFlag::Required),
        makeField<&Scenario::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date),
        makeField<&Scenario::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldType::Quarter),
        makeField<&Scenario::runReserve>("run_reserve", QT_TRANSLATE_NOOP("Field", "Run reserve"),
                                         FieldType::Percent),
        makeField<&Scenario::addedPeople>("added_people", QT_TRANSLATE_NOOP("Field", "People added"),
                                          FieldType::Number)
            .within(0, 99),
        makeField<&Scenario::kept>("kept", QT_TRANSLATE_NOOP("Field", "Needs kept"), FieldType::References,
                                   FieldFlag::Wide)
            .to(EntityKind::Need),
        makeField<&Scenario::leftOut>("left_out", QT_TRANSLATE_NOOP("Field", "Needs left out"),
                                      FieldType::References, FieldFlag::Wide)
            .to(EntityKind::Need),
    };
    return fields;
}
