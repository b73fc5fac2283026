// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "core/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFieldsByTheirKeysAndLeavesTheRestAtDefaults();
    void refusesWhatNoPlanCanHoldAndSaysWhere_data();
    void refusesWhatNoPlanCanHoldAndSaysWhere();
};

void TestJsonReader::readsFieldsByTheirKeysAndLeavesTheRestAtDefaults()
{
    const auto plan = planFromJson(R"({"format": "gainline", "version": 1,
        "plan": {"title": "Roadmap", "fiscal_start_month": 4},
        "functions": [{"id": "7", "title": "Sales"}],
        "needs": [{"id": "12", "title": "CRM clean-up", "function": "7", "impact": 4.2, "rank": 1,
                   "status": "deferred", "quarter": "2027-Q3", "raised_on": "2027-01-12"}]})");
    QVERIFY2(plan, qPrintable(Language().text(plan.error())));
    QCOMPARE(plan->settings().title, u"Roadmap"_s);
    QCOMPARE(plan->settings().fiscalStartMonth, 4);
    QCOMPARE(plan->settings().runReserve, 30.0);
    const Need *need = plan->needs.find({12});
    QVERIFY(need);
    QCOMPARE(need->function, EntityId{7});
    QCOMPARE(need->impact, std::optional(4.2));
    QCOMPARE(need->effort, std::nullopt);
    QCOMPARE(need->status, NeedStatus::Deferred);
    QCOMPARE(need->quarter, (Quarter{2027, 3}));
    QCOMPARE(need->raisedOn, QDate(2027, 1, 12));
}

void TestJsonReader::refusesWhatNoPlanCanHoldAndSaysWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto inPlan = [](const QByteArray &lists) {
        return QByteArray(R"({"format": "gainline", "version": 1, "plan": {"title": "Roadmap"}, )" + lists
                          + "}");
    };
    QTest::newRow("cut text") << QByteArray(R"({"format": "gain)") << u"not JSON"_s;
    QTest::newRow("another program's") << QByteArray(R"({"goals": []})") << u"not a plan"_s;
    QTest::newRow("newer version") << QByteArray(R"({"format": "gainline", "version": 2})") << u"newer"_s;
    QTest::newRow("no title") << inPlan(R"("goals": [{"id": "5"}])") << u"Goal number 1"_s;
    QTest::newRow("no id") << inPlan(R"("goals": [{"title": "Grow"}])") << u"has no id"_s;
    QTest::newRow("id twice") << inPlan(R"("goals": [{"id": "5", "title": "A"}, {"id": "5", "title": "B"}])")
                              << u"Goal number 2"_s;
    QTest::newRow("id of another kind")
        << inPlan(R"("goals": [{"id": "5", "title": "A"}], "needs": [{"id": "5", "title": "B"}])")
        << u"Need number 1"_s;
    QTest::newRow("out of range") << inPlan(R"("needs": [{"id": "5", "title": "A", "impact": 6}])")
                                  << u"from 1 to 5"_s;
    QTest::newRow("wrong type") << inPlan(R"("needs": [{"id": "5", "title": "A", "impact": "high"}])")
                                << u"Impact"_s;
    QTest::newRow("unknown choice") << inPlan(R"("needs": [{"id": "5", "title": "A", "status": "lost"}])")
                                    << u"lost"_s;
    QTest::newRow("reference to nothing")
        << inPlan(R"("needs": [{"id": "5", "title": "A", "goals": ["9"]}])") << u"not in it: Goals 9"_s;
}

void TestJsonReader::refusesWhatNoPlanCanHoldAndSaysWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto plan = planFromJson(json);
    QVERIFY(!plan);
    const QString message = Language().text(plan.error());
    QVERIFY2(message.contains(said), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
