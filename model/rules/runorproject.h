// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

struct Request;

// S1 and its article: a task of the run is one that a single RevOps member has all the skills for (yes)
// and that takes little effort (yes: at most one day). Everything else is material for a project.
enum class RunOrProject { Open, Run, Project };

// One "no" makes it a project, whatever the other answer is.
[[nodiscard]] RunOrProject runOrProject(const Request &request);
// Why, in a sentence; for an open one, what is still to be answered.
[[nodiscard]] Message runOrProjectReason(const Request &request);
