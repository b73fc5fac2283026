// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

struct DecisionContext;

// A target that is made easier keeps the one it had: adds to the change set what it was, and a
// decision that says who lowered it. Lowered again, the first one stays; back to it or beyond, it goes.
void keepFormerTargets(const PlanData &before, ChangeSet &changeSet, const DecisionContext &context,
                       IdSource &ids);
