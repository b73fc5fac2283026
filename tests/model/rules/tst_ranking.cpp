// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ranking.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"

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
            need over impact=3 effort=1 estimate_days=0.1
        )"))
                     .at(2),
                 u"-- line at 65, 0 left"_s);
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
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
