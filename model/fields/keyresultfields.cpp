// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<KeyResult>()
{
    static const QList<Field> fields = {
        makeField<&KeyResult::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"),
                                         FieldType::Reference, FieldFlag::Required)
            .to(EntityKind::Objective, DeletionRule::Own),
        makeField<&KeyResult::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                     FieldFlag::Title | FieldFlag::Required | FieldFlag::Wide),
        makeField<&KeyResult::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), FieldType::Text),
        makeField<&KeyResult::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice),
        makeField<&KeyResult::start>("start", QT_TRANSLATE_NOOP("Field", "Start value"), FieldType::Number),
        makeField<&KeyResult::commit>("commit", QT_TRANSLATE_NOOP("Field", "Commit"), FieldType::Number),
        makeField<&KeyResult::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), FieldType::Number),
        makeField<&KeyResult::stretch>("stretch", QT_TRANSLATE_NOOP("Field", "Stretch"), FieldType::Number),
        makeField<&KeyResult::due>("due", QT_TRANSLATE_NOOP("Field", "Due"), FieldType::Date),
        makeField<&KeyResult::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&KeyResult::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator"),
                                         FieldType::Choice),
        makeField<&KeyResult::position>("position", QT_TRANSLATE_NOOP("Field", "Position"),
                                        FieldType::Integer, FieldFlag::Hidden)
            .within(0, 9999),
        makeField<&KeyResult::phasing>("phasing", QT_TRANSLATE_NOOP("Field", "Expected on the way (%)"),
                                       FieldType::Numbers, FieldFlag::Wide)
            .within(0, 100),
        makeField<&KeyResult::formerTarget>("former_target", QT_TRANSLATE_NOOP("Field", "Former target"),
                                            FieldType::Number, FieldFlag::Hidden),
        makeField<&KeyResult::grade>("grade", QT_TRANSLATE_NOOP("Field", "Final grade"), FieldType::Number,
                                     FieldFlag::Hidden)
            .within(0, 1),
        makeField<&KeyResult::achieved>("achieved", QT_TRANSLATE_NOOP("Field", "Achieved"),
                                        FieldType::LongText, FieldFlag::Hidden | FieldFlag::Wide),
        makeField<&KeyResult::learned>("learned", QT_TRANSLATE_NOOP("Field", "Learned"), FieldType::LongText,
                                       FieldFlag::Hidden | FieldFlag::Wide),
        makeField<&KeyResult::wouldChange>("would_change", QT_TRANSLATE_NOOP("Field", "Would change"),
                                           FieldType::LongText, FieldFlag::Hidden | FieldFlag::Wide),
        makeField<&KeyResult::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "After the quarter"),
                                       FieldType::Choice, FieldFlag::Hidden),
        makeField<&KeyResult::carriedFrom>("carried_from", QT_TRANSLATE_NOOP("Field", "Carried from"),
                                           FieldType::Reference, FieldFlag::Hidden)
            .to(EntityKind::KeyResult),
    };
    return fields;
}
