// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Rollout>()
{
    static const QList<Field> fields = {
        makeField<&Rollout::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                   FieldFlag::Title | FieldFlag::Required),
        makeField<&Rollout::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                         FieldType::LongText, FieldFlag::Wide),
        makeField<&Rollout::start>("start", QT_TRANSLATE_NOOP("Field", "Start"), FieldType::Date,
                                   FieldFlag::Required),
        makeField<&Rollout::end>("end", QT_TRANSLATE_NOOP("Field", "End"), FieldType::Date,
                                 FieldFlag::Required),
        makeField<&Rollout::lead>("lead", QT_TRANSLATE_NOOP("Field", "Lead"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Rollout::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), FieldType::Reference)
            .to(EntityKind::Project),
        makeField<&Rollout::functions>("functions", QT_TRANSLATE_NOOP("Field", "Functions"),
                                       FieldType::References)
            .to(EntityKind::Function),
        makeField<&Rollout::boost>("boost", QT_TRANSLATE_NOOP("Field", "Boost"), FieldType::Integer)
            .within(0, 4),
        makeField<&Rollout::reserve>("reserve", QT_TRANSLATE_NOOP("Field", "Run reserve"),
                                     FieldType::Percent),
    };
    return fields;
}
