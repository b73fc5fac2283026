// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Objective>()
{
    static const QList<Field> fields = {
        makeField<&Objective::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                     FieldFlag::Title | FieldFlag::Required | FieldFlag::Wide),
        makeField<&Objective::shortTitle>("short_title", QT_TRANSLATE_NOOP("Field", "Short title"),
                                          FieldType::Text),
        makeField<&Objective::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                           FieldType::LongText, FieldFlag::Wide),
        makeField<&Objective::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"), FieldType::Quarter),
        makeField<&Objective::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Objective::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice),
        makeField<&Objective::needs>("needs", QT_TRANSLATE_NOOP("Field", "Needs"), FieldType::References,
                                     FieldFlag::Wide)
            .to(EntityKind::Need),
        makeField<&Objective::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal"), FieldType::Reference)
            .to(EntityKind::Goal),
        makeField<&Objective::position>("position", QT_TRANSLATE_NOOP("Field", "Position"),
                                        FieldType::Integer, FieldFlag::Hidden)
            .within(0, 9999),
        makeField<&Objective::carriedFrom>("carried_from", QT_TRANSLATE_NOOP("Field", "Carried from"),
                                           FieldType::Reference, FieldFlag::Hidden)
            .to(EntityKind::Objective),
    };
    return fields;
}
