// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Member>()
{
    static const QList<Field> fields = {
        makeField<&Member::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text,
                                 FieldFlag::Title | FieldFlag::Required),
        makeField<&Member::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldType::Text),
        makeField<&Member::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), FieldType::Choice),
        makeField<&Member::speciality>("speciality", QT_TRANSLATE_NOOP("Field", "Speciality"),
                                       FieldType::Text),
        makeField<&Member::businessLine>("business_line", QT_TRANSLATE_NOOP("Field", "Business line"),
                                         FieldType::Text),
        makeField<&Member::daysPerWeek>("days_per_week", QT_TRANSLATE_NOOP("Field", "Days per week"),
                                        FieldType::Number)
            .within(0, 5),
        makeField<&Member::runReserve>("run_reserve", QT_TRANSLATE_NOOP("Field", "Run reserve"),
                                       FieldType::Percent),
        makeField<&Member::experience>("experience", QT_TRANSLATE_NOOP("Field", "Experience"),
                                       FieldType::Choice),
    };
    return fields;
}
