// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Dependency>()
{
    static const QList<Field> fields = {
        makeField<&Dependency::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                        FieldType::Reference, FieldFlag::Title | FieldFlag::Required)
            .to(EntityKind::Project, DeletionRule::Own),
        makeField<&Dependency::dependsOn>("depends_on", QT_TRANSLATE_NOOP("Field", "Depends on"),
                                          FieldType::Reference, FieldFlag::Required)
            .to(EntityKind::Project, DeletionRule::Own),
        makeField<&Dependency::lagDays>("lag_days", QT_TRANSLATE_NOOP("Field", "Lag in days"),
                                        FieldType::Integer)
            .within(-3650, 3650),
    };
    return fields;
}
