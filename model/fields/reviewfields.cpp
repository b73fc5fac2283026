// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Review>()
{
    static const QList<Field> fields = {
        makeField<&Review::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                  FieldFlag::Title | FieldFlag::Required),
        makeField<&Review::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date,
                                 FieldFlag::Required),
        makeField<&Review::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldType::Quarter),
        makeField<&Review::snapshot>("snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot"), FieldType::LongText,
                                     FieldFlag::Hidden),
    };
    return fields;
}
