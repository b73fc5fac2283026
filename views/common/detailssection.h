// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

class QWidget;
struct ViewContext;

// A part of the details panel that is more than fields, such as the check-ins of a key result. The
// registry lists them, so that the panel knows none; each is made for one entity and follows the plan.
struct DetailsSection {
    EntityKind kind;
    bool isAboveFields;
    QWidget *(*create)(const ViewContext &context, EntityRef entity, QWidget *parent);
};
