// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Routine>()
{
    static const QList<Field> fields = {
        makeField<&Routine::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                   FieldFlag::Title | FieldFlag::Required),
        makeField<&Routine::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                         FieldType::LongText, FieldFlag::Wide),
        makeField<&Routine::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Routine::function>("function", QT_TRANSLATE_NOOP("Field", "Function"),
                                      FieldType::Reference)
            .to(EntityKind::Function),
        makeField<&Routine::cadence>("cadence", QT_TRANSLATE_NOOP("Field", "Cadence"), FieldType::Choice),
        makeField<&Routine::start>("start", QT_TRANSLATE_NOOP("Field", "First date"), FieldType::Date),
        makeField<&Routine::end>("end", QT_TRANSLATE_NOOP("Field", "Last date"), FieldType::Date),
        makeField<&Routine::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes each time"),
                                     FieldType::Number)
            .within(0, 14400),
    };
    return fields;
}
