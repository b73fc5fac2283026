// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "common/choicebutton.h"
#include "document/plansession.h"
#include "exchange/planjson.h"
#include "exchange/sampleplan.h"
#include "fakeprompt.h"
#include "importing/importdialog.h"
#include "mainwindow.h"
#include "settings.h"
#include "shell/plandesk.h"
#include "storage/planfile.h"
#include "storage/planstore.h"
#include "themesource.h"
#include "windowlanguage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QDate sampleDay(2027, 3, 11);
const QByteArray needs = "Title,Impact,Effort\nOne quote tool,4,2\nShorter forms,3,1\n";

} // namespace

// Spreadsheets in and tables out, as the window does it.
class ExchangeFeature final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void importIsOneStepThatUndoNames();
    void cancellingTheImportChangesNothing();
    void importWithoutAPlanMakesOneNamedAfterTheFile();
    void notSayingWhereThePlanGoesImportsNothing();
    void aDroppedSpreadsheetOpensTheImport();
    void aTableLeavesAsCsv();
    void everythingLeavesAsJson();
    void theMatrixLeavesAsPictureDrawingAndPage();
    void theMatrixLeavesInTheColoursOfTheLiveOne();
    void theRankingLeavesAsWorkbookAndTable();
    void anExportThatCannotBeWrittenIsTold();
    void anExportNeverReplacesThePlan();

private:
    void openSample();
    void trigger(ActionId id) { m_window->actions().action(id)->trigger(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &bytes) const;
    // Presses that button of the next dialog once it can be pressed.
    void pressInDialog(const QString &dialogName, const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowLanguage> m_language;
    std::unique_ptr<ThemeSource> m_theme;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<MainWindow> m_window;
    bool m_isPressed = false;
};

void ExchangeFeature::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
    m_settings->set(themeSetting, u"light"_s);
    m_language = std::make_unique<WindowLanguage>();
    m_language->choose(u"en"_s);
    m_theme = std::make_unique<ThemeSource>(*m_settings);
    m_prompt = std::make_unique<FakePrompt>();
    m_window = std::make_unique<MainWindow>(
        WindowContext{*m_settings, *m_language, *m_theme, m_prompt.get(), sampleDay});
    m_window->show();
    m_isPressed = false;
}

void ExchangeFeature::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_language.reset();
}

QString ExchangeFeature::fileWith(const QString &name, const QByteArray &bytes) const
{
    QFile written(file(name));
    if (written.open(QIODevice::WriteOnly))
        written.write(bytes);
    return written.fileName();
}

void ExchangeFeature::openSample()
{
    const QString path = file(u"plan.gainline"_s);
    const Result<PlanData> sample = samplePlan(Language(u"en"), sampleDay);
    QVERIFY(bool(sample));
    QVERIFY(bool(createPlan(path, *sample, {u"Sample"_s, u"Test"_s, u"en"_s})));
    m_window->openPlan(path);
    QVERIFY(m_window->session());
}

void ExchangeFeature::pressInDialog(const QString &dialogName, const QString &button)
{
    auto *timer = new QTimer(m_window.get());
    connect(timer, &QTimer::timeout, this, [this, timer, dialogName, button] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || dialog->objectName() != dialogName)
            return;
        auto *wanted = dialog->findChild<QPushButton *>(button);
        const auto *import = qobject_cast<ImportDialog *>(dialog);
        if (!wanted->isEnabled() || (import && !import->isReady()))
            return;
        delete timer;
        m_isPressed = true;
        wanted->click();
    });
    timer->start(5);
}

void ExchangeFeature::importIsOneStepThatUndoNames()
{
    openSample();
    const PlanData before = m_window->session()->data();
    m_prompt->files.enqueue(fileWith(u"asked.csv"_s, needs));
    pressInDialog(u"importDialog"_s, u"import"_s);
    trigger(ActionId::Import);
    QVERIFY(m_isPressed);
    QCOMPARE(m_window->session()->data().needs.size(), before.needs.size() + 2);
    QVERIFY(m_window->session()->undoText().contains(u"asked.csv"_s));
    QCOMPARE(m_window->desk()->currentViewId(), u"needs"_s);
    trigger(ActionId::Undo);
    QCOMPARE(m_window->session()->data(), before);
}

void ExchangeFeature::cancellingTheImportChangesNothing()
{
    openSample();
    m_prompt->files.enqueue(fileWith(u"asked.csv"_s, needs));
    pressInDialog(u"importDialog"_s, u"cancel"_s);
    trigger(ActionId::Import);
    QVERIFY(m_isPressed);
    QVERIFY(!m_window->session()->canUndo());
}

void ExchangeFeature::importWithoutAPlanMakesOneNamedAfterTheFile()
{
    m_prompt->files.enqueue(fileWith(u"Needs 2027.csv"_s, needs));
    m_prompt->files.enqueue(file(u"fresh.gainline"_s));
    pressInDialog(u"importDialog"_s, u"import"_s);
    trigger(ActionId::Import);
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->data().settings().title, u"Needs 2027"_s);
    QCOMPARE(m_window->session()->data().needs.size(), 2);
    QVERIFY(QFile::exists(file(u"fresh.gainline"_s)));
}

