// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

// The menus, in the order of the menu bar; those after Help open from an entry of another menu.
enum class MenuId { File, Edit, View, Plan, Present, Help, Recent, Export, Backups };

enum class ActionId {
    NewPlan,
    OpenPlan,
    OpenRecent,
    ExploreSample,
    Import,
    Export,
    ExportSlides,
    ExportTable,
    ExportEverything,
    ExportMatrix,
    ExportRanking,
    ExportOkrs,
    ExportTimeline,
    ExportCalendar,
    SaveCopy,
    Revert,
    Backups,
    ClosePlan,
    Quit,
    Undo,
    Redo,
    Search,
    Step1,
    Step2,
    Step3,
    Step4,
    Step5,
    Timeline,
    Team,
    Requests,
    Details,
    NextPane,
    Projector,
    FullScreen,
    Settings,
    PreviousQuarter,
    NextQuarter,
    Health,
    ScoreTogether,
    ScoringCriteria,
    CheckIn,
    EndOfQuarter,
    PlanSettings,
    Present,
    PresentFromSlide,
    Shortcuts,
    About,
};

// One row per action: where it stands, what it is called, which keys call it. An action that
// nobody has bound stands in no menu.
struct ActionRow {
    ActionId id;
    MenuId menu;
    const char *name; // object name; stable
    const char *text; // context "Action"
    const char *keys; // portable text; null: none
    bool needsPlan = true;
    bool startsGroup = false;
    MenuId submenu = MenuId::File; // Recent, Export and Backups open one
};

[[nodiscard]] const QList<ActionRow> &actionTable();
[[nodiscard]] const char *menuTitle(MenuId menu); // context "Action"
