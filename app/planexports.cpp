// SPDX-License-Identifier: GPL-3.0-or-later
#include "planexports.h"

#include "common/userprompt.h"
#include "core/filewriting.h"
#include "dialogs/tableexportdialog.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "exchange/calendar.h"
#include "exchange/csvwriter.h"
#include "exchange/okrtable.h"
#include "exchange/planjson.h"
#include "exchange/rankingtable.h"
#include "exchange/xlsxwriter.h"
#include "fields/entitytype.h"
#include "items/showndeck.h"
#include "shell/plandesk.h"
#include "slides/deckexport.h"
#include "slides/timelinepicture.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

PlanExports::PlanExports(PlanSession &session, PlanDesk &desk, UserPrompt &prompt)
    : m_session(session)
    , m_desk(desk)
    , m_prompt(prompt)
{
}

void PlanExports::table()
{
    const Language &language = m_session.language();
    TableExportDialog dialog(m_session.data(), language, m_desk.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString ending = u'-' + QString::fromLatin1(entityType(dialog.kind()).key) + u".csv"_s;
    const QString place = choosePlace(ending, {tr("Tables (*.csv)")});
    if (!place.isEmpty())
        write(place, writeCsv(m_session.data(), dialog.kind(), dialog.style(), language, m_session.today()));
}

void PlanExports::everything()
{
    const QString place = choosePlace(u".json"_s, {tr("JSON files (*.json)")});
    if (!place.isEmpty())
        write(place, writeJson(m_session.data(), m_session.today()));
}

void PlanExports::matrix()
{
    DeckSpec spec = shownDeckSpec(m_session, m_desk.figures());
    spec.slides = slidesOfKinds({SlideKind::Matrix});
    const QString place = choosePagesPlace(tr("matrix") + u' ' + spec.quarter.label(spec.language));
    if (!place.isEmpty())
        writePages(place, deckPagesOf(m_session.data(), spec, m_session.today()));
}

void PlanExports::ranking()
{
    const QuarterFigures &figures = m_desk.figures();
    const Language &language = m_session.language();
    const QString place = chooseTablesPlace(tr("ranking") + u' ' + figures.quarter().label(language));
    if (!place.isEmpty())
        writeTables(place, {rankingTable(figures.index(), figures.ranking(), language)});
}

void PlanExports::okrs()
{
    const QuarterFigures &figures = m_desk.figures();
    const Language &language = m_session.language();
    const QString place = chooseTablesPlace(tr("OKRs") + u' ' + figures.quarter().label(language));
    if (place.isEmpty())
        return;
    const QDate today = m_session.today();
    writeTables(place,
                {okrTable(figures.index(), figures.quarter(), today, language),
                 projectTable(figures.index(), today, language)});
}

void PlanExports::timeline()
{
    const Result<DeckPages> pages =
        timelinePicture(m_session.data(), m_session.language(), m_session.today());
    if (!pages)
        return m_prompt.showFailure(pages.error());
    const QString place = choosePagesPlace(tr("timeline"));
    if (!place.isEmpty())
        writePages(place, *pages);
}

void PlanExports::calendar()
{
    const Result<QByteArray> calendar =
        icsOf(m_desk.figures().index(), m_session.today(), m_session.language());
    if (!calendar)
        return m_prompt.showFailure(calendar.error());
    const QString place = choosePlace(u".ics"_s, {tr("Calendars (*.ics)")});
    if (!place.isEmpty())
        write(place, *calendar);
}

QString PlanExports::choosePagesPlace(const QString &what) const
{
    return choosePlace(u' ' + what + u".png"_s,
                       {tr("PNG pictures (*.png)"), tr("SVG drawings (*.svg)"), tr("PDF pages (*.pdf)")});
}

QString PlanExports::chooseTablesPlace(const QString &what) const
{
    return choosePlace(u' ' + what + u".xlsx"_s, {tr("Excel workbooks (*.xlsx)"), tr("Tables (*.csv)")});
}

QString PlanExports::choosePlace(const QString &ending, const QStringList &filters) const
{
    const QFileInfo plan(m_session.path());
    return m_prompt.chooseFileToSave(
        {tr("Where should the export go?"), plan.absolutePath(), plan.completeBaseName() + ending, filters});
}

void PlanExports::writeTables(const QString &path, const QList<WrittenTable> &tables)
{
    const Language &language = m_session.language();
    if (QFileInfo(path).suffix().compare(u"csv", Qt::CaseInsensitive) == 0)
        return write(path, csvOf(tables.constFirst(), CsvStyle::Exchange, language));
    if (const Result<QByteArray> workbook = xlsxOf(tables, language))
        write(path, *workbook);
    else
        m_prompt.showFailure(workbook.error());
}

void PlanExports::writePages(QString path, const DeckPages &pages)
{
    if (!deckFormatOf(path))
        path += u".png"_s;
    if (const Result<QStringList> files = exportDeck(pages, path, *deckFormatOf(path)))
        tellWritten(*files);
    else
        m_prompt.showFailure(files.error());
}

void PlanExports::write(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path) == QFileInfo(m_session.path())) {
        m_prompt.showMessage(tr("Nothing was exported"),
                             tr("An export needs a name other than the plan's own."));
    } else if (const Result<void> written = writeWholeFile(path, bytes)) {
        tellWritten({path});
    } else {
        m_prompt.showFailure(written.error());
    }
}

void PlanExports::tellWritten(const QStringList &files)
{
    m_desk.showNotice(tr("Exported to %1").arg(QDir::toNativeSeparators(files.join(u", "_s))));
}
