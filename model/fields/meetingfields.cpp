// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Meeting>()
{
    static const QList<Field> fields = {
        makeField<&Meeting::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                   FieldFlag::Title | FieldFlag::Required),
        makeField<&Meeting::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date,
                                  FieldFlag::Required),
        makeField<&Meeting::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldType::Quarter),
        makeField<&Meeting::deck>("deck", QT_TRANSLATE_NOOP("Field", "Deck"), FieldType::Reference)
            .to(EntityKind::Deck),
        makeField<&Meeting::ritual>("ritual", QT_TRANSLATE_NOOP("Field", "Ritual"), FieldType::Reference)
            .to(EntityKind::Ritual),
        makeField<&Meeting::members>("members", QT_TRANSLATE_NOOP("Field", "Members present"),
                                     FieldType::References)
            .to(EntityKind::Member),
        makeField<&Meeting::contacts>("contacts", QT_TRANSLATE_NOOP("Field", "Contacts present"),
                                      FieldType::References)
            .to(EntityKind::Contact),
        makeField<&Meeting::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes of the meeting"), FieldType::LongText,
                                     FieldFlag::Wide),
    };
    return fields;
}
