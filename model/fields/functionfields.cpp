// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Function>()
{
    static const QList<Field> fields = {
        makeField<&Function::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                    FieldFlag::Title | FieldFlag::Required),
        makeField<&Function::core>("core", QT_TRANSLATE_NOOP("Field", "Core function"), FieldType::Boolean),
        makeField<&Function::head>("head", QT_TRANSLATE_NOOP("Field", "Head"), FieldType::Reference)
            .to(EntityKind::Contact),
        makeField<&Function::revopsContact>("revops_contact", QT_TRANSLATE_NOOP("Field", "RevOps contact"),
                                            FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Function::headcount>("headcount", QT_TRANSLATE_NOOP("Field", "Headcount"),
                                        FieldType::Integer)
            .within(0, 1000000),
        makeField<&Function::scoresImpact>("scores_impact", QT_TRANSLATE_NOOP("Field", "Scores the impact"),
                                           FieldType::Boolean),
        makeField<&Function::scoresEffort>("scores_effort", QT_TRANSLATE_NOOP("Field", "Scores the effort"),
                                           FieldType::Boolean),
    };
    return fields;
}
