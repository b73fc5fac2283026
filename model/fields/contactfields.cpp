// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Contact>()
{
    static const QList<Field> fields = {
        makeField<&Contact::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text,
                                  FieldFlag::Title | FieldFlag::Required),
        makeField<&Contact::title>("title", QT_TRANSLATE_NOOP("Field", "Job title"), FieldType::Text),
        makeField<&Contact::function>("function", QT_TRANSLATE_NOOP("Field", "Function"),
                                      FieldType::Reference)
            .to(EntityKind::Function),
        makeField<&Contact::level>("level", QT_TRANSLATE_NOOP("Field", "Level"), FieldType::Choice),
        makeField<&Contact::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), FieldType::Text),
        makeField<&Contact::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldType::Text),
    };
    return fields;
}
