// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<ScoringRound>()
{
    static const QList<Field> fields = {
        makeField<&ScoringRound::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                        FieldFlag::Title | FieldFlag::Required),
        makeField<&ScoringRound::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date,
                                       FieldFlag::Required),
        makeField<&ScoringRound::quarter>("quarter", QT_TRANSLATE_NOOP("Field", "Quarter"),
                                          FieldType::Quarter),
        makeField<&ScoringRound::needs>("needs", QT_TRANSLATE_NOOP("Field", "Needs"), FieldType::References,
                                        FieldFlag::Wide)
            .to(EntityKind::Need),
        makeField<&ScoringRound::state>("state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice),
    };
    return fields;
}
