// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiontable.h"

#include <QtGlobal>

namespace {

QList<ActionRow> fileRows()
{
    return {
        {ActionId::NewPlan, MenuId::File, "newPlan", QT_TRANSLATE_NOOP("Action", "&New plan…"), "Ctrl+N",
         false},
        {ActionId::OpenPlan, MenuId::File, "openPlan", QT_TRANSLATE_NOOP("Action", "&Open…"), "Ctrl+O",
         false},
        {ActionId::OpenRecent, MenuId::File, "openRecent", QT_TRANSLATE_NOOP("Action", "Open &recent"),
         nullptr, false, false, MenuId::Recent},
        {ActionId::ExploreSample, MenuId::File, "exploreSample",
         QT_TRANSLATE_NOOP("Action", "Explore the &sample plan"), nullptr, false},
        {ActionId::Import, MenuId::File, "import", QT_TRANSLATE_NOOP("Action", "&Import…"), "Ctrl+I", false,
         true},
        {ActionId::Export, MenuId::File, "export", QT_TRANSLATE_NOOP("Action", "&Export"), nullptr, true,
         false, MenuId::Export},
        {ActionId::SaveCopy, MenuId::File, "saveCopy", QT_TRANSLATE_NOOP("Action", "Save a &copy as…"),
         "Ctrl+Shift+S", true, true},
        {ActionId::Revert, MenuId::File, "revert",
         QT_TRANSLATE_NOOP("Action", "Re&vert to how it was when opened"), nullptr},
        {ActionId::Backups, MenuId::File, "backups", QT_TRANSLATE_NOOP("Action", "&Backups"), nullptr, true,
         false, MenuId::Backups},
        {ActionId::ClosePlan, MenuId::File, "closePlan", QT_TRANSLATE_NOOP("Action", "C&lose the plan"),
         "Ctrl+W", true, true},
        {ActionId::Quit, MenuId::File, "quit", QT_TRANSLATE_NOOP("Action", "&Quit"), "Ctrl+Q", false},
    };
}

QList<ActionRow> exportRows()
{
    return {
        {ActionId::ExportSlides, MenuId::Export, "exportSlides",
         QT_TRANSLATE_NOOP("Action", "&Slides as PDF or presentation…"), nullptr},
        {ActionId::ExportTable, MenuId::Export, "exportTable", QT_TRANSLATE_NOOP("Action", "&Table as CSV…"),
         nullptr},
        {ActionId::ExportEverything, MenuId::Export, "exportEverything",
         QT_TRANSLATE_NOOP("Action", "&Everything as JSON…"), nullptr},
        {ActionId::ExportMatrix, MenuId::Export, "exportMatrix",
         QT_TRANSLATE_NOOP("Action", "&Matrix as PNG, SVG or PDF…"), nullptr},
        {ActionId::ExportRanking, MenuId::Export, "exportRanking",
         QT_TRANSLATE_NOOP("Action", "&Ranking as XLSX or CSV…"), nullptr},
        {ActionId::ExportOkrs, MenuId::Export, "exportOkrs",
         QT_TRANSLATE_NOOP("Action", "&OKRs and projects as XLSX or CSV…"), nullptr},
        {ActionId::ExportTimeline, MenuId::Export, "exportTimeline",
         QT_TRANSLATE_NOOP("Action", "T&imeline as PNG, SVG or PDF…"), nullptr},
        {ActionId::ExportCalendar, MenuId::Export, "exportCalendar",
         QT_TRANSLATE_NOOP("Action", "Milestones, due days and rituals as &calendar…"), nullptr},
    };
}

QList<ActionRow> editRows()
{
    return {
        {ActionId::Undo, MenuId::Edit, "undo", QT_TRANSLATE_NOOP("Action", "&Undo"), "Ctrl+Z"},
        {ActionId::Redo, MenuId::Edit, "redo", QT_TRANSLATE_NOOP("Action", "&Redo"), "Ctrl+Shift+Z"},
        {ActionId::Search, MenuId::Edit, "search", QT_TRANSLATE_NOOP("Action", "&Search…"), "Ctrl+K", true,
         true},
        {ActionId::Settings, MenuId::Edit, "settings", QT_TRANSLATE_NOOP("Action", "Se&ttings…"), "Ctrl+,",
         false, true},
    };
}

QList<ActionRow> viewRows()
{
    return {
        {ActionId::Step1, MenuId::View, "showStep1", QT_TRANSLATE_NOOP("Action", "&Strategy"), "Ctrl+1"},
        {ActionId::Step2, MenuId::View, "showStep2", QT_TRANSLATE_NOOP("Action", "&Needs"), "Ctrl+2"},
        {ActionId::Step3, MenuId::View, "showStep3", QT_TRANSLATE_NOOP("Action", "&Prioritise"), "Ctrl+3"},
        {ActionId::Step4, MenuId::View, "showStep4", QT_TRANSLATE_NOOP("Action", "&OKRs and projects"),
         "Ctrl+4"},
        {ActionId::Step5, MenuId::View, "showStep5", QT_TRANSLATE_NOOP("Action", "&Communicate"), "Ctrl+5"},
        {ActionId::Timeline, MenuId::View, "showTimeline", QT_TRANSLATE_NOOP("Action", "&Timeline"),
         "Ctrl+6"},
        {ActionId::Team, MenuId::View, "showTeam", QT_TRANSLATE_NOOP("Action", "T&eam and contacts"),
         "Ctrl+7"},
        {ActionId::Requests, MenuId::View, "showRequests", QT_TRANSLATE_NOOP("Action", "&Requests"),
         "Ctrl+R"},
        {ActionId::Details, MenuId::View, "toggleDetails", QT_TRANSLATE_NOOP("Action", "&Details"), "Ctrl+D",
         true, true},
        {ActionId::NextPane, MenuId::View, "nextPane", QT_TRANSLATE_NOOP("Action", "Ne&xt pane"), "F6"},
        {ActionId::Projector, MenuId::View, "projectorMode", QT_TRANSLATE_NOOP("Action", "Pro&jector mode"),
         "Ctrl+Shift+P", true, true},
        {ActionId::FullScreen, MenuId::View, "fullScreen", QT_TRANSLATE_NOOP("Action", "&Full screen"), "F11",
         false},
    };
}

QList<ActionRow> planRows()
{
    return {
        {ActionId::PreviousQuarter, MenuId::Plan, "showPreviousQuarter",
         QT_TRANSLATE_NOOP("Action", "Pre&vious quarter"), "Alt+PgUp"},
        {ActionId::NextQuarter, MenuId::Plan, "showNextQuarter", QT_TRANSLATE_NOOP("Action", "Ne&xt quarter"),
         "Alt+PgDown"},
        {ActionId::ScoreTogether, MenuId::Plan, "scoreTogether",
         QT_TRANSLATE_NOOP("Action", "Score &together…"), "Ctrl+8", true, true},
        {ActionId::ScoringCriteria, MenuId::Plan, "scoringCriteria",
         QT_TRANSLATE_NOOP("Action", "Scoring &criteria…"), nullptr},
        {ActionId::CheckIn, MenuId::Plan, "checkIn", QT_TRANSLATE_NOOP("Action", "Check &in…"), "Ctrl+9",
         true, true},
        {ActionId::EndOfQuarter, MenuId::Plan, "endQuarter", QT_TRANSLATE_NOOP("Action", "End of &quarter…"),
         nullptr},
        {ActionId::Health, MenuId::Plan, "showHealth", QT_TRANSLATE_NOOP("Action", "Plan &health"), "Ctrl+H",
         true, true},
        {ActionId::PlanSettings, MenuId::Plan, "showPlanSettings",
         QT_TRANSLATE_NOOP("Action", "Plan &settings…"), nullptr},
    };
}

QList<ActionRow> presentRows()
{
    return {
        {ActionId::Present, MenuId::Present, "present", QT_TRANSLATE_NOOP("Action", "&Present the slides"),
         "F5"},
        {ActionId::PresentFromSlide, MenuId::Present, "presentFromSlide",
         QT_TRANSLATE_NOOP("Action", "Present from the &current slide"), "Shift+F5"},
    };
}

QList<ActionRow> helpRows()
{
    return {
        {ActionId::Shortcuts, MenuId::Help, "shortcuts", QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
         "F1", false},
        {ActionId::About, MenuId::Help, "about", QT_TRANSLATE_NOOP("Action", "&About Gainline"), nullptr,
         false},
    };
}

} // namespace

const QList<ActionRow> &actionTable()
{
    static const QList<ActionRow> table =
        fileRows() + exportRows() + editRows() + viewRows() + planRows() + presentRows() + helpRows();
    return table;
}

const char *menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QT_TRANSLATE_NOOP("Action", "&File");
    case MenuId::Edit:
        return QT_TRANSLATE_NOOP("Action", "&Edit");
    case MenuId::View:
        return QT_TRANSLATE_NOOP("Action", "&View");
    case MenuId::Plan:
        return QT_TRANSLATE_NOOP("Action", "&Plan");
    case MenuId::Present:
        return QT_TRANSLATE_NOOP("Action", "P&resent");
    case MenuId::Help:
        return QT_TRANSLATE_NOOP("Action", "&Help");
    case MenuId::Recent:
    case MenuId::Export:
    case MenuId::Backups:
        break;
    }
    return "";
}
