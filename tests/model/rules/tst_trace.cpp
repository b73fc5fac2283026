// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/trace.h"

#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanFixture tree()
{
    return planFromText(R"(
        member karim
        member lea
        member idle
        contact anna
        goal forecast weight=30 position=1
        goal other weight=10 position=2
        need reliable goals=other,forecast
        need unrelated goals=other
        objective aim needs=reliable owner=karim quarter=2027-Q2
        objective direct goal=other
        key_result gap objective=aim owner=lea
        key_result stages objective=aim owner=karim
        project tool objective=aim needs=reliable key_results=gap lead=lea start=2027-04-01 end=2027-05-01
        project later objective=aim lead=karim start=2027-05-01 end=2027-06-01
        check_in point key_result=gap date=2027-04-10 value=1
        milestone golive project=later date=2027-05-20
    )");
}

QString sorted(const PlanFixture &fixture, const QSet<EntityId> &ids)
{
    QStringList names;
    for (EntityId id : ids)
        names += fixture.nameOf(id);
    names.sort();
    return names.join(u' ');
}

QString chain(const PlanFixture &fixture, const QString &name)
{
    QStringList names;
    const Trace trace = traceOf(PlanIndex(fixture.plan), fixture.ref(name));
    for (const EntityRef &ref : trace.chain)
        names += fixture.nameOf(ref.id);
    return names.join(u" > "_s);
}

} // namespace

class TestTrace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachesBothWaysFromAnything()
    {
        const PlanFixture fixture = tree();
        const Trace trace = traceOf(PlanIndex(fixture.plan), fixture.ref(u"gap"_s));
        QCOMPARE(sorted(fixture, trace.upstream), u"aim forecast other reliable"_s);
        QCOMPARE(sorted(fixture, trace.downstream), u"lea tool"_s);
        QVERIFY(trace.contains(fixture.id(u"gap"_s)));
        QVERIFY(!trace.contains(fixture.id(u"later"_s)));
        QVERIFY(!trace.contains(fixture.id(u"unrelated"_s)));
    }
    void aGoalReachesThePeopleWhoServeIt()
    {
        const PlanFixture fixture = tree();
        const Trace trace = traceOf(PlanIndex(fixture.plan), fixture.ref(u"forecast"_s));
        QCOMPARE(sorted(fixture, trace.downstream), u"aim gap karim later lea reliable stages tool"_s);
        QCOMPARE(trace.upstream.size(), 0);
    }
    void aMemberReachesWhyTheirWorkMatters()
    {
        const PlanFixture fixture = tree();
        const Trace trace = traceOf(PlanIndex(fixture.plan), fixture.ref(u"lea"_s));
        QCOMPARE(sorted(fixture, trace.upstream), u"aim forecast gap other reliable tool"_s);
        QVERIFY(traceOf(PlanIndex(fixture.plan), fixture.ref(u"idle"_s)).upstream.isEmpty());
    }
    void readsAsOneWay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &name, const QString &expected) {
            QTest::newRow(qPrintable(name)) << name << expected;
        };
        row(u"forecast"_s, u"forecast > reliable > aim > tool > lea"_s);
        row(u"reliable"_s, u"forecast > reliable > aim > tool > lea"_s);
        row(u"aim"_s, u"forecast > reliable > aim > tool > lea"_s);
        row(u"stages"_s, u"forecast > reliable > aim > stages > karim"_s);
        row(u"gap"_s, u"forecast > reliable > aim > gap > tool > lea"_s);
        row(u"later"_s, u"forecast > reliable > aim > later > karim"_s);
        row(u"direct"_s, u"other > direct"_s);
        row(u"unrelated"_s, u"other > unrelated"_s);
        row(u"idle"_s, u"idle"_s);
    }
    void readsAsOneWay()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const PlanFixture fixture = tree();
        QCOMPARE(chain(fixture, name), expected);
    }
    void whatBelongsToAnEntityStandsForIt()
    {
        const PlanFixture fixture = tree();
        QCOMPARE(traceOf(PlanIndex(fixture.plan), fixture.ref(u"point"_s)).origin, fixture.ref(u"gap"_s));
        QCOMPARE(traceOf(PlanIndex(fixture.plan), fixture.ref(u"golive"_s)).origin, fixture.ref(u"later"_s));
    }
    void otherKindsAndStrangersHaveNoTrace()
    {
        const PlanFixture fixture = tree();
        QVERIFY(traceOf(PlanIndex(fixture.plan), fixture.ref(u"anna"_s)).isEmpty());
        QVERIFY(traceOf(PlanIndex(fixture.plan), {EntityKind::Goal, EntityId{9999}}).isEmpty());
        QVERIFY(traceOf(PlanIndex(fixture.plan), {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
