// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<DeckSlide>()
{
    static const QList<Field> fields = {
        makeField<&DeckSlide::deck>("deck", QT_TRANSLATE_NOOP("Field", "Deck"), FieldType::Reference,
                                    FieldFlag::Required)
            .to(EntityKind::Deck, DeletionRule::Own),
        makeField<&DeckSlide::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice),
        makeField<&DeckSlide::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                     FieldFlag::Title),
        makeField<&DeckSlide::position>("position", QT_TRANSLATE_NOOP("Field", "Position"),
                                        FieldType::Integer),
        makeField<&DeckSlide::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"),
                                         FieldType::Reference)
            .to(EntityKind::Objective, DeletionRule::Own),
        makeField<&DeckSlide::keyResult>("key_result", QT_TRANSLATE_NOOP("Field", "Key result"),
                                         FieldType::Reference)
            .to(EntityKind::KeyResult, DeletionRule::Own),
        makeField<&DeckSlide::function>("function", QT_TRANSLATE_NOOP("Field", "Function"),
                                        FieldType::Reference)
            .to(EntityKind::Function, DeletionRule::Own),
        makeField<&DeckSlide::member>("member", QT_TRANSLATE_NOOP("Field", "Member"), FieldType::Reference)
            .to(EntityKind::Member, DeletionRule::Own),
        makeField<&DeckSlide::body>("body", QT_TRANSLATE_NOOP("Field", "Text"), FieldType::LongText,
                                    FieldFlag::Wide),
        makeField<&DeckSlide::notes>("notes", QT_TRANSLATE_NOOP("Field", "Speaker notes"),
                                     FieldType::LongText, FieldFlag::Wide),
        makeField<&DeckSlide::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Planned minutes"),
                                       FieldType::Number)
            .within(0, 600),
        makeField<&DeckSlide::hidden>("hidden", QT_TRANSLATE_NOOP("Field", "Hidden"), FieldType::Boolean),
    };
    return fields;
}
