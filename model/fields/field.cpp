// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field.h"

#include <limits>

bool Field::isNumeric() const
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Score:
    case FieldType::Percent:
    case FieldType::Days:
    case FieldType::GoalColor:
        return true;
    default:
        return false;
    }
}

Field Field::within(double from, double to) const
{
    Field copy = *this;
    copy.minimum = from;
    copy.maximum = to;
    return copy;
}

Field Field::to(EntityKind kind, DeletionRule rule) const
{
    Field copy = *this;
    copy.target = kind;
    copy.deletionRule = rule;
    return copy;
}

void setDefaultRange(Field &field)
{
    const auto range = [&field](double from, double to) {
        field.minimum = from;
        field.maximum = to;
    };
    switch (field.type) {
    case FieldType::Score:
        return range(1, 5);
    case FieldType::Percent:
        return range(0, 100);
    case FieldType::GoalColor:
        return range(1, 8);
    case FieldType::Days:
        return range(0, std::numeric_limits<int>::max());
    default:
        return;
    }
}
