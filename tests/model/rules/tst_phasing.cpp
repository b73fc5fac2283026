// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/phasing.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/keyresulthealth.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto slowStart = R"(
    objective o quarter=2027-Q1
    key_result k objective=o unit=% start=0 target=100 phasing=10,40,100
    key_result even objective=o unit=% start=20 target=80
    key_result stays objective=o kind=stay_below unit=% target=3
    key_result moved objective=o kind=milestone
)";

} // namespace

class TestPhasing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPhasingBendsTheLineAtTheEndOfEachPart()
    {
        const QList<double> phasing = {10, 40, 100};
        QCOMPARE(expectedShare(phasing, 0), 0.0);
        QCOMPARE(expectedShare(phasing, 1.0 / 6), 0.05);
        QCOMPARE(expectedShare(phasing, 1.0 / 3), 0.1);
        QCOMPARE(expectedShare(phasing, 0.5), 0.25);
        QCOMPARE(expectedShare(phasing, 1), 1.0);
        QCOMPARE(expectedShare({}, 0.77), 0.77);
        QCOMPARE(expectedShare(phasing, 7), 1.0);
    }
    void healthComparesWithThePhasedExpectation()
    {
        const PlanFixture fixture = planFromText(slowStart);
        const PlanIndex index(fixture.plan);
        const KeyResult &phased = *fixture.plan.keyResults.find(fixture.id(u"k"_s));
        // 1 February: 31 of 90 days are over, just past the first third.
        QCOMPARE(std::round(*expectedOf(index, phased, {2027, 2, 1})), 11.0);
        QCOMPARE(expectedOf(index, phased, {2027, 1, 1}), 0.0);
    }
    void thePathOfAChartHasACornerAtEachPart()
    {
        const PlanFixture fixture = planFromText(slowStart);
        const PlanIndex index(fixture.plan);
        const auto path = [&](const char *name) {
            return expectedPath(index, *fixture.plan.keyResults.find(fixture.id(QString::fromLatin1(name))));
        };
        const QList<PathPoint> corners = {
            {{2027, 1, 1}, 0}, {{2027, 1, 31}, 10}, {{2027, 3, 2}, 40}, {{2027, 3, 31}, 100}};
        QCOMPARE(path("k"), corners);
        const QList<PathPoint> straight = {{{2027, 1, 1}, 20}, {{2027, 3, 31}, 80}};
        QCOMPARE(path("even"), straight);
        QVERIFY(path("stays").isEmpty());
        QVERIFY(path("moved").isEmpty());
    }
    void percentsThatGoBackOrEndEarlyAreNoPhasing()
    {
        QVERIFY(phasingProblem({}).isEmpty());
        QVERIFY(phasingProblem({10, 40, 100}).isEmpty());
        QVERIFY(Language(u"en").text(phasingProblem({40, 10, 100})).contains(u"cannot go back"));
        QVERIFY(Language(u"en").text(phasingProblem({10, 40, 90})).contains(u"the last percent is 100"));
    }
};

QTEST_GUILESS_MAIN(TestPhasing)
#include "tst_phasing.moc"
