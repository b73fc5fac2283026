// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeset.h"

#include "changes/changesetcbor.h"
#include "fields/entitytype.h"
#include "planfiles.h"
#include "randomedits.h"

#include <QCborArray>
#include <QCborMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChangeSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theInverseTakesAnyChangeBack_data() { addSeeds(); }
    void theInverseTakesAnyChangeBack()
    {
        QFETCH(quint32, seed);
        RandomEdits random(seed);
        const PlanData before = random.plan(5);
        PlanData plan = before;
        const ChangeSet changes = random.changes(plan, 20);
        QCOMPARE(whyNot(apply(plan, changes)), QString());
        const PlanData after = plan;
        QVERIFY(!(after == before));
        QCOMPARE(whyNot(apply(plan, inverse(changes))), QString());
        QCOMPARE(firstDifference(plan, before), QString());
        QCOMPARE(whyNot(apply(plan, inverse(inverse(changes)))), QString());
        QCOMPARE(firstDifference(plan, after), QString());
    }

    void theDifferenceLeadsFromOnePlanToTheOther_data() { addSeeds(); }
    void theDifferenceLeadsFromOnePlanToTheOther()
    {
        QFETCH(quint32, seed);
        RandomEdits random(seed);
        const PlanData from = random.plan(5);
        PlanData to = from;
        QCOMPARE(whyNot(apply(to, random.changes(to, 15))), QString());
        PlanData plan = from;
        QCOMPARE(whyNot(apply(plan, difference(from, to))), QString());
        QCOMPARE(firstDifference(plan, to), QString());
        QVERIFY(difference(to, to).isEmpty());
    }

    void aFailedApplyLeavesThePlanUntouched_data() { addSeeds(); }
    void aFailedApplyLeavesThePlanUntouched()
    {
        QFETCH(quint32, seed);
        RandomEdits random(seed);
        const PlanData before = random.plan(5);
        ChangeSet changes = random.changes(before, 10);
        // What the steps believe to change is not what the plan holds.
        for (Change &change : changes.changes)
            change.before = QVariant();
        changes.changes += Change::removal(EntityKind::Need, {1}, {});
        PlanData plan = before;
        QVERIFY(!apply(plan, changes));
        QCOMPARE(firstDifference(plan, before), QString());
    }

    void aStepThatDoesNotFitIsRefused()
    {
        PlanData plan = RandomEdits(1).plan(2);
        const EntityId id = plan.needs.at(0).id;
        for (const Change &change :
             {Change::insertion(EntityKind::Need, id, {}), Change::removal(EntityKind::Goal, id, {}),
              Change::setting(EntityKind::Need, {1}, 0, {}, u"x"_s),
              Change::setting(EntityKind::Need, id, 99, {}, u"x"_s)})
            QVERIFY(!apply(plan, {Message("Edit"), {change}}));
    }

    void cborBringsTheSameChangesBack_data() { addSeeds(); }
    void cborBringsTheSameChangesBack()
    {
        QFETCH(quint32, seed);
        RandomEdits random(seed);
        const PlanData plan = random.plan(5);
        const ChangeSet changes = random.changes(plan, 25);
        const auto back = changeSetFromCbor(toCbor(changes));
        QCOMPARE(whyNot(back), QString());
        QCOMPARE(back->changes.size(), changes.changes.size());
        for (qsizetype i = 0; i < changes.changes.size(); ++i)
            QVERIFY2(back->changes.at(i) == changes.changes.at(i), qPrintable(QString::number(i)));
    }

    void cborOfAnOlderFieldTableGetsTheDefaults()
    {
        const QCborMap values{{u"name"_s, u"Ada"_s}, {u"a_field_that_was_dropped"_s, 4}};
        const QCborMap step{
            {u"do"_s, u"insert"_s}, {u"kind"_s, u"member"_s}, {u"id"_s, 70}, {u"values"_s, values}};
        const auto changes = changeSetFromCbor(QCborArray{step}.toCborValue().toCbor());
        QCOMPARE(whyNot(changes), QString());
        PlanData plan;
        QCOMPARE(whyNot(apply(plan, *changes)), QString());
        Member expected;
        expected.id = {70};
        expected.name = u"Ada"_s;
        QCOMPARE(firstDifference(plan,
                                 [&] {
                                     PlanData data;
                                     data.members.insert(expected);
                                     return data;
                                 }()),
                 QString());
    }

    void whatIsNoChangeSetIsRefused()
    {
        QVERIFY(!changeSetFromCbor(QCborValue(4).toCbor()));
        QVERIFY(!changeSetFromCbor("\xff\xff"));
        QVERIFY(!changeSetFromCbor({}));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QByteArray whole = toCbor({{}, {Change::removal(EntityKind::Member, {70}, {u"Ada"_s})}});
        QVERIFY(changeSetFromCbor(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!changeSetFromCbor(whole.first(length)), qPrintable(QString::number(length)));
    }

    void mergingKeepsTheFirstBeforeAndTheLastAfter()
    {
        const auto set = [](const QVariant &before, const QVariant &after) {
            return ChangeSet{Message("Move"), {Change::setting(EntityKind::Need, {50}, 6, before, after)}};
        };
        QVERIFY(setsSameFields(set(1.0, 2.0), set(2.0, 3.0)));
        QVERIFY(merged(set(1.0, 2.0), set(2.0, 3.0)) == set(1.0, 3.0));
        QVERIFY(merged(set(1.0, 2.0), set(2.0, 1.0)).isEmpty());
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
