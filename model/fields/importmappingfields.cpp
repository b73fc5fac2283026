// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<ImportMapping>()
{
    static const QList<Field> fields = {
        makeField<&ImportMapping::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                         FieldFlag::Title | FieldFlag::Required),
        makeField<&ImportMapping::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), FieldType::Text,
                                          FieldFlag::Required),
        makeField<&ImportMapping::headers>("headers", QT_TRANSLATE_NOOP("Field", "Headers"), FieldType::Text,
                                           FieldFlag::Hidden | FieldFlag::Wide),
        makeField<&ImportMapping::columns>("columns", QT_TRANSLATE_NOOP("Field", "Columns"), FieldType::Text,
                                           FieldFlag::Hidden | FieldFlag::Wide),
    };
    return fields;
}
