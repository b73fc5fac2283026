// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Announcement>()
{
    static const QList<Field> fields = {
        makeField<&Announcement::member>("member", QT_TRANSLATE_NOOP("Field", "Member"), FieldType::Reference,
                                         FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::Member, DeletionRule::Own),
        makeField<&Announcement::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"),
                                          FieldType::Quarter, FieldFlag::Required),
        makeField<&Announcement::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date,
                                       FieldFlag::Required),
        makeField<&Announcement::way>("way", QT_TRANSLATE_NOOP("Field", "Way"), FieldType::Choice),
        makeField<&Announcement::by>("by", QT_TRANSLATE_NOOP("Field", "By"), FieldType::Text),
    };
    return fields;
}
