// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

// A need is planned exactly while an objective or a project is linked to it (DECISIONS 1). Adds to
// the change set what its links ask for: chosen (or still undecided) needs that get their first
// link become planned, for the quarter of the objective unless they have one; planned ones that
// lose their last link are chosen again. Done and declined needs stay as they are.
void followLinks(const PlanData &before, ChangeSet &changeSet);
