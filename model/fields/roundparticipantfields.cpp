// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<RoundParticipant>()
{
    static const QList<Field> fields = {
        makeField<&RoundParticipant::round>("round", QT_TRANSLATE_NOOP("Field", "Scoring round"),
                                            FieldType::Reference, FieldFlag::Required)
            .to(EntityKind::ScoringRound, DeletionRule::Own),
        makeField<&RoundParticipant::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text,
                                           FieldFlag::Title | FieldFlag::Required),
        makeField<&RoundParticipant::function>("function", QT_TRANSLATE_NOOP("Field", "Function"),
                                               FieldType::Reference)
            .to(EntityKind::Function),
        makeField<&RoundParticipant::position>("position", QT_TRANSLATE_NOOP("Field", "Position"),
                                               FieldType::Integer, FieldFlag::Hidden)
            .within(0, 1000000),
    };
    return fields;
}
