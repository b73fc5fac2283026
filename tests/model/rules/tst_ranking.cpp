// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ranking.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/rankingorder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2}; // 65 weekdays

QStringList printed(const PlanFixture &fixture)
{
    const PlanIndex index(fixture.plan);
    const Ranking ranking = rankingOf(index, spring);
    QStringList lines;
    const Language english(u"en");
    const QString line = u"-- line at %1, %2 left"_s.arg(english.shortNumber(ranking.capacity.available()),
                                                         english.shortNumber(ranking.remainder));
    for (const RankedNeed &need : ranking.needs) {
        if (need.rank == ranking.linePosition + 1)
            lines += line;
        const QString mark = need.isKeptBelowLine() ? u" below!"_s
            : need.isNotKeptAboveLine()             ? u" open!"_s
                                                    : u""_s;
        lines += u"%1 %2 %3 %4 %5%6"_s.arg(QString::number(need.rank), fixture.nameOf(need.id),
                                           english.number(need.score, 2), english.shortNumber(need.days),
                                           english.shortNumber(need.runningTotal), mark);
    }
    if (ranking.linePosition == ranking.needs.size())
        lines += line;
    return lines;
}

// One member, 65 days, no run: the line stands at 65 less what is committed.
constexpr char oneMember[] = R"(
    plan run_reserve=0
    member ada
)";

PlanFixture withOneMember(const char *text)
{
    const QByteArray all = QByteArray(oneMember) + text;
    return planFromText(all.constData());
}

// Needs a to e by score, some with a place given by hand.
PlanFixture fiveNeeds(const QHash<QString, int> &places)
{
    PlanFixture fixture = planFromText(R"(
        need a impact=5 effort=1
        need b impact=4 effort=1
        need c impact=3 effort=1
        need d impact=2 effort=1
        need e impact=1 effort=1
    )");
    for (const auto &[name, place] : places.asKeyValueRange())
        fixture.plan.needs.findForWriting(fixture.id(name))->manualRank = place;
    return fixture;
}

