// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Criterion>()
{
    static const QList<Field> fields = {
        makeField<&Criterion::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                     FieldFlag::Title | FieldFlag::Required),
        makeField<&Criterion::shortTitle>("short_title", QT_TRANSLATE_NOOP("Field", "Short title"),
                                          FieldType::Text),
        makeField<&Criterion::side>("side", QT_TRANSLATE_NOOP("Field", "Side"), FieldType::Choice),
        makeField<&Criterion::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight"), FieldType::Percent),
        makeField<&Criterion::position>("position", QT_TRANSLATE_NOOP("Field", "Position"),
                                        FieldType::Integer, FieldFlag::Hidden)
            .within(0, 1000000),
    };
    return fields;
}
