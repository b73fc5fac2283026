// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "entities/plandata.h"
#include "okrs/makeokrsdialog.h"
#include "shell/plandesk.h"
#include "shell/viewarea.h"
#include "windowbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTabs = 120;

// Tab until that control has the keyboard; false when it cannot be reached.
bool tabTo(const WindowBench &bench, const QString &name)
{
    QStringList passed;
    for (int i = 0; i < mostTabs; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name)
            return true;
        passed += focused ? focused->objectName() : QString();
        bench.press(Qt::Key_Tab);
    }
    qWarning() << name << "not among" << passed; // what the way was
    return false;
}

} // namespace

// The five steps without a mouse.
class FeatKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeWayWithoutAMouse()
    {
        WindowBench bench;
        bench.open({});
        const PlanSession &session = bench.session();
        // Strategy: a goal.
        bench.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(tabTo(bench, u"goalsAdd"_s));
        bench.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        bench.type(u"Keep the customers"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(session.data().goals.at(0).title, u"Keep the customers"_s);
        // Needs: one of them.
        bench.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(tabTo(bench, u"needsAdd"_s));
        bench.press(Qt::Key_Space);
        bench.type(u"Renewal alerts"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(session.data().needs.at(0).title, u"Renewal alerts"_s);
        // Prioritise: from the tray to the matrix, moved there, and chosen.
        bench.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(tabTo(bench, u"needTrayList"_s));
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QVERIFY(session.data().needs.at(0).isPlaced());
        QVERIFY(tabTo(bench, u"matrixPlot"_s));
        const double impact = *session.data().needs.at(0).impact;
        bench.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session.data().needs.at(0).impact, std::optional(impact + 0.5));
        bench.press(Qt::Key_C);
        QCOMPARE(session.data().needs.at(0).status, NeedStatus::Chosen);
        // OKRs from what is chosen.
        bench.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(tabTo(bench, u"okrEmptyButton"_s));
        bench.press(Qt::Key_Space);
        auto *dialog = bench.window().findChild<MakeOkrsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(tabTo(bench, u"okrMakeVerb"_s));
        bench.press(Qt::Key_Space);
        QCOMPARE(session.data().objectives.size(), 1);
        QCOMPARE(session.data().projects.size(), 1);
        QTRY_VERIFY(!bench.window().findChild<MakeOkrsDialog *>());
        bench.window().activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        QTRY_VERIFY(bench.find<QWidget>(u"okrTree"_s)->hasFocus());
        // The project on the timeline, a day later.
        bench.press(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(tabTo(bench, u"timelineList"_s));
        auto *list = bench.find<QTreeView>(u"timelineList"_s);
        bench.press(Qt::Key_Home);
        for (int i = 0; i < 5 && bench.session().selection().current().kind != EntityKind::Project; ++i)
            bench.press(Qt::Key_Down);
        QCOMPARE(bench.session().selection().current().kind, EntityKind::Project);
        QVERIFY(list->hasFocus());
        giveDates(bench);
        const QDate start = session.data().projects.at(0).start;
        bench.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(session.data().projects.at(0).start, start.addDays(1));
        // The slides.
        bench.press(Qt::Key_5, Qt::ControlModifier);
        const QString deck = bench.path(u"deck.pdf"_s);
        bench.prompt.files.enqueue(deck);
        QVERIFY(tabTo(bench, u"exportPdf"_s));
        bench.press(Qt::Key_Space);
        QVERIFY(QFileInfo(deck).size() > 1000);
    }
    void controlDOpensTheDetailsAndGivesTheKeyboardBack()
    {
        WindowBench bench;
        bench.openSample();
        bench.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(tabTo(bench, u"needsTable"_s));
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(bench.desk().area()->areDetailsShown());
        QVERIFY(bench.desk().area()->details()->isAncestorOf(QApplication::focusWidget()));
        bench.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!bench.desk().area()->areDetailsShown());
        QVERIFY(bench.find<QWidget>(u"needs"_s)->isAncestorOf(QApplication::focusWidget()));
    }
    void goalsMoveWithAltAndTheArrows()
    {
        WindowBench bench;
        bench.openSample();
        bench.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(tabTo(bench, u"goalsList"_s));
        auto *list = bench.find<QTreeView>(u"goalsList"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        const QString second = list->currentIndex().data().toString();
        bench.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->model()->index(0, 0).data().toString(), second);
        QCOMPARE(list->currentIndex().data().toString(), second); // it stays the current one
        bench.press(Qt::Key_Down, Qt::AltModifier);
        bench.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->model()->index(2, 0).data().toString(), second);
        QVERIFY(bench.session().undoText().contains(second));
    }
    void goalsMoveWithTheMouse()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"strategy"_s);
        auto *list = bench.find<QTreeView>(u"goalsList"_s);
        QAbstractItemModel *model = list->model();
        const QString first = model->index(0, 0).data().toString();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0, 0)}));
        QVERIFY(list->dragDropMode() == QAbstractItemView::InternalMove);
        QVERIFY(model->flags(model->index(0, 0)) & Qt::ItemIsDragEnabled);
        QVERIFY(model->canDropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
        (void)model->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(model->index(2, 0).data().toString(), first);
        QVERIFY(bench.session().undo());
        QCOMPARE(model->index(0, 0).data().toString(), first);
    }

private:
    // From its details, where a project without dates gets them.
    static void giveDates(WindowBench &bench)
    {
        const Project &project = bench.session().data().projects.at(0);
        if (project.start.isValid() && project.end.isValid())
            return;
        const EntityRef ref{EntityKind::Project, project.id};
        QVERIFY(bench.session().editor().set(ref, u"start", QDate(2027, 4, 5)));
        QVERIFY(bench.session().editor().set(ref, u"end", QDate(2027, 5, 7)));
    }
};

QTEST_MAIN(FeatKeyboard)
#include "feat_keyboard.moc"
