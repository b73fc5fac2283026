// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Reply>()
{
    static const QList<Field> fields = {
        makeField<&Reply::request>("request", QT_TRANSLATE_NOOP("Field", "Request"), FieldType::Reference,
                                   FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::Request, DeletionRule::Own),
        makeField<&Reply::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date,
                                FieldFlag::Required),
        makeField<&Reply::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice),
        makeField<&Reply::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel"), FieldType::Choice),
        makeField<&Reply::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), FieldType::Text),
        makeField<&Reply::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), FieldType::LongText,
                                FieldFlag::Wide),
        makeField<&Reply::by>("by", QT_TRANSLATE_NOOP("Field", "By"), FieldType::Text),
    };
    return fields;
}
