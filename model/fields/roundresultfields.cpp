// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<RoundResult>()
{
    static const QList<Field> fields = {
        makeField<&RoundResult::round>("round", QT_TRANSLATE_NOOP("Field", "Scoring round"),
                                       FieldType::Reference, FieldFlag::Required)
            .to(EntityKind::ScoringRound, DeletionRule::Own),
        makeField<&RoundResult::need>("need", QT_TRANSLATE_NOOP("Field", "Need"), FieldType::Reference,
                                      FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::Need, DeletionRule::Own),
        makeField<&RoundResult::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact"), FieldType::Score),
        makeField<&RoundResult::effort>("effort", QT_TRANSLATE_NOOP("Field", "Effort"), FieldType::Score),
        makeField<&RoundResult::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldType::LongText,
                                      FieldFlag::Wide),
    };
    return fields;
}
