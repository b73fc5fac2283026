// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/makefieldeditor.h"

#include "common/fieldeditors/booleaneditor.h"
#include "common/fieldeditors/choiceeditor.h"
#include "common/fieldeditors/dateeditor.h"
#include "common/fieldeditors/goalcoloreditor.h"
#include "common/fieldeditors/longtexteditor.h"
#include "common/fieldeditors/referenceeditor.h"
#include "common/fieldeditors/referenceseditor.h"
#include "fields/field.h"

FieldEditor *makeFieldEditor(const FieldSubject &subject, QWidget *parent)
{
    if (subject.field().flags & FieldFlag::Month)
        return new ChoiceEditor(subject, parent);
    switch (subject.field().type) {
    case FieldType::LongText:
    case FieldType::Texts:
        return new LongTextEditor(subject, parent);
    case FieldType::Date:
        return new DateEditor(subject, parent);
    case FieldType::Boolean:
        return new BooleanEditor(subject, parent);
    case FieldType::Choice:
    case FieldType::Quarter:
        return new ChoiceEditor(subject, parent);
    case FieldType::GoalColor:
        return new GoalColorEditor(subject, parent);
    case FieldType::Reference:
        return new ReferenceEditor(subject, parent);
    case FieldType::References:
        return new ReferencesEditor(subject, parent);
    default:
        return new LineEditor(subject, parent);
    }
}
