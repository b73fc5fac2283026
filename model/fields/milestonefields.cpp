// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Milestone>()
{
    static const QList<Field> fields = {
        makeField<&Milestone::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), FieldType::Reference,
                                       FieldFlag::Required)
            .to(EntityKind::Project, DeletionRule::Own),
        makeField<&Milestone::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                     FieldFlag::Title | FieldFlag::Required),
        makeField<&Milestone::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date),
        makeField<&Milestone::done>("done", QT_TRANSLATE_NOOP("Field", "Done"), FieldType::Boolean),
    };
    return fields;
}
