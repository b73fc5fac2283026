// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Decision>()
{
    static const QList<Field> fields = {
        makeField<&Decision::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date,
                                   FieldFlag::Required),
        makeField<&Decision::itemKind>("item_kind", QT_TRANSLATE_NOOP("Field", "Kind of item"),
                                       FieldType::Choice, FieldFlag::Hidden),
        makeField<&Decision::item>("item", QT_TRANSLATE_NOOP("Field", "Item"), FieldType::Reference,
                                   FieldFlag::Hidden)
            .to(EntityKind::Plan, DeletionRule::Keep),
        makeField<&Decision::itemTitle>("item_title", QT_TRANSLATE_NOOP("Field", "Item"), FieldType::Text,
                                        FieldFlag::Title | FieldFlag::Required),
        makeField<&Decision::kind>("kind", QT_TRANSLATE_NOOP("Field", "Decision"), FieldType::Choice),
        makeField<&Decision::before>("before", QT_TRANSLATE_NOOP("Field", "Before"), FieldType::Text),
        makeField<&Decision::after>("after", QT_TRANSLATE_NOOP("Field", "After"), FieldType::Text),
        makeField<&Decision::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldType::LongText,
                                     FieldFlag::Wide),
        makeField<&Decision::by>("by", QT_TRANSLATE_NOOP("Field", "Decided by"), FieldType::Text),
        makeField<&Decision::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), FieldType::Reference)
            .to(EntityKind::Meeting),
    };
    return fields;
}
