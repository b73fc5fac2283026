// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Project>()
{
    static const QList<Field> fields = {
        makeField<&Project::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                   FieldFlag::Title | FieldFlag::Required | FieldFlag::Wide),
        makeField<&Project::shortTitle>("short_title", QT_TRANSLATE_NOOP("Field", "Short title"),
                                        FieldType::Text),
        makeField<&Project::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                         FieldType::LongText, FieldFlag::Wide),
        makeField<&Project::needs>("needs", QT_TRANSLATE_NOOP("Field", "Needs"), FieldType::References,
                                   FieldFlag::Wide)
            .to(EntityKind::Need),
        makeField<&Project::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"),
                                       FieldType::Reference)
            .to(EntityKind::Objective),
        makeField<&Project::keyResults>("key_results", QT_TRANSLATE_NOOP("Field", "Key results"),
                                        FieldType::References, FieldFlag::Wide)
            .to(EntityKind::KeyResult),
        makeField<&Project::lead>("lead", QT_TRANSLATE_NOOP("Field", "Lead"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Project::team>("team", QT_TRANSLATE_NOOP("Field", "Team"), FieldType::References,
                                  FieldFlag::Wide)
            .to(EntityKind::Member),
        makeField<&Project::start>("start", QT_TRANSLATE_NOOP("Field", "Start"), FieldType::Date),
        makeField<&Project::end>("end", QT_TRANSLATE_NOOP("Field", "End"), FieldType::Date),
        makeField<&Project::estimateDays>("estimate_days", QT_TRANSLATE_NOOP("Field", "Estimate"),
                                          FieldType::Days),
        makeField<&Project::progress>("progress", QT_TRANSLATE_NOOP("Field", "Progress"), FieldType::Percent),
        makeField<&Project::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), FieldType::Choice),
        makeField<&Project::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel"), FieldType::Text),
        makeField<&Project::sourceKey>("source_key", QT_TRANSLATE_NOOP("Field", "Source key"),
                                       FieldType::Text, FieldFlag::Hidden),
    };
    return fields;
}
