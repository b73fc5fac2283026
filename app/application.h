// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the window; argc and argv as main() has them. The exit code: 2 when the command line asks
// for something that cannot be done, or when there is no display.
[[nodiscard]] int runWindow(int argc, char *argv[]);
