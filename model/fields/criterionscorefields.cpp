// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<CriterionScore>()
{
    static const QList<Field> fields = {
        makeField<&CriterionScore::need>("need", QT_TRANSLATE_NOOP("Field", "Need"), FieldType::Reference,
                                         FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::Need, DeletionRule::Own),
        makeField<&CriterionScore::criterion>("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"),
                                              FieldType::Reference, FieldFlag::Required)
            .to(EntityKind::Criterion, DeletionRule::Own),
        makeField<&CriterionScore::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), FieldType::Score),
    };
    return fields;
}
