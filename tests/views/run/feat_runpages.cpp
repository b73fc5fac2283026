// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/emptystate.h"
#include "common/entitytableview.h"
#include "common/kindpage.h"
#include "document/planselection.h"
#include "document/similarrequests.h"
#include "run/kindsection.h"
#include "run/routinespage.h"
#include "run/rundashboard.h"
#include "run/runkinds.h"
#include "viewbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize desk(1500, 860);

template <typename Page>
struct Run : ViewBench {
    template <typename... Arguments>
    explicit Run(const PlanData &data, QStringView language, bool isDark, const QString &picture,
                 Arguments &&...arguments)
        : ViewBench(data, language, isDark)
        , page(context, std::forward<Arguments>(arguments)...)
    {
        showAt(page, desk, picture);
        page.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&page)); }();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page.template findChild<Widget *>(name);
    }
    [[nodiscard]] QString cell(const QString &table, int row, const QString &header) const
    {
        const QAbstractItemModel *model = find<EntityTableView>(table)->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == header)
                return model->index(row, column).data().toString();
        }
        return u"no such column"_s;
    }
    Page page;
};

struct Dashboard : ViewBench {
    explicit Dashboard(const PlanData &data = samplePlanData(), QStringView language = u"en",
                       bool isDark = false, const QString &picture = u"run-dashboard"_s)
        : ViewBench(data, language, isDark)
        , similar(session)
        , page(context, similar)
    {
        showAt(page, desk, picture);
    }
    [[nodiscard]] QList<QPushButton *> buttons(const QString &name) const
    {
        QList<QPushButton *> shown = page.findChildren<QPushButton *>(name);
        shown.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return shown;
    }
    SimilarRequests similar;
    RunDashboard page;
};

} // namespace

class FeatRunPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void routinesShowTheirNextDaysAndTheirShare()
    {
        Run<RoutinesPage> run(samplePlanData(), u"en", false, u"routines"_s);
        QAbstractItemModel *model = run.find<EntityTableView>(u"routinesTable"_s)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), int(run.session.data().routines.size()));
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row) {
            titles << run.cell(u"routinesTable"_s, row, u"Title"_s);
            if (titles.constLast() != u"Monday’s forecast")
                continue;
            QVERIFY2(run.cell(u"routinesTable"_s, row, u"Next on"_s).contains(u"15"),
                     qPrintable(run.cell(u"routinesTable"_s, row, u"Next on"_s)));
            QVERIFY2(run.cell(u"routinesTable"_s, row, u"Then on"_s).contains(u"22"),
                     qPrintable(run.cell(u"routinesTable"_s, row, u"Then on"_s)));
            QVERIFY(run.cell(u"routinesTable"_s, row, u"Share of capacity"_s).startsWith(u"0."));
        }
        QVERIFY(titles.contains(u"Monday’s forecast"_s));
        QVERIFY(run.find<QLabel>(u"routinesFacts"_s)->text().contains(u"in the next 13 weeks"));
        QVERIFY(run.find<QLabel>(u"rolloutsFacts"_s)->text().startsWith(u"2 under way"));
        QCOMPARE(accessibleNameProblems(&run.page).join(u'\n'), QString());
    }
    void aRoutineIsAddedAndDeletedByKeyboard()
    {
        Run<RoutinesPage> run(PlanData(), u"en", false, u"routines-empty"_s);
        QVERIFY(run.find<EmptyState>(u"routinesEmpty"_s)->isVisible());
        QVERIFY(run.find<EmptyState>(u"rolloutsEmpty"_s)->isVisible());
        run.find<QPushButton>(u"routinesAdd"_s)->click();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"Commissions"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(run.session.data().routines.at(0).title, u"Commissions"_s);
        QCOMPARE(run.session.data().routines.at(0).start, run.session.today());
        run.session.selection().select({EntityKind::Routine, run.session.data().routines.at(0).id});
        auto *table = run.find<EntityTableView>(u"routinesTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(run.session.data().routines.isEmpty());
        QVERIFY(run.session.undo());
        QCOMPARE(run.session.data().routines.size(), 1);
    }
    void answersShowHowOftenTheyWereSentAndWhatTheySaved()
    {
        Run<KindSection> run(samplePlanData(), u"en", false, u"answers"_s, answerTable(), nullptr);
        int sent = 0;
        for (int row = 0; row < int(run.session.data().answers.size()); ++row)
            sent += run.cell(u"answersTable"_s, row, u"Times sent"_s).toInt();
        int given = 0;
        for (const Request &request : run.session.data().requests)
            given += bool(request.answer);
        QVERIFY(given > 0);
        QCOMPARE(sent, given);
        QCOMPARE(accessibleNameProblems(&run.page).join(u'\n'), QString());
    }
    void theDashboardAnswersInOneSentence()
    {
        Dashboard board;
        const QString verdict = board.page.findChild<QWidget *>(u"runVerdict"_s)->accessibleName();
        QVERIFY2(verdict.contains(u"of the team’s time"), qPrintable(verdict));
        QCOMPARE(board.page.findChild<QLabel *>(u"figure1"_s)->text(), u"12"_s);
        for (const QGraphicsView *plot : board.page.findChildren<QGraphicsView *>())
            QVERIFY(!plot->accessibleName().isEmpty());
    }
    void aRepeatedTopicIsDocumentedAndAnswered()
    {
        Dashboard board;
        const QList<QPushButton *> document = board.buttons(u"topicDocument"_s);
        QVERIFY(!document.isEmpty());
        const qsizetype answers = board.session.data().answers.size();
        document.constFirst()->click();
        QCOMPARE(board.session.data().answers.size(), answers + 1);
        QCOMPARE(board.detailsOpened, 1);
        QVERIFY(board.session.undoText().startsWith(u"Document “"));
        QTRY_VERIFY(!board.buttons(u"topicAnswer"_s).isEmpty());
        QVERIFY(board.session.undo());
        QCOMPARE(board.session.data().answers.size(), answers);
    }
    void anEmptyPlanSaysWhatIsMissing()
    {
        Dashboard board{PlanData()};
        const QString verdict = board.page.findChild<QWidget *>(u"runVerdict"_s)->accessibleName();
        QVERIFY2(verdict.startsWith(u"Nobody knows yet"), qPrintable(verdict));
        QVERIFY(board.buttons(u"topicDocument"_s).isEmpty());
    }
    void itSpeaksFrenchInTheDark()
    {
        const Dashboard board(samplePlanData(u"fr"), u"fr", true, u"run-dashboard-dark"_s);
        const Run<RoutinesPage> routines(samplePlanData(u"fr"), u"fr", true, u"routines-dark"_s);
        QVERIFY(board.page.findChild<QWidget *>(u"runVerdict"_s)
                    ->accessibleName()
                    .contains(u"du temps de l’équipe"));
    }
};

QTEST_MAIN(FeatRunPages)
#include "feat_runpages.moc"
