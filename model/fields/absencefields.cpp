// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Absence>()
{
    static const QList<Field> fields = {
        makeField<&Absence::member>("member", QT_TRANSLATE_NOOP("Field", "Member"), FieldType::Reference,
                                    FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::Member, DeletionRule::Own),
        makeField<&Absence::start>("start", QT_TRANSLATE_NOOP("Field", "Start"), FieldType::Date,
                                   FieldFlag::Required),
        makeField<&Absence::end>("end", QT_TRANSLATE_NOOP("Field", "End"), FieldType::Date,
                                 FieldFlag::Required),
    };
    return fields;
}
