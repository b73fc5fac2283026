// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/reviewchanges.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "planfixture.h"
#include "randomplan.h"
#include "rules/plansnapshot.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList sentences(const PlanData &then, const PlanData &now)
{
    QStringList texts;
    for (const ReviewChange &change : changesSince(then, now))
        texts += Language().text(sentenceOf(change));
    return texts;
}

} // namespace

class TestReviewChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotKeepsEverythingButReviewsAndRequests()
    {
        PlanData plan = randomPlan(5, 12);
        const auto back = planOfSnapshot(snapshotOf(plan));
        QVERIFY(back);
        QVERIFY(back->reviews.isEmpty());
        QVERIFY(back->requests.isEmpty());
        plan.reviews = {};
        plan.requests = {};
        plan.replies = {};
        QCOMPARE(*back, plan);
    }

    void whatIsNoSnapshotIsRefused()
    {
        for (const QString &text : {u""_s, u"not base64 at all"_s, u"AAAA"_s, u"/////////////w=="_s})
            QVERIFY(!planOfSnapshot(text));
        const QString snapshot = snapshotOf(PlanData());
        QVERIFY(!planOfSnapshot(snapshot.left(snapshot.size() / 2)));
    }

    void everyKindOfChangeIsToldOnce()
    {
        const PlanFixture then = planFromText(R"(
            need moved impact=3.1 effort=3
            need higher impact=3 effort=3
            need cheaper impact=3 effort=3
            need placed
            need chosen impact=3 effort=3 status=qualified
            need postponed impact=3 effort=3 status=deferred quarter=2027-Q2
            need refused impact=3 effort=3
            need finished impact=3 effort=3 status=planned quarter=2027-Q1
            need revived impact=3 effort=3 status=declined
            need taken impact=3 effort=3
            need linked impact=3 effort=3 status=chosen quarter=2027-Q2
            need qualified impact=3 effort=3 status=new
            need deleted impact=2 effort=4
        )");
        PlanFixture now = planFromText(R"(
            need moved impact=4.4 effort=3.3
            need higher impact=4 effort=3
            need cheaper impact=3 effort=2
            need placed impact=4 effort=2
            need chosen impact=3 effort=3 status=planned quarter=2027-Q2
            need postponed impact=3 effort=3 status=deferred quarter=2027-Q3
            need refused impact=3 effort=3 status=declined decision_reason="the tool is leaving"
            need finished impact=3 effort=3 status=done quarter=2027-Q1
            need revived impact=3 effort=3 status=qualified
            need taken
            need linked impact=3 effort=3 status=planned quarter=2027-Q2
            need qualified impact=3 effort=3 status=qualified
        )");
        Need added{EntityId{999}, u"added"_s};
        now.plan.needs.insert(added);
        const QStringList expected = {
            u"“moved” moved: impact 3.1 → 4.4, effort 3 → 3.3"_s,
            u"“higher” moved: impact 3 → 4"_s,
            u"“cheaper” moved: effort 3 → 2"_s,
            u"“added” is new"_s,
            u"“placed” was placed: impact 4, effort 2"_s,
            u"“chosen” was chosen for Q2 2027"_s,
            u"“postponed” was deferred to Q3 2027"_s,
            u"“refused” was declined: the tool is leaving"_s,
            u"“finished” is done"_s,
            u"“revived” was reopened"_s,
            u"“taken” was taken off the matrix"_s,
            u"“deleted” is no longer in the plan"_s,
        };
        QCOMPARE(sentences(then.plan, now.plan), expected);
        QVERIFY(sentences(now.plan, now.plan).isEmpty());
    }

    void aMovedNeedKnowsBothItsPlaces()
    {
        const PlanFixture then = planFromText("need a impact=3 effort=2");
        const PlanFixture now = planFromText("need a impact=4 effort=1.5");
        const ReviewChange change = changesSince(then.plan, now.plan).value(0);
        QCOMPARE(change.from, (MatrixPlace{3, 2}));
        QCOMPARE(change.to, (MatrixPlace{4, 1.5}));
    }

    void theLastReviewIsTheLatestBeforeTheDay()
    {
        const PlanFixture fixture = planFromText(R"(
            review first date=2027-02-01
            review second date=2027-03-01
            review same date=2027-03-01
            review later date=2027-03-11
        )");
        QCOMPARE(lastReview(fixture.plan, {2027, 3, 11})->title, u"same"_s);
        QCOMPARE(lastReview(fixture.plan, {2027, 3, 1})->title, u"first"_s);
        QCOMPARE(lastReview(fixture.plan, {2027, 2, 1}), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestReviewChanges)
#include "tst_reviewchanges.moc"
