// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Answer>()
{
    static const QList<Field> fields = {
        makeField<&Answer::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                  FieldFlag::Title | FieldFlag::Required),
        makeField<&Answer::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), FieldType::LongText,
                                 FieldFlag::Wide),
        makeField<&Answer::link>("link", QT_TRANSLATE_NOOP("Field", "Link"), FieldType::Text),
        makeField<&Answer::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), FieldType::Text),
        makeField<&Answer::keywords>("keywords", QT_TRANSLATE_NOOP("Field", "Keywords"), FieldType::Text),
        makeField<&Answer::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Answer::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date),
        makeField<&Answer::minutesSaved>(
            "minutes_saved", QT_TRANSLATE_NOOP("Field", "Minutes saved each time"), FieldType::Number)
            .within(0, 1440),
    };
    return fields;
}