// Each with its place by score; * by hand, ! must do.
QString orderOf(const PlanFixture &fixture)
{
    QStringList names;
    const Ranking ranking = rankingOf(PlanIndex(fixture.plan), spring);
    for (const RankedNeed &row : ranking.needs)
        names += fixture.nameOf(row.id) + (row.movedByHand ? u"*" : u"") + (row.mustDo ? u"!" : u"")
            + QString::number(row.placeByScore);
    return names.join(u' ');
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranksByImpactTimesConfidenceDividedByEffort()
    {
        QCOMPARE(printed(withOneMember(R"(
            need weak impact=2 effort=4 estimate_days=1
            need strong impact=4 effort=2 estimate_days=1
            need unsure impact=4 effort=2 confidence=50 estimate_days=1
        )")),
                 (QStringList{u"1 strong 2.00 1 1 open!"_s, u"2 unsure 1.00 1 2 open!"_s,
                              u"3 weak 0.50 1 3 open!"_s, u"-- line at 65, 62 left"_s}));
    }
    void breaksTiesByImpactThenDateThenId()
    {
        QCOMPARE(printed(withOneMember(R"(
            need lowImpact impact=2 effort=1 estimate_days=1 raised_on=2026-01-01
            need undated impact=4 effort=2 estimate_days=1
            need late impact=4 effort=2 estimate_days=1 raised_on=2027-02-01
            need early impact=4 effort=2 estimate_days=1 raised_on=2027-01-01
            need earlyToo impact=4 effort=2 estimate_days=1 raised_on=2027-01-01
        )")),
                 (QStringList{u"1 early 2.00 1 1 open!"_s, u"2 earlyToo 2.00 1 2 open!"_s,
                              u"3 late 2.00 1 3 open!"_s, u"4 undated 2.00 1 4 open!"_s,
                              u"5 lowImpact 2.00 1 5 open!"_s, u"-- line at 65, 60 left"_s}));
    }
    void listsTheOpenNeedsAndThoseOfTheQuarter()
    {
        QCOMPARE(printed(withOneMember(R"(
            need fresh impact=5 effort=1 status=new estimate_days=1
            need qualified impact=5 effort=2 status=qualified estimate_days=1
            need chosen impact=5 effort=2.5 status=chosen quarter=2027-Q2 estimate_days=1
            need planned impact=5 effort=3 status=planned quarter=2027-Q2 estimate_days=1
            need deferred impact=5 effort=3.5 status=deferred quarter=2027-Q2 estimate_days=1
            need chosenBefore impact=5 effort=1 status=chosen quarter=2027-Q1
            need deferredFurther impact=5 effort=1 status=deferred quarter=2027-Q3
            need done impact=5 effort=1 status=done quarter=2027-Q2
            need declined impact=5 effort=1 status=declined quarter=2027-Q2
            need unplaced impact=5
        )")),
                 (QStringList{u"1 fresh 5.00 1 1 open!"_s, u"2 qualified 2.50 1 2 open!"_s,
                              u"3 chosen 2.00 1 3"_s, u"4 planned 1.67 1 4"_s, u"5 deferred 1.43 1 5 open!"_s,
                              u"-- line at 65, 60 left"_s}));
    }
    void theLineStandsBeforeTheFirstNeedThatPassesItAndPullsNothingSmallerUp()
    {
        QCOMPARE(printed(withOneMember(R"(
            need first impact=5 effort=1 estimate_days=40 status=chosen quarter=2027-Q2
            need large impact=4 effort=1 estimate_days=30 status=chosen quarter=2027-Q2
            need small impact=3 effort=1 estimate_days=1
        )")),
                 (QStringList{u"1 first 5.00 40 40"_s, u"-- line at 65, 25 left"_s,
                              u"2 large 4.00 30 70 below!"_s, u"3 small 3.00 1 71"_s}));
    }
    void aNeedThatReachesTheLineExactlyIsAboveIt()
    {
        QCOMPARE(printed(withOneMember(R"(
            need first impact=5 effort=1 estimate_days=40.1
            need exact impact=4 effort=1 estimate_days=24.9
            need over impact=3 effort=1 estimate_days=0.6
        )"))
                     .at(2),
                 u"-- line at 65, 0 left"_s);
    }
    void mustDoNeedsStandAboveAllOthersByTheirOwnScore()
    {
        const PlanFixture fixture = withOneMember(R"(
            need strong impact=5 effort=1
            need law impact=2 effort=3 must_do=true
            need audit impact=3 effort=3 must_do=true
        )");
        QCOMPARE(orderOf(fixture), u"audit!1 law!2 strong3"_s);
    }
    void aPlaceGivenByHandHoldsAmongTheScoredOnes()
    {
        QCOMPARE(orderOf(fiveNeeds({})), u"a1 b2 c3 d4 e5"_s);
        QCOMPARE(orderOf(fiveNeeds({{u"e"_s, 2}})), u"a1 e*5 b2 c3 d4"_s);
        QCOMPARE(orderOf(fiveNeeds({{u"e"_s, 2}, {u"a"_s, 4}})), u"b2 e*5 c3 a*1 d4"_s);
        QCOMPARE(orderOf(fiveNeeds({{u"a"_s, 900}})), u"b2 c3 d4 e5 a*1"_s);
    }
    void aMoveComesOutAsItWasShown_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("expected");
        QTest::newRow("up") << u"d"_s << 1 << u"d*4 a1 e*5 b2 c3"_s;
        QTest::newRow("onto one that stands by hand") << u"c"_s << 2 << u"a1 c*3 e*5 b2 d4"_s;
        QTest::newRow("down") << u"a"_s << 5 << u"e*5 b2 c3 d4 a*1"_s;
        QTest::newRow("beyond the end") << u"b"_s << 99 << u"a1 e*5 c3 d4 b*2"_s;
        QTest::newRow("one by hand again") << u"e"_s << 4 << u"a1 b2 c3 e*5 d4"_s;
    }
    void aMoveComesOutAsItWasShown()
    {
        QFETCH(QString, moved);
        QFETCH(int, place);
        PlanFixture fixture = fiveNeeds({{u"e"_s, 2}});
        const Ranking ranking = rankingOf(PlanIndex(fixture.plan), spring);
        const auto places = placesAfterMove(ranking, fixture.id(moved), place);
        for (const auto &[need, to] : places.asKeyValueRange())
            fixture.plan.needs.findForWriting(need)->manualRank = to;
        QTEST(orderOf(fixture), "expected");
    }
    void aMoveStopsAtTheMustDoNeeds()
    {
        PlanFixture fixture = fiveNeeds({});
        fixture.plan.needs.findForWriting(fixture.id(u"d"_s))->mustDo = true;
        const Ranking ranking = rankingOf(PlanIndex(fixture.plan), spring);
        QCOMPARE(placesAfterMove(ranking, fixture.id(u"e"_s), 1).value(fixture.id(u"e"_s)), 2);
        QCOMPARE(placesAfterMove(ranking, fixture.id(u"d"_s), 4).value(fixture.id(u"d"_s)), 1);
        QVERIFY(placesAfterMove(ranking, EntityId{9}, 1).isEmpty());
    }
    void withoutTeamTheLineStandsFirst()
    {
        QCOMPARE(printed(planFromText("need only impact=5 effort=1")),
                 (QStringList{u"-- line at 0, 0 left"_s, u"1 only 5.00 1 1"_s}));
    }
    void choosingDownToTheLineChoosesWhatIsAboveAndNamesWhatIsKeptBelow()
    {
        const PlanFixture fixture = withOneMember(R"(
            need first impact=5 effort=1 estimate_days=40 status=chosen quarter=2027-Q2
            need second impact=4.5 effort=1 estimate_days=20
            need large impact=4 effort=1 estimate_days=30 status=planned quarter=2027-Q2
            need small impact=3 effort=1 estimate_days=1
        )");
        const PlanIndex index(fixture.plan);
        const LineProposal proposal = chooseDownToTheLine(rankingOf(index, spring));
        QCOMPARE(fixture.namesOf(proposal.toChoose), QStringList{u"second"_s});
        QCOMPARE(fixture.namesOf(proposal.keptBelow), QStringList{u"large"_s});
    }
    void theTrayHoldsWhatHasNoPlaceYetOldestFirst()
    {
        const PlanFixture fixture = planFromText(R"(
            need placed impact=5 effort=1
            need undated
            need young impact=3 raised_on=2027-02-01
            need old effort=3 raised_on=2027-01-01
            need declined status=declined
            need later status=deferred quarter=2027-Q3
        )");
        const PlanIndex index(fixture.plan);
        QCOMPARE(fixture.namesOf(needsToPlace(index, spring)),
                 (QStringList{u"old"_s, u"young"_s, u"undated"_s}));
    }
    void saysTheArithmetic()
    {
        const PlanFixture fixture = planFromText(R"(
            need plain impact=4.8 effort=3.7
            need unsure impact=4.8 effort=3.7 confidence=80
            need unplaced impact=4
        )");
        const Language english(u"en");
        const auto words = [&](const QString &name) {
            return english.text(scoreInWords(*fixture.plan.needs.find(fixture.id(name))));
        };
        QCOMPARE(words(u"plain"_s), u"Impact 4.8 ÷ effort 3.7 = 1.3"_s);
        QCOMPARE(words(u"unsure"_s), u"Impact 4.8 × confidence 80% ÷ effort 3.7 = 1"_s);
        QCOMPARE(words(u"unplaced"_s), u"No score yet: place the need on the matrix."_s);
    }
    // Wrong ties would order 10,000 needs differently on each run.
    void theOrderIsTotalWhateverTheOrderOfTheRows()
    {
        PlanData plan;
        for (int i = 0; i < 500; ++i) {
            Need need;
            need.id = {i + 1};
            need.impact = 1 + i % 5;
            need.effort = 1 + i % 3;
            (void)plan.needs.insert(need);
        }
        const PlanIndex index(plan);
        const Ranking ranking = rankingOf(index, spring);
        QCOMPARE(ranking.needs.size(), 500);
        for (qsizetype i = 1; i < ranking.needs.size(); ++i) {
            const RankedNeed &a = ranking.needs.at(i - 1);
            const RankedNeed &b = ranking.needs.at(i);
            QVERIFY(a.score > b.score - 1e-9);
            if (qFuzzyCompare(a.score, b.score)
                && *plan.needs.find(a.id)->impact == *plan.needs.find(b.id)->impact)
                QVERIFY(a.id < b.id);
        }
    }

    void whatSmallerNeedsBelowTheLineWouldStillFitIsSaid()
    {
        const PlanFixture fixture = withOneMember(R"(
            need first impact=5 effort=1 estimate_days=40
            need big impact=4 effort=1 estimate_days=60
            need small impact=3 effort=1 estimate_days=10
            need middle impact=3 effort=2 estimate_days=20
            need tiny impact=2 effort=2 estimate_days=15
            need kept impact=1 effort=2 estimate_days=1 status=chosen quarter=2027-Q2
        )");
        const PlanIndex index(fixture.plan);
        const Ranking ranking = rankingOf(index, spring);
        QCOMPARE(ranking.linePosition, 1);
        QCOMPARE(fixture.namesOf(stillFitting(ranking)), QStringList{u"small"_s});
    }

    void theLineCountsInTheWholeDaysThatEverybodySees()
    {
        const auto lineOf = [](const char *days) {
            const QByteArray need = QByteArray("need a impact=5 effort=1 estimate_days=") + days;
            const PlanFixture fixture = withOneMember(need.constData());
            return rankingOf(PlanIndex(fixture.plan), spring).linePosition;
        };
        QCOMPARE(lineOf("65.4"), 1); // shown as 65 of 65
        QCOMPARE(lineOf("65.6"), 0); // shown as 66
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
