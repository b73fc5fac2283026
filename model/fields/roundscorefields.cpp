// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<RoundScore>()
{
    static const QList<Field> fields = {
        makeField<&RoundScore::participant>("participant", QT_TRANSLATE_NOOP("Field", "Participant"),
                                            FieldType::Reference, FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::RoundParticipant, DeletionRule::Own),
        makeField<&RoundScore::need>("need", QT_TRANSLATE_NOOP("Field", "Need"), FieldType::Reference,
                                     FieldFlag::Required)
            .to(EntityKind::Need, DeletionRule::Own),
        makeField<&RoundScore::axis>("axis", QT_TRANSLATE_NOOP("Field", "Axis"), FieldType::Choice),
        makeField<&RoundScore::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), FieldType::Score),
        makeField<&RoundScore::turn>("turn", QT_TRANSLATE_NOOP("Field", "Turn"), FieldType::Integer)
            .within(1, 99),
        makeField<&RoundScore::abstained>("abstained", QT_TRANSLATE_NOOP("Field", "Abstained"),
                                          FieldType::Boolean),
    };
    return fields;
}
