// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/emptystate.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "items/goalsmodel.h"
#include "strategy/goalslist.h"
#include "strategy/strategyview.h"
#include "viewbench.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The real view of step 1, as a person has it before them.
struct Boardroom : ViewBench {
    explicit Boardroom(const PlanData &data = samplePlanData(), QStringView language = u"en",
                       bool isDark = false, const QSize &size = {1660, 960},
                       const QString &picture = u"strategy"_s)
        : ViewBench(data, language, isDark)
        , view(context)
        , list(view.findChild<GoalsList *>())
        , model(static_cast<GoalsModel *>(list->model()))
    {
        showAt(view, size, picture);
        view.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&view)); }();
    }

    StrategyView view;
    GoalsList *list;
    GoalsModel *model;
};

} // namespace

class FeatStrategy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void altAndTheArrowsPutGoalsInOrder()
    {
        Boardroom room;
        const QList<EntityId> before = room.model->ids();
        room.list->setFocus();
        room.list->setCurrentIndex(room.model->index(0, 0));
        QTest::keyClick(room.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(room.model->idAt(0), before.at(1));
        QCOMPARE(room.session.data().goals.find(before.at(0))->position, 2);
        QCOMPARE(room.list->currentIndex().row(), 1);
        QTest::keyClick(room.list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(room.model->ids(), before);
    }

    void choosingAPhaseIsAnEditAndOffersItsReserve()
    {
        Boardroom room;
        auto *phases = room.view.findChild<SegmentedControl *>(u"growthPhase"_s);
        phases->setCurrentIndex(int(GrowthPhase::Launch));
        QCOMPARE(room.session.data().settings().growthPhase, GrowthPhase::Launch);
        auto *take = room.view.findChild<QPushButton *>(u"takeReserve"_s);
        QVERIFY(take->isVisible());
        take->click();
        QCOMPARE(room.session.data().settings().runReserve, 50.0);
        QVERIFY(!take->isVisible());
        QVERIFY(room.session.undo());
        QVERIFY(room.session.undo());
        QCOMPARE(phases->currentIndex(), int(room.session.data().settings().growthPhase));
    }

    void weightsThatDoNotMakeAHundredAreNoticedAndScaled()
    {
        Boardroom room;
        auto *banner = room.view.findChild<Banner *>(u"weightsBanner"_s);
        QVERIFY(!banner->isVisible());
        QVERIFY(room.session.editor().set({EntityKind::Goal, room.model->idAt(0)}, u"weight", 90.0));
        QVERIFY(banner->isVisible());
        showAt(room.view, {1660, 960}, u"strategy-weights"_s);
        banner->button()->click();
        QCOMPARE(room.model->totalWeight(), 100.0);
        QVERIFY(!banner->isVisible());
    }

    void aGoalIsAddedAtTheEndAndNamedAtOnce()
    {
        Boardroom room({}, u"en", false, {1302, 650}, u"strategy-empty"_s);
        auto *empty = room.view.findChild<EmptyState *>(u"goalsEmpty"_s);
        QVERIFY(empty->isVisible());
        empty->button()->click();
        QCOMPARE(room.model->rowCount(), 1);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"Open Germany"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(room.session.data().goals.at(0).title, u"Open Germany"_s);
        QCOMPARE(room.session.data().goals.at(0).position, 1);
    }

    void tabGoesOnInTheRowThenToTheNextGoal()
    {
        Boardroom room;
        room.list->setFocus();
        room.list->setCurrentIndex(room.model->index(0, 0));
        QTest::keyClick(room.list, Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(room.list->currentIndex(), room.model->index(0, 1));
        for (int i = 0; i < 10 && room.list->currentIndex().row() == 0; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(room.list->currentIndex(), room.model->index(1, 0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(room.list, Qt::Key_Right);
        QCOMPARE(room.list->currentIndex(), room.model->index(1, 1));
    }

    void aWeightIsEditedInPlace()
    {
        Boardroom room;
        const EntityId goal = room.model->idAt(1);
        room.list->setFocus();
        room.list->setCurrentIndex(room.model->index(1, GoalsModel::WeightColumn));
        QTest::keyClick(room.list, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"12 %"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(room.session.data().goals.find(goal)->weight, 12.0);
    }

    void itLooksRightNarrowInFrenchAndDark()
    {
        Boardroom narrow(samplePlanData(u"fr"), u"fr", false, {1302, 672}, u"strategy-fr-1366"_s);
        QVERIFY2(narrow.view.minimumSizeHint().width() <= 1302,
                 qPrintable(QString::number(narrow.view.minimumSizeHint().width())));
        Boardroom dark(samplePlanData(u"fr"), u"fr", true, {1660, 960}, u"strategy-fr-dark"_s);
        QVERIFY(dark.view.isVisible());
    }
};

QTEST_MAIN(FeatStrategy)
#include "feat_strategy.moc"
