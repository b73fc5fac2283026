// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Deck>()
{
    static const QList<Field> fields = {
        makeField<&Deck::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                FieldFlag::Title | FieldFlag::Required),
        makeField<&Deck::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), FieldType::Choice),
        makeField<&Deck::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldType::Quarter),
        makeField<&Deck::audience>("audience", QT_TRANSLATE_NOOP("Field", "Audience"), FieldType::Choice),
        makeField<&Deck::function>("function", QT_TRANSLATE_NOOP("Field", "Function"), FieldType::Reference)
            .to(EntityKind::Function),
        makeField<&Deck::member>("member", QT_TRANSLATE_NOOP("Field", "Member"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Deck::look>("look", QT_TRANSLATE_NOOP("Field", "Look"), FieldType::Choice),
        makeField<&Deck::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), FieldType::Text),
    };
    return fields;
}
