// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <functional>

class PlanSession;
class QuarterFigures;
class UserPrompt;

// What every view is built with, and all it may reach: the open plan, what is derived from it for
// the quarter shown, the seam to dialogs, and the way to another view.
struct ViewContext {
    PlanSession &session;
    QuarterFigures &figures;
    UserPrompt &prompt;
    // Shows the view with that id (views/registry); nothing happens for an unknown one.
    std::function<void(const QString &viewId)> openView;
    // Runs one of the window's actions by its name ("makeOkrs", "import"); unknown names do nothing.
    std::function<void(const QString &action)> trigger;
    // Opens the details of what is selected.
    std::function<void()> openDetails;
};
