// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/quarterfigures.h"
#include "items/entitychoicesmodel.h"
#include "items/goalsmodel.h"
#include "planfixture.h"
#include "testsession.h"
#include "textlines.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const char *const threeGoals = R"(
    contact ana name="Ana Ruiz"
    goal retention title=Retention position=2 weight=30
    goal growth title=Growth position=1 weight=50 sponsor=ana metric="New revenue"
    goal forecast title=Forecast position=3
    need leads title=Leads goals=growth
    objective answer title="Answer fast" goal=growth quarter=2027-Q2
)";

struct Goals {
    Goals()
        : fixture(planFromText(threeGoals))
        , test(fixture.plan)
        , figures(test.session())
        , model(test.session(), figures)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    PlanFixture fixture;
    TestSession test;
    QuarterFigures figures;
    GoalsModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestGoalsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsGoalsInTheirOrderWithWhatServesThem()
    {
        const Goals goals;
        QCOMPARE(printModel(goals.model),
                 (QStringList{u"Growth | New revenue | Ana Ruiz |  | 50% | 1 need · 1 objective"_s,
                              u"Retention |  |  |  | 30% | Nothing yet"_s,
                              u"Forecast |  |  |  |  | Nothing yet"_s}));
        QCOMPARE(goals.model.totalWeight(), 80.0);
    }

    void aDropPutsAGoalElsewhereInOneStep()
    {
        Goals goals;
        const std::unique_ptr<QMimeData> dragged(goals.model.mimeData({goals.model.index(2, 0)}));
        QVERIFY(goals.model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(goals.fixture.namesOf(goals.model.ids()),
                 (QStringList{u"forecast"_s, u"growth"_s, u"retention"_s}));
        QCOMPARE(goals.test->data().goals.find(goals.fixture.id(u"forecast"_s))->position, 1);
        QVERIFY(goals.test->undo());
        QVERIFY(!goals.test->canUndo());
        QCOMPARE(goals.fixture.namesOf(goals.model.ids()),
                 (QStringList{u"growth"_s, u"retention"_s, u"forecast"_s}));
    }

    void aChoiceOffersToMakeWhatNobodyIsCalled()
    {
        const PlanFixture fixture = planFromText(threeGoals);
        TestSession test(fixture.plan);
        EntityChoicesModel model(test.session(), EntityKind::Goal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(printModel(model), (QStringList{u"Forecast"_s, u"Growth"_s, u"Retention"_s}));
        model.setSearch(u"RÉT"_s);
        QCOMPARE(printModel(model), (QStringList{u"Retention"_s, u"Create “RÉT”"_s}));
        model.setSearch(u"retention"_s);
        QCOMPARE(printModel(model), QStringList{u"Retention"_s});
        model.setSearch({});
        model.setExcluded({fixture.id(u"growth"_s)});
        QCOMPARE(printModel(model), (QStringList{u"Forecast"_s, u"Retention"_s}));
        QVERIFY(!EntityChoicesModel(test.session(), EntityKind::KeyResult).canMakeNew());
    }
};

QTEST_GUILESS_MAIN(TestGoalsModel)
#include "tst_goalsmodel.moc"
