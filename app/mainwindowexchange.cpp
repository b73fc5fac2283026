// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes in from spreadsheets, and the menu of what it gives out.
#include "actions.h"
#include "common/userprompt.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "freshplan.h"
#include "importing/importdialog.h"
#include "mainwindow.h"
#include "planexports.h"
#include "planopening.h"
#include "settings.h"
#include "shell/plandesk.h"
#include "storage/planstore.h"
#include "userfolders.h"
#include "windowlanguage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto inboxView = "inbox"_L1;

// Where what was imported is seen.
QString viewOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Goal:
        return u"strategy"_s;
    case EntityKind::Request:
        return inboxView;
    default:
        return u"needs"_s;
    }
}

} // namespace

void MainWindow::bindExchange()
{
    m_actions->bind(ActionId::Import, [this] { chooseAndImport(); });
    const auto bindExport = [this](ActionId id, void (PlanExports::*write)()) {
        m_actions->bind(id, [this, write] {
            flushEdits();
            (PlanExports(*m_session, *m_desk, *m_prompt).*write)();
        });
    };
    bindExport(ActionId::ExportTable, &PlanExports::table);
    bindExport(ActionId::ExportEverything, &PlanExports::everything);
    bindExport(ActionId::ExportMatrix, &PlanExports::matrix);
    bindExport(ActionId::ExportRanking, &PlanExports::ranking);
    bindExport(ActionId::ExportOkrs, &PlanExports::okrs);
    bindExport(ActionId::ExportTimeline, &PlanExports::timeline);
    bindExport(ActionId::ExportCalendar, &PlanExports::calendar);
}

void MainWindow::chooseAndImport()
{
    const QString path = m_prompt->chooseFileToOpen(
        {tr("Which spreadsheet do you want to import?"),
         m_context.settings.value(lastFolderSetting),
         {},
         {tr("Spreadsheets and boards (*.csv *.tsv *.txt *.xlsx *.ods *.json)"), tr("All files (*)")}});
    if (path.isEmpty())
        return;
    m_context.settings.set(lastFolderSetting, QFileInfo(path).absolutePath());
    importFile(path);
}

void MainWindow::importFile(const QString &path)
{
    if (!settleEdits() || (!m_session && !openPlanFor(path)))
        return;
    if (m_session->isReadOnly()) {
        m_prompt->showMessage(tr("Nothing can be imported into this plan"),
                              m_context.language.language().text(m_session->store().readOnlyReason()));
        return;
    }
    flushEdits();
    const bool isInbox = m_desk->currentViewId() == inboxView;
    auto dialog = std::make_unique<ImportDialog>(
        path, ImportTarget{m_session->data(), m_session->today(), m_session->editor().ids()},
        m_session->language(), this, isInbox ? EntityKind::Request : EntityKind::Need);
    if (dialog->exec() != QDialog::Accepted)
        return;
    const EntityKind kind = dialog->draft().choices.kind;
    const ImportStep step = dialog->step();
    dialog.reset(); // a large file is not held while its rows go into the plan
    m_session->editor().ids() = step.ids;
    if (m_session->editor().apply(step.changes))
        m_desk->showView(viewOf(kind));
}

// A new plan named after the file; false when the user does not want one.
bool MainWindow::openPlanFor(const QString &file)
{
    const Language &language = m_context.language.language();
    FreshPlan wanted;
    wanted.title = planTitleFor(file);
    const QString place = m_opening->chooseNewPlace(tr("Where should the new plan with these needs be kept?"),
                                                    documentsFolder(), QFileInfo(file).completeBaseName());
    if (place.isEmpty())
        return false;
    std::optional<LoadedPlan> loaded =
        m_opening->create(place, freshPlan(wanted, language), tr("New plan"), m_context.settings.author());
    if (!loaded)
        return false;
    showPlan(*std::move(loaded));
    return true;
}
