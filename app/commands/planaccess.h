// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "commands/invocation.h"
#include "entities/plandata.h"
#include "storage/planstore.h"

#include <memory>

// A plan as a command has it: its store and what is in it.
struct CommandPlan {
    std::unique_ptr<PlanStore> store;
    PlanData data;
};

enum class PlanUse { Read, Change };

// Opens the plan, saying on stderr what had to be left out. Fails when it is not a plan, or when it
// is to be changed and somebody else has it.
[[nodiscard]] Result<CommandPlan> openForCommand(const QString &path, PlanUse use,
                                                 const Invocation &invocation, const CommandOutput &output);
// Says the message on stderr.
[[nodiscard]] ExitCode notDone(const Message &message, const Invocation &invocation,
                               const CommandOutput &output);
// The --quarter given, else the next one in its last six weeks before, else today's.
[[nodiscard]] Result<Quarter> quarterOf(const Invocation &invocation, const PlanData &plan);
// Who the change log names: the account.
[[nodiscard]] QString accountName();
