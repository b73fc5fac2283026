// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "fields/entitytype.h"
#include "planfixture.h"
#include "testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// What a person's edit may not do, whichever verb it comes by: refused, with the reason, and the
// plan as it was.
class TestEditRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void projectsMayNotWaitForEachOther()
    {
        Situation at;
        QVERIFY(at.wait(u"b"_s, u"a"_s));
        QVERIFY(at.wait(u"c"_s, u"b"_s));
        at.refuses(at.wait(u"a"_s, u"c"_s),
                   u"These projects would wait for each other: a → c → b → a. Remove one of these "
                   "dependencies first, or choose another project."_s);
        at.refuses(at.wait(u"a"_s, u"a"_s),
                   u"A project cannot wait for itself: a → a. Choose another project."_s);
        QCOMPARE(at.test->data().dependencies.size(), 2);
        const EntityRef second{EntityKind::Dependency, at.test->data().dependencies.at(1).id};
        QCOMPARE(at.test->data().dependencies.at(1).project, at.plan.id(u"c"_s));
        at.refuses(at.set(second, u"project"_s, QVariant::fromValue(at.plan.id(u"a"_s))),
                   u"These projects would wait for each other: a → b → a. Remove one of these "
                   "dependencies first, or choose another project."_s);
        const int dependsOn = entityType(EntityKind::Dependency).fieldIndex(u"depends_on");
        at.refuses(at.test->editor().setField(EntityKind::Dependency, {second.id}, dependsOn,
                                              QVariant::fromValue(at.plan.id(u"c"_s))),
                   u"A project cannot wait for itself: c → c. Choose another project."_s);
        QVERIFY(at.set(second, u"lag_days"_s, 3));
    }

    void anEndMayNotComeBeforeItsStart()
    {
        Situation at;
        const QString sentence = u"“a” cannot end on 3 April 2027, before it starts on 5 April 2027: change "
                                 "the other date first."_s;
        at.refuses(at.set(at.plan.ref(u"a"_s), u"end"_s, QDate(2027, 4, 3)), sentence);
        at.refuses(
            at.test->editor().moveProjects({{at.plan.id(u"a"_s), QDate(2027, 4, 5), QDate(2027, 4, 3)}}),
            sentence);
        QVERIFY(at.set(at.plan.ref(u"a"_s), u"end"_s, QDate(2027, 4, 5)));
        QVERIFY(at.set(at.plan.ref(u"a"_s), u"end"_s, QVariant()));
        const auto absence = at.test->editor().add(EntityKind::Absence,
                                                   {{u"member"_s, QVariant::fromValue(at.plan.id(u"ada"_s))},
                                                    {u"start"_s, QDate(2027, 4, 9)},
                                                    {u"end"_s, QDate(2027, 4, 8)}});
        at.refuses(
            absence,
            u"The absence of “ada” cannot end on 8 April 2027, before it starts on 9 April 2027: change "
            "the other date first."_s);
    }

    void aRitualHasATimeOfTheDayAndEndsAfterItBegan()
    {
        Situation at;
        const auto add = [&at](const QVariant &time, const QVariant &end) {
            return at.test->editor().add(EntityKind::Ritual,
                                         {{u"title"_s, u"sync"_s},
                                          {u"start"_s, QDate(2027, 4, 9)},
                                          {u"time"_s, time},
                                          {u"end"_s, end}});
        };
        at.refuses(add(u"25:00"_s, {}), u"“25:00” is not a time of the day: write it as 09:30."_s);
        at.refuses(add({}, QDate(2027, 4, 8)),
                   u"“sync” cannot end on 8 April 2027, before it starts on 9 April 2027: change the other "
                   "date first."_s);
        QVERIFY(add(u"09:30"_s, QDate(2027, 4, 9)));
    }

    void aKeyResultMayNotStartAtItsTarget()
    {
        Situation at;
        at.refuses(at.set(at.plan.ref(u"k"_s), u"target"_s, 61),
                   u"“k” cannot start at 61%, its target: then there is nothing to reach. Enter another "
                   "target or another start."_s);
        QVERIFY(at.set(at.plan.ref(u"k"_s), u"kind"_s, u"stay_above"_s));
        QVERIFY(at.set(at.plan.ref(u"k"_s), u"target"_s, 61));
    }

    void aCheckInIsOfTodayOrEarlier()
    {
        Situation at;
        const QDate tomorrow = at.test->today().addDays(1);
        const QString sentence =
            u"12 March 2027 is still to come: a check-in says what was measured, so enter "
            "today or an earlier day."_s;
        at.refuses(
            at.test->editor().addCheckIn({.keyResult = at.plan.id(u"k"_s), .date = tomorrow, .value = 70}),
            sentence);
        QVERIFY(at.test->editor().addCheckIn(
            {.keyResult = at.plan.id(u"k"_s), .date = at.test->today(), .value = 70}));
        const EntityRef checkIn{EntityKind::CheckIn, at.test->data().checkIns.at(0).id};
        at.refuses(at.set(checkIn, u"date"_s, tomorrow), sentence);
    }

    void numbersStayInTheirRange_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("days per week")
            << u"ada"_s << u"days_per_week"_s << 6.0 << u"Days per week goes from 0 to 5: 6 is outside."_s;
        QTest::newRow("no days at all")
            << u"ada"_s << u"days_per_week"_s << -1.0 << u"Days per week goes from 0 to 5: -1 is outside."_s;
        QTest::newRow("run reserve") << u"ada"_s << u"run_reserve"_s << 101.0
                                     << u"Run reserve goes from 0 to 100: 101 is outside."_s;
        QTest::newRow("progress") << u"a"_s << u"progress"_s << -0.5
                                  << u"Progress goes from 0 to 100: -0.5 is outside."_s;
        QTest::newRow("confidence") << u"n"_s << u"confidence"_s << 100.5
                                    << u"Confidence goes from 0 to 100: 100.5 is outside."_s;
        QTest::newRow("impact") << u"n"_s << u"impact"_s << 5.1
                                << u"Impact goes from 1 to 5: 5.1 is outside."_s;
        QTest::newRow("effort") << u"n"_s << u"effort"_s << 0.9
                                << u"Effort goes from 1 to 5: 0.9 is outside."_s;
    }
    void numbersStayInTheirRange()
    {
        QFETCH(QString, entity);
        QFETCH(QString, field);
        QFETCH(double, value);
        QFETCH(QString, sentence);
        Situation at;
        at.refuses(at.set(at.plan.ref(entity), field, value), sentence);
    }

    void whatAFileBringsWrongStopsNoOtherEdit()
    {
        Situation at(u"\nproject x start=2027-05-01 end=2027-04-01\nproject y\n"
                     "dependency xy project=x depends_on=y\ndependency yx project=y depends_on=x"_s);
        QVERIFY(at.set(at.plan.ref(u"x"_s), u"title"_s, u"Renamed"_s));
        QVERIFY(at.set(at.plan.ref(u"xy"_s), u"lag_days"_s, 2));
        QVERIFY(at.set(at.plan.ref(u"x"_s), u"end"_s, QDate(2027, 5, 2)));
    }

