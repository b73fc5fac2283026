// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisionlogmodel.h"

#include "document/planeditor.h"
#include "planfixture.h"
#include "testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanFixture decided()
{
    return planFromText(R"(
        need churn
        need portal
        decision first date=2027-03-01 item_kind=need item=churn item_title=Churn kind=choose before=qualified after="chosen 2027-Q2" by=Claire
        decision second date=2027-03-02 item_kind=need item=portal item_title=Portal kind=decline after=declined reason="one CRM is enough"
    )");
}

QString row(const DecisionLogModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells.join(u'|');
}

} // namespace

class TestDecisionLogModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLatestDecisionStandsFirstInWords()
    {
        const PlanFixture fixture = decided();
        TestSession test(fixture.plan);
        DecisionLogModel model(test.session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(row(model, 0), u"02/03/2027|Decline|Portal|Declined|one CRM is enough|"_s);
        QCOMPARE(row(model, 1), u"01/03/2027|Choose|Churn|Qualified → Chosen for Q2 2027||Claire"_s);
        QCOMPARE(model.index(0, 0).data(DecisionLogModel::DecidedItemRole).value<EntityRef>(),
                 fixture.ref(u"portal"_s));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void itFollowsTheQueryAndThePlan()
    {
        const PlanFixture fixture = decided();
        TestSession test(fixture.plan);
        DecisionLogModel model(test.session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DecisionQuery query;
        query.item = fixture.id(u"churn"_s);
        model.setQuery(query);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(test->editor().deferNeeds({fixture.id(u"churn"_s)}, {2027, 3}, u"later"_s));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(test->undo());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(test->editor().remove({fixture.ref(u"churn"_s)}));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, 0).data(DecisionLogModel::DecidedItemRole).value<EntityRef>().isNull());
    }
};

QTEST_GUILESS_MAIN(TestDecisionLogModel)
#include "tst_decisionlogmodel.moc"
