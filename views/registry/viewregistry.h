// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class PlanView;
class QWidget;
struct ViewContext;

// One line per view: adding a view is its folder and its line here.
struct ViewEntry {
    const char *id; // stable: settings, command line, tests
    int step; // 1–5 of the spine; 0: below it on the rail
    const char *segment; // its name among the views of its step or below them, context "View"; null when alone
    const char *icon;
    PlanView *(*create)(const ViewContext &context, QWidget *parent);
};

// In the order of the spine.
[[nodiscard]] const QList<ViewEntry> &allViews();
