// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "commands/headless.h"

int main(int argc, char *argv[])
{
    return asksForCommand(argc, argv) ? runHeadless(argc, argv) : runWindow(argc, argv);
}
