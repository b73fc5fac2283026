// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checkinwalk.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Thursday 11 March 2027 is in the week of Monday the 8th.
constexpr auto plan = R"(
    objective second quarter=2027-Q1 position=2
    objective first quarter=2027-Q1 position=1
    objective next quarter=2027-Q2
    objective someday
    key_result late objective=second unit=% start=0 target=10 position=2
    key_result week objective=second unit=% start=0 target=10 position=1
    key_result done objective=first unit=% start=0 target=10 position=1
    key_result quiet objective=first unit=% start=0 target=10 position=2
    key_result unclear objective=first position=3
    key_result ahead objective=next unit=% start=0 target=10
    key_result idea objective=someday unit=% start=0 target=10
    check_in a key_result=late date=2027-03-07 value=4 confidence=6 blocker=run
    check_in b key_result=week date=2027-03-08 value=4
    check_in c key_result=done date=2027-03-01 value=10
)";

} // namespace

class TestCheckInWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasNotCheckedInThisWeekIsDueInTheOrderOfTheTree()
    {
        const PlanFixture fixture = planFromText(plan);
        const PlanIndex index(fixture.plan);
        const auto due = [&](QDate today) { return fixture.namesOf(dueCheckIns(index, today)); };
        QCOMPARE(due({2027, 3, 11}), QStringList({u"quiet"_s, u"late"_s}));
        QCOMPARE(due({2027, 3, 14}), QStringList({u"quiet"_s, u"late"_s}));
        QCOMPARE(due({2027, 3, 15}), QStringList({u"quiet"_s, u"week"_s, u"late"_s}));
    }
    void nothingIsDueInTheWeekInWhichTheQuarterBegins()
    {
        const PlanFixture fixture = planFromText(plan);
        const PlanIndex index(fixture.plan);
        const KeyResult &ahead = *fixture.plan.keyResults.find(fixture.id(u"ahead"_s));
        QVERIFY(!isCheckInDue(index, ahead, {2027, 3, 31}));
        QVERIFY(!isCheckInDue(index, ahead, {2027, 4, 4})); // the Sunday after Thursday 1 April
        QVERIFY(isCheckInDue(index, ahead, {2027, 4, 5}));
    }
    void theFinalValueIsAskedForTwoMoreWeeks()
    {
        const PlanFixture fixture = planFromText(plan);
        const PlanIndex index(fixture.plan);
        const KeyResult &late = *fixture.plan.keyResults.find(fixture.id(u"late"_s));
        QVERIFY(isCheckInDue(index, late, {2027, 4, 14}));
        QVERIFY(!isCheckInDue(index, late, {2027, 4, 15}));
    }
    void withoutNumbersNobodyCanCheckIn()
    {
        const PlanFixture fixture = planFromText(plan);
        const PlanIndex index(fixture.plan);
        QCOMPARE(numberlessInQuarterOf(index, {2027, 3, 11}), 1);
    }
    void theSameAgainTakesValueConfidenceAndBlocker()
    {
        const PlanFixture fixture = planFromText(plan);
        const PlanIndex index(fixture.plan);
        const Result<CheckIn> same = sameAgain(index, fixture.id(u"late"_s), {2027, 3, 11});
        QVERIFY(same);
        QCOMPARE(same->date, QDate(2027, 3, 11));
        QCOMPARE(same->value, 4.0);
        QCOMPARE(same->confidence, 6);
        QCOMPARE(same->blocker, Blocker::Run);
        QVERIFY(same->comment.isEmpty());
        const Result<CheckIn> none = sameAgain(index, fixture.id(u"quiet"_s), {2027, 3, 11});
        QVERIFY(!none);
        QVERIFY(Language(u"en").text(none.error()).startsWith(u"There is no earlier check-in"));
    }
};

QTEST_GUILESS_MAIN(TestCheckInWalk)
#include "tst_checkinwalk.moc"
