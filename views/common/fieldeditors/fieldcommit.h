// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "document/planeditor.h"

class FieldEditor;

// Makes what stands in an editor the value of its field for all the given entities: one undo step. A
// need's status goes through the verb that logs the decision, which may ask for the reason; cancelled
// there, nothing has changed and nothing failed.
Result<void> commitField(const ViewContext &context, const FieldEditor &editor, const QList<EntityId> &ids,
                         Gesture gesture = 0);
