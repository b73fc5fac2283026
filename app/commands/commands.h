// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "commands/invocation.h"

// The commands themselves, one file each.
[[nodiscard]] ExitCode newPlan(const Invocation &invocation, const CommandOutput &output);
[[nodiscard]] ExitCode importTable(const Invocation &invocation, const CommandOutput &output);
[[nodiscard]] ExitCode exportPlan(const Invocation &invocation, const CommandOutput &output);
[[nodiscard]] ExitCode checkPlan(const Invocation &invocation, const CommandOutput &output);
[[nodiscard]] ExitCode planInfo(const Invocation &invocation, const CommandOutput &output);
