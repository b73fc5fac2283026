// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/timelinescene.h"

// Puts a ghost under each project of the scene that stood elsewhere at the review, and says how far it moved
// and why. `then` is the plan of the review, `now` the one that the scene shows.
void addBaseline(TimelineScene &scene, const PlanData &then, const PlanData &now, QDate reviewed,
                 const Language &language);
