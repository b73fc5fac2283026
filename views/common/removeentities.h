// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QList>

struct ViewContext;

// Takes entities out of the plan. Where more hangs on them, that is named and asked first; the rest is
// what Undo is for. False when nothing was removed.
bool removeEntities(const ViewContext &context, const QList<EntityRef> &refs);
