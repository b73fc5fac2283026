// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes in from spreadsheets, and the files it gives out.
#include "actions.h"
#include "common/userprompt.h"
#include "core/filewriting.h"
#include "daywatch.h"
#include "dialogs/tableexportdialog.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "exchange/calendar.h"
#include "exchange/okrtable.h"
#include "exchange/planjson.h"
#include "exchange/rankingtable.h"
#include "exchange/xlsxwriter.h"
#include "fields/entitytype.h"
#include "freshplan.h"
#include "importing/importdialog.h"
#include "items/showndeck.h"
#include "mainwindow.h"
#include "planopening.h"
#include "settings.h"
#include "shell/plandesk.h"
#include "slides/timelinepicture.h"
#include "storage/planstore.h"
#include "userfolders.h"
#include "windowlanguage.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

void MainWindow::bindExchange()
{
    m_actions->bind(ActionId::Import, [this] { chooseAndImport(); });
    m_actions->bind(ActionId::ExportTable, [this] { exportTable(); });
    m_actions->bind(ActionId::ExportEverything, [this] { exportEverything(); });
    m_actions->bind(ActionId::ExportMatrix, [this] { exportMatrix(); });
    m_actions->bind(ActionId::ExportRanking, [this] { exportRanking(); });
    m_actions->bind(ActionId::ExportOkrs, [this] { exportOkrs(); });
    m_actions->bind(ActionId::ExportTimeline, [this] { exportTimeline(); });
    m_actions->bind(ActionId::ExportCalendar, [this] { exportCalendar(); });
}

void MainWindow::chooseAndImport()
{
    const QString path = m_prompt->chooseFileToOpen(
        {tr("Which spreadsheet do you want to import?"),
         m_context.settings.value(lastFolderSetting),
         {},
         {tr("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")}});
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
    ImportDialog dialog(path, {m_session->data(), m_session->today(), m_session->editor().ids()},
                        m_session->language(), this);
    if (dialog.exec() == QDialog::Accepted)
        applyImport(dialog.draft());
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

void MainWindow::applyImport(const ImportDraft &draft)
{
    m_session->editor().ids() = draft.ids;
    if (m_session->editor().apply(draft.preview.changes))
        m_desk->showView(draft.choices.kind == EntityKind::Goal ? u"strategy"_s : u"needs"_s);
}

void MainWindow::exportTable()
{
    const Language &language = m_context.language.language();
    TableExportDialog dialog(m_session->data(), language, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    flushEdits();
    const QString ending = u'-' + QString::fromLatin1(entityType(dialog.kind()).key) + u".csv"_s;
    const QString place = chooseExportPlace(ending, {tr("Tables (*.csv)")});
    if (!place.isEmpty())
        writeExport(place,
                    writeCsv(m_session->data(), dialog.kind(), dialog.style(), language, m_session->today()));
}

void MainWindow::exportEverything()
{
    flushEdits();
    const QString place = chooseExportPlace(u".json"_s, {tr("JSON files (*.json)")});
    if (!place.isEmpty())
        writeExport(place, writeJson(m_session->data(), m_session->today()));
}

// As its slide: the colours, sizes and legend of the live matrix.
void MainWindow::exportMatrix()
{
    flushEdits();
    DeckSpec spec = shownDeckSpec(*m_session, m_desk->figures());
    spec.parts = {SlideKind::Matrix};
    const QString quarter = spec.quarter.label(spec.language);
    const QString place = chooseExportPlace(u' ' + tr("matrix") + u' ' + quarter + u".png"_s, pageFilters());
    if (!place.isEmpty())
        writePages(place, deckPagesOf(m_session->data(), spec, m_session->today()));
}

// What the ranked list shows, as a table.
void MainWindow::exportRanking()
{
    flushEdits();
    const QuarterFigures &figures = m_desk->figures();
    const Language &language = m_session->language();
    const QString quarter = figures.quarter().label(language);
    const QString place =
        chooseExportPlace(u' ' + tr("ranking") + u' ' + quarter + u".xlsx"_s, tableFilters());
    if (!place.isEmpty())
        writeTables(place, {rankingTable(figures.index(), figures.ranking(), language)});
}

// A workbook has the projects on a second sheet; a CSV file holds one table, the OKRs.
void MainWindow::exportOkrs()
{
    flushEdits();
    const QuarterFigures &figures = m_desk->figures();
    const Language &language = m_session->language();
    const QString quarter = figures.quarter().label(language);
    const QString place = chooseExportPlace(u' ' + tr("OKRs") + u' ' + quarter + u".xlsx"_s, tableFilters());
    if (place.isEmpty())
        return;
    const QDate today = m_session->today();
    writeTables(place,
                {okrTable(figures.index(), figures.quarter(), today, language),
                 projectTable(figures.index(), today, language)});
}

void MainWindow::exportTimeline()
{
    flushEdits();
    const Result<DeckPages> pages =
        timelinePicture(m_session->data(), m_session->language(), m_session->today());
    if (!pages)
        return m_prompt->showFailure(pages.error());
    const QString place = chooseExportPlace(u' ' + tr("timeline") + u".png"_s, pageFilters());
    if (!place.isEmpty())
        writePages(place, *pages);
}

void MainWindow::exportCalendar()
{
    flushEdits();
    const Result<QByteArray> calendar =
        icsOf(m_desk->figures().index(), m_session->today(), m_session->language());
    if (!calendar)
        return m_prompt->showFailure(calendar.error());
    const QString place = chooseExportPlace(u".ics"_s, {tr("Calendars (*.ics)")});
    if (!place.isEmpty())
        writeExport(place, *calendar);
}

QStringList MainWindow::pageFilters()
{
    return {tr("PNG pictures (*.png)"), tr("SVG drawings (*.svg)"), tr("PDF pages (*.pdf)")};
}

QStringList MainWindow::tableFilters()
{
    return {tr("Excel workbooks (*.xlsx)"), tr("Tables (*.csv)")};
}

void MainWindow::writeTables(const QString &path, const QList<WrittenTable> &tables)
{
    const Language &language = m_session->language();
    if (QFileInfo(path).suffix().compare(u"csv", Qt::CaseInsensitive) == 0)
        return writeExport(path, csvOf(tables.constFirst(), CsvStyle::Exchange, language));
    if (const Result<QByteArray> workbook = xlsxOf(tables, language))
        writeExport(path, *workbook);
    else
        m_prompt->showFailure(workbook.error());
}

void MainWindow::writePages(QString path, const DeckPages &pages)
{
    if (!deckFormatOf(path))
        path += u".png"_s;
    const Result<QStringList> files = exportDeck(pages, path, *deckFormatOf(path));
    if (files)
        m_desk->showNotice(tr("Exported to %1").arg(QDir::toNativeSeparators(files->join(u", "_s))));
    else
        m_prompt->showFailure(files.error());
}

QString MainWindow::chooseExportPlace(const QString &ending, const QStringList &filters)
{
    const QFileInfo plan(m_session->path());
    return m_prompt->chooseFileToSave(
        {tr("Where should the export go?"), plan.absolutePath(), plan.completeBaseName() + ending, filters});
}

void MainWindow::writeExport(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path) == QFileInfo(m_session->path())) {
        m_prompt->showMessage(tr("Nothing was exported"),
                              tr("An export needs a name other than the plan's own."));
    } else if (const Result<void> written = writeWholeFile(path, bytes)) {
        m_desk->showNotice(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    } else {
        m_prompt->showFailure(written.error());
    }
}
