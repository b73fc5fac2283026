// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Ritual>()
{
    static const QList<Field> fields = {
        makeField<&Ritual::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                  FieldFlag::Title | FieldFlag::Required),
        makeField<&Ritual::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice),
        makeField<&Ritual::function>("function", QT_TRANSLATE_NOOP("Field", "Function"), FieldType::Reference)
            .to(EntityKind::Function),
        makeField<&Ritual::cadence>("cadence", QT_TRANSLATE_NOOP("Field", "Cadence"), FieldType::Choice),
        makeField<&Ritual::start>("start", QT_TRANSLATE_NOOP("Field", "First date"), FieldType::Date),
        makeField<&Ritual::end>("end", QT_TRANSLATE_NOOP("Field", "Last date"), FieldType::Date),
        makeField<&Ritual::time>("time", QT_TRANSLATE_NOOP("Field", "Time"), FieldType::Text),
        makeField<&Ritual::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), FieldType::Number)
            .within(0, 1440),
        makeField<&Ritual::members>("members", QT_TRANSLATE_NOOP("Field", "Members"), FieldType::References)
            .to(EntityKind::Member),
        makeField<&Ritual::contacts>("contacts", QT_TRANSLATE_NOOP("Field", "Contacts"),
                                     FieldType::References)
            .to(EntityKind::Contact),
        makeField<&Ritual::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), FieldType::LongText,
                                  FieldFlag::Wide),
    };
    return fields;
}
