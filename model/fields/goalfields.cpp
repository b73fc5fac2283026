// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Goal>()
{
    static const QList<Field> fields = {
        makeField<&Goal::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                FieldFlag::Title | FieldFlag::Required | FieldFlag::Wide),
        makeField<&Goal::shortTitle>("short_title", QT_TRANSLATE_NOOP("Field", "Short title"),
                                     FieldType::Text),
        makeField<&Goal::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                      FieldType::LongText, FieldFlag::Wide),
        makeField<&Goal::sponsor>("sponsor", QT_TRANSLATE_NOOP("Field", "Sponsor"), FieldType::Reference)
            .to(EntityKind::Contact),
        makeField<&Goal::growthPhase>("growth_phase", QT_TRANSLATE_NOOP("Field", "Growth phase"),
                                      FieldType::Choice),
        makeField<&Goal::metric>("metric", QT_TRANSLATE_NOOP("Field", "Metric"), FieldType::Text,
                                 FieldFlag::Wide),
        makeField<&Goal::horizon>("horizon", QT_TRANSLATE_NOOP("Field", "Horizon"), FieldType::Text),
        makeField<&Goal::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight"), FieldType::Percent),
        makeField<&Goal::color>("color", QT_TRANSLATE_NOOP("Field", "Colour"), FieldType::GoalColor),
        makeField<&Goal::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Integer)
            .within(0, 9999),
        makeField<&Goal::sourceKey>("source_key", QT_TRANSLATE_NOOP("Field", "Source key"), FieldType::Text,
                                    FieldFlag::Hidden),
    };
    return fields;
}