private:
    struct Situation {
        explicit Situation(const QString &more = {})
            : plan(planFromText(qUtf8Printable(uR"(
                member ada
                need n impact=3 effort=3
                project a start=2027-04-05 end=2027-04-20
                project b start=2027-04-21 end=2027-04-25
                project c start=2027-04-26 end=2027-04-30
                objective o quarter=2027-Q1
                key_result k objective=o unit=% start=61 target=95)"_s
                                               + more)))
            , test(plan.plan)
        {
        }
        Result<EntityId> wait(const QString &project, const QString &dependsOn)
        {
            return test->editor().add(EntityKind::Dependency,
                                      {{u"project"_s, QVariant::fromValue(plan.id(project))},
                                       {u"depends_on"_s, QVariant::fromValue(plan.id(dependsOn))}});
        }
        Result<void> set(EntityRef ref, const QString &field, const QVariant &value)
        {
            return test->editor().set(ref, field, value);
        }
        template <typename T>
        void refuses(const Result<T> &result, const QString &sentence)
        {
            QVERIFY(!result);
            QCOMPARE(test->language().text(result.error()), sentence);
        }

        PlanFixture plan;
        TestSession test;
    };
};

QTEST_GUILESS_MAIN(TestEditRules)
#include "tst_editrules.moc"
