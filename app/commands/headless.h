// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs a command without a window and without a display; the exit status.
[[nodiscard]] int runHeadless(int argc, char *argv[]);
// Whether the words ask for a command rather than for the window.
[[nodiscard]] bool asksForCommand(int argc, char *argv[]);