void ExchangeFeature::notSayingWhereThePlanGoesImportsNothing()
{
    m_prompt->files.enqueue(fileWith(u"asked.csv"_s, needs));
    trigger(ActionId::Import);
    QVERIFY(!m_window->session());
}

void ExchangeFeature::aDroppedSpreadsheetOpensTheImport()
{
    openSample();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(fileWith(u"asked.csv"_s, needs))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    pressInDialog(u"importDialog"_s, u"import"_s);
    QDropEvent drop({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->session()->canUndo());
    dragged.setUrls({QUrl::fromLocalFile(file(u"photo.png"_s))});
    QDragEnterEvent photo({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &photo);
    QVERIFY(!photo.isAccepted());
}

void ExchangeFeature::aTableLeavesAsCsv()
{
    openSample();
    m_prompt->files.enqueue(file(u"needs.csv"_s));
    pressInDialog(u"tableExportDialog"_s, u"exportTable"_s);
    trigger(ActionId::ExportTable);
    QFile csv(file(u"needs.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().startsWith("\xEF\xBB\xBFid,title,"));
    QVERIFY(m_prompt->messages.isEmpty());
}

void ExchangeFeature::everythingLeavesAsJson()
{
    openSample();
    m_prompt->files.enqueue(file(u"plan.json"_s));
    trigger(ActionId::ExportEverything);
    QFile json(file(u"plan.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const Result<PlanData> back = readJson(json.readAll());
    QVERIFY(bool(back));
    QCOMPARE(*back, m_window->session()->data());
}

void ExchangeFeature::theMatrixLeavesAsPictureDrawingAndPage()
{
    openSample();
    for (const QString &name : {u"matrix.png"_s, u"matrix.svg"_s, u"matrix.pdf"_s, u"without-ending"_s}) {
        m_prompt->files.enqueue(file(name));
        trigger(ActionId::ExportMatrix);
    }
    QCOMPARE(QImage(file(u"matrix.png"_s)).size(), QSize(1600, 900));
    QCOMPARE(QImage(file(u"without-ending.png"_s)).size(), QSize(1600, 900));
    QVERIFY(bytesOf(u"matrix.svg"_s).contains("<svg"));
    QVERIFY(bytesOf(u"matrix.pdf"_s).startsWith("%PDF"));
    QVERIFY(m_prompt->failures.isEmpty());
    m_prompt->files.enqueue(file(u"no/such/folder/matrix.png"_s));
    trigger(ActionId::ExportMatrix);
    QCOMPARE(m_prompt->failures.size(), 1);
}

void ExchangeFeature::theMatrixLeavesInTheColoursOfTheLiveOne()
{
    openSample();
    m_prompt->files.enqueue(file(u"goals.png"_s));
    trigger(ActionId::ExportMatrix);
    m_window->desk()->showView(u"prioritise"_s);
    auto *color = m_window->findChild<ChoiceButton *>(u"matrixColour"_s);
    QVERIFY(color);
    color->menu()->actions().at(1)->trigger();
    QVERIFY(color->current() != 0);
    m_prompt->files.enqueue(file(u"functions.png"_s));
    trigger(ActionId::ExportMatrix);
    QVERIFY(QImage(file(u"goals.png"_s)) != QImage(file(u"functions.png"_s)));
}

void ExchangeFeature::theRankingLeavesAsWorkbookAndTable()
{
    openSample();
    m_prompt->files.enqueue(file(u"ranking.xlsx"_s));
    trigger(ActionId::ExportRanking);
    QVERIFY(bytesOf(u"ranking.xlsx"_s).startsWith("PK"));
    m_prompt->files.enqueue(file(u"ranking.csv"_s));
    trigger(ActionId::ExportRanking);
    const QByteArray csv = bytesOf(u"ranking.csv"_s);
    QCOMPARE(csv.count('\n'), m_window->desk()->figures().ranking().needs.size() + 1);
    QVERIFY(m_prompt->failures.isEmpty());
}

void ExchangeFeature::anExportThatCannotBeWrittenIsTold()
{
    openSample();
    m_prompt->files.enqueue(file(u"no/such/folder/plan.json"_s));
    trigger(ActionId::ExportEverything);
    QCOMPARE(m_prompt->failures.size(), 1);
    QVERIFY(Language(u"en").text(m_prompt->failures.at(0)).contains(u"no/such/folder/plan.json"_s));
}

void ExchangeFeature::anExportNeverReplacesThePlan()
{
    openSample();
    const QString path = m_window->session()->path();
    m_prompt->files.enqueue(path);
    trigger(ActionId::ExportEverything);
    QCOMPARE(m_prompt->messages.size(), 1);
    m_window->closePlan();
    QCOMPARE(checkPlanFile(path).state, PlanFileState::Plan);
}

QTEST_MAIN(ExchangeFeature)
#include "feat_exchange.moc"
