// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<CheckIn>()
{
    static const QList<Field> fields = {
        makeField<&CheckIn::keyResult>("key_result", QT_TRANSLATE_NOOP("Field", "Key result"),
                                       FieldType::Reference, FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::KeyResult, DeletionRule::Own),
        makeField<&CheckIn::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date,
                                  FieldFlag::Required),
        makeField<&CheckIn::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), FieldType::Number),
        makeField<&CheckIn::confidence>("confidence", QT_TRANSLATE_NOOP("Field", "Confidence"),
                                        FieldType::Integer)
            .within(0, 10),
        makeField<&CheckIn::comment>("comment", QT_TRANSLATE_NOOP("Field", "Comment"), FieldType::LongText,
                                     FieldFlag::Wide),
        makeField<&CheckIn::blocker>("blocker", QT_TRANSLATE_NOOP("Field", "Held up by"), FieldType::Choice),
    };
    return fields;
}
