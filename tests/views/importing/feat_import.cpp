// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/choicebutton.h"
#include "common/toggleswitch.h"
#include "document/planeditor.h"
#include "entities/need.h"
#include "fields/entitytype.h"
#include "importing/importdialog.h"
#include "viewbench.h"
#include "zipfile.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray frenchNeeds = "Besoin;Impact;Effort;Confiance;Remarque\n"
                               "Fiabiliser le forecast;4,8;3,7;80 %;\n"
                               "Réduire le délai de réponse;énorme;2,5;90 %;vu en comité\n"
                               "Tableau de bord churn;4,4;3,3;70 %;\n";

PlanData planWithSettings()
{
    PlanData plan;
    plan.plan.insert(PlanSettings());
    return plan;
}

// The dialog on a file of its own, above an open plan.
struct Import : ViewBench {
    explicit Import(const QByteArray &bytes, const QString &name = u"besoins.csv"_s,
                    const PlanData &data = planWithSettings())
        : ViewBench(data)
        , path(folder.filePath(name))
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        open();
    }

    void open()
    {
        dialog = std::make_unique<ImportDialog>(
            path, ImportTarget{session.data(), session.today(), session.editor().ids()}, session.language());
        dialog->show();
        [[maybe_unused]] const bool isReady = QTest::qWaitFor([this] { return dialog->isReady(); }, 20'000);
    }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"importPreview"_s); }
    [[nodiscard]] QListView *problems() const { return part<QListView>(u"importProblems"_s); }
    [[nodiscard]] QPushButton *verb() const { return part<QPushButton>(u"import"_s); }
    [[nodiscard]] QString outcome() const { return part<QLabel>(u"importOutcome"_s)->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    // As a person chooses in the list; the text must be there.
    void choose(const QString &name, const QString &text) const
    {
        auto *box = part<QComboBox>(name);
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_VERIFY(dialog->isReady());
    }
    void accept()
    {
        QTest::mouseClick(verb(), Qt::LeftButton);
        QTRY_VERIFY(dialog->isReady());
        if (dialog->result() == QDialog::Accepted)
            QVERIFY(session.editor().apply(dialog->step().changes));
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<ImportDialog> dialog;
};

} // namespace

class FeatImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrenchFileWithSemicolonsAndDecimalCommasShowsItsNeeds()
    {
        Import import(frenchNeeds);
        QCOMPARE(import.table()->model()->rowCount(), 3);
        QCOMPARE(import.cell(0, 0), u"New"_s);
        QCOMPARE(import.cell(0, 1), u"Fiabiliser le forecast"_s);
        QCOMPARE(import.cell(0, 2), u"4,8"_s);
        QVERIFY(import.dialog->windowTitle().startsWith(u"Import 3 need"_s));
        QVERIFY(import.dialog->windowTitle().endsWith(u" from besoins.csv?"_s));
        QCOMPARE(import.part<QComboBox>(u"column1"_s)->currentText(), u"Title"_s);
        QCOMPARE(import.part<QComboBox>(u"column5"_s)->currentText(), u"Leave out"_s);
        QVERIFY(import.part<QLabel>(u"importRemarks"_s)->text().contains(u"Remarque"_s));
        QVERIFY2(import.outcome().startsWith(u"3 new, 1 column"_s), qUtf8Printable(import.outcome()));
    }

    void aBadCellIsNamedByRowAndColumnAndLedTo()
    {
        Import import(frenchNeeds);
        const QModelIndex problem = import.problems()->model()->index(0, 0);
        QVERIFY2(problem.data().toString().startsWith(u"Row 3, column 2 “énorme”: "_s),
                 qUtf8Printable(problem.data().toString()));
        import.problems()->setCurrentIndex(problem);
        QCOMPARE(import.table()->currentIndex().row(), 1);
        QCOMPARE(import.table()->currentIndex().column(), 2);
        import.part<ToggleSwitch>(u"importOnlyProblems"_s)->click();
        QCOMPARE(import.table()->model()->rowCount(), 1);
        QCOMPARE(import.cell(0, 2), u"énorme"_s);
    }

    void mappingAColumnOtherwiseChangesThePreview()
    {
        Import import(frenchNeeds);
        import.choose(u"column2"_s, u"Leave out"_s);
        QCOMPARE(import.problems()->model()->rowCount(), 0);
        QVERIFY2(import.outcome().startsWith(u"3 new, 2 column"_s), qUtf8Printable(import.outcome()));
        import.choose(u"column1"_s, u"Leave out"_s);
        QVERIFY(!import.verb()->isEnabled());
        QVERIFY(import.outcome().startsWith(u"No column holds the title yet"_s));
        import.choose(u"column5"_s, u"Description"_s);
        import.choose(u"column1"_s, u"Title"_s);
        QVERIFY(import.verb()->isEnabled());
        import.accept();
        QCOMPARE(import.session.data().needs.at(1).description, u"vu en comité"_s);
        QVERIFY(!import.session.data().needs.at(0).impact);
    }

    void importingIsOneUndoStep()
    {
        Import import(frenchNeeds);
        const PlanData before = import.session.data();
        import.accept();
        QCOMPARE(import.session.data().needs.size(), 3);
        QCOMPARE(*import.session.data().needs.at(0).impact, 4.8);
        QVERIFY(import.session.undoText().contains(u"besoins.csv"_s));
        QVERIFY(import.session.undo());
        QCOMPARE(import.session.data(), before);
        QVERIFY(!import.session.canUndo());
    }

    void theSameFileAgainSaysThatNothingIsNew()
    {
        Import import(frenchNeeds);
        import.accept();
        import.open();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(import.cell(row, 0), u"Unchanged"_s);
        QVERIFY(!import.verb()->isEnabled());
        QVERIFY(import.outcome().startsWith(u"Nothing to import"_s));
        QCOMPARE(import.verb()->accessibleDescription(), import.verb()->toolTip());
        QVERIFY(!import.verb()->toolTip().isEmpty());
    }

    void rowsCanBeGoalsInstead()
    {
        Import import("Titre;Sponsor\nAcquisition rentable;P. Arnaud\n");
        QTest::keyClick(import.dialog->findChild<QWidget *>(u"importKind"_s)->findChild<QAbstractButton *>(),
                        Qt::Key_Right);
        QTRY_VERIFY(import.dialog->isReady());
        QVERIFY(import.dialog->windowTitle().startsWith(u"Import 1 goal"_s));
        import.accept();
        QCOMPARE(import.session.data().goals.size(), 1);
        QCOMPARE(import.session.data().needs.size(), 0);
    }

    void anExportOfRequestsShowsWhatItsWordsBecome()
    {
        const QByteArray jira = "Summary,Issue key,Status,Labels,Labels\nChamp CRM,OPS-1,Deploy,crm,sales\n"
                                "Accès,OPS-2,Done,,\n";
        Import import(jira, u"jira.csv"_s);
        QVERIFY(!import.part<QWidget>(u"importChoices"_s)->isVisible());
        QVERIFY(!import.part<QWidget>(u"importRemember"_s)->isVisible());
        const auto segments =
            import.dialog->findChild<QWidget *>(u"importKind"_s)->findChildren<QAbstractButton *>();
        segments.at(2)->click();
        QTRY_VERIFY(import.dialog->isReady());
        QVERIFY(import.dialog->windowTitle().startsWith(u"Import 2 request"_s));
        // What nobody knows comes first; both columns of labels go together.
        auto *deploy = import.part<ChoiceButton>(u"choice1"_s);
        QVERIFY(deploy->isVisible());
        QCOMPARE(deploy->accessibleName(), u"Status “Deploy” (1): New"_s);
        QCOMPARE(import.part<QComboBox>(u"column5"_s)->currentText(), u"Labels"_s);
        Q_EMIT deploy->menu()->triggered(deploy->menu()->actions().at(2));
        QTRY_VERIFY(import.dialog->isReady());
        import.part<ToggleSwitch>(u"importRemember"_s)->click();
        QTRY_VERIFY(import.dialog->isReady());
        // Qt 6.4 calls a combo box by its current text, so the columns of one name are left aside.
        QCOMPARE(accessibleNameProblems(import.part<QWidget>(u"importChoices"_s)).join(u'\n'), QString());
        import.accept();
        const PlanData &plan = import.session.data();
        QCOMPARE(plan.requests.at(0).status, RequestStatus::InProgress);
        QCOMPARE(plan.requests.at(0).tags, u"crm, sales"_s);
        QCOMPARE(plan.importMappings.at(0).title, u"jira"_s);
        QVERIFY(import.session.undo());
        QVERIFY(!import.session.canUndo());
    }

    void aRequestLikeAnEarlierOneShowsHowThatOneWent()
    {
        PlanData plan = planWithSettings();
        Request earlier;
        earlier.id = {900};
        earlier.title = u"Loss reason missing in the CRM"_s;
        earlier.raisedOn = QDate(2027, 2, 16);
        earlier.status = RequestStatus::Closed;
        earlier.outcome = RequestOutcome::Explained;
        earlier.answer = {901};
        plan.requests.insert(earlier);
        plan.answers.insert({{901}, u"Where the loss reason is"_s});
        Import import("Summary,Issue key,Status\nThe CRM misses the loss reasons,OPS-1,To Do\n"
                      "Webinar list for partners,OPS-2,To Do\n",
                      u"jira.csv"_s, plan);
        const auto segments =
            import.dialog->findChild<QWidget *>(u"importKind"_s)->findChildren<QAbstractButton *>();
        segments.at(2)->click();
        QTRY_VERIFY(import.dialog->isReady());
        const auto *before = import.part<QLabel>(u"importAskedBefore"_s);
        QVERIFY(before->isVisible()); // of the first row, without a key
        QVERIFY2(before->text().startsWith(u"Asked before: “Loss reason missing in the CRM” · 16 Feb"_s)
                     && before->text().endsWith(u"answer: Where the loss reason is"_s),
                 qUtf8Printable(before->text()));
        import.table()->setCurrentIndex(import.table()->model()->index(1, 1));
        QVERIFY(!before->isVisible());
    }

    void anotherEncodingReadsTheFileAgain()
    {
        Import import(QByteArray("Besoin;Impact\nR\xE9"
                                 "duire le d\xE9lai;4\n"));
        QCOMPARE(import.part<QComboBox>(u"importEncoding"_s)->currentText(), u"Windows-1252"_s);
        QCOMPARE(import.cell(0, 1), u"Réduire le délai"_s);
        import.choose(u"importEncoding"_s, u"macintosh"_s);
        QCOMPARE(import.cell(0, 1), u"RÈduire le dÈlai"_s);
        QVERIFY(!import.part<QComboBox>(u"importSheet"_s)->isVisible());
    }

    void aDamagedSpreadsheetIsToldAndChangesNothing()
    {
        const QByteArray cut = zipFile({{"xl/workbook.xml", "<workbook>"}}).first(40);
        Import import(cut, u"needs.xlsx"_s);
        auto *failure = import.dialog->findChild<QWidget *>(u"importFailure"_s);
        QVERIFY(failure->isVisible());
        QVERIFY(failure->accessibleName().size() > 30);
        QVERIFY(!import.table()->isVisible());
        QVERIFY(!import.verb()->isEnabled());
        import.accept();
        QVERIFY(!import.session.canUndo());
    }

    void cancelChangesNothing()
    {
        Import import(frenchNeeds);
        QTest::keyClick(import.dialog.get(), Qt::Key_Escape);
        QVERIFY(!import.dialog->isVisible());
        QCOMPARE(import.dialog->result(), int(QDialog::Rejected));
        QVERIFY(!import.session.canUndo());
    }

    void closingWhileItReadsIsSafe()
    {
        QByteArray many("Title;Impact\n");
        for (int row = 0; row < 20'000; ++row)
            many += "Need " + QByteArray::number(row) + ";3\n";
        Import import(frenchNeeds);
        QFile file(import.path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(many);
        file.close();
        auto *dialog = new ImportDialog(
            import.path, ImportTarget{import.session.data(), import.session.today(), IdSource()},
            import.session.language());
        QVERIFY(!dialog->isReady());
        delete dialog;
        import.open();
        QCOMPARE(import.table()->model()->rowCount(), 20'000);
    }

    void everyControlHasANameAndTheKeyboardReachesIt()
    {
        Import import(frenchNeeds);
        QCOMPARE(accessibleNameProblems(import.dialog.get()), QStringList());
        auto *last = import.part<QComboBox>(u"column5"_s);
        import.part<QComboBox>(u"importEncoding"_s)->setFocus();
        for (int column = 1; column <= 5; ++column) {
            QTest::keyClick(import.dialog->focusWidget(), Qt::Key_Tab);
            QCOMPARE(import.dialog->focusWidget()->objectName(), u"column%1"_s.arg(column));
        }
        QTest::keyClick(last, Qt::Key_Tab);
        QCOMPARE(import.dialog->focusWidget(), import.table());
        import.dialog->resize(800, 600);
        last->setFocus();
        const QWidget *strip = last->parentWidget();
        QVERIFY(strip->rect().contains(last->geometry().center()));
    }

    void picturesOfRealFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("intake") << u"prioritisation/ai_use_case_intake_10x15.csv"_s << u"en"_s << false;
        QTest::newRow("backlog") << u"prioritisation/mylibrary_backlog_value_effort.xlsx"_s << u"fr"_s
                                 << true;
        QTest::newRow("grands projets")
            << u"french/etat_grands_projets_2017-06_61x15.csv"_s << u"fr"_s << false;
    }

    void picturesOfRealFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        const QString path = qEnvironmentVariable("GAINLINE_SHARED_DATA") + u'/' + file;
        if (!QFile::exists(path))
            QSKIP("The shared files are not here.");
        const ViewBench bench(samplePlanData(language), language, isDark);
        ImportDialog dialog(path, {bench.session.data(), bench.session.today(), bench.session.editor().ids()},
                            bench.session.language());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), 20'000);
        showAt(dialog, {1100, 760}, u"import-"_s + QLatin1String(QTest::currentDataTag()));
        QVERIFY(dialog.draft().preview.rows.size() > 5);
        QVERIFY(!dialog.findChild<QWidget *>(u"importFailure"_s)->isVisible());
    }
};

QTEST_MAIN(FeatImport)
#include "feat_import.moc"
