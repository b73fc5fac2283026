// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/calibration.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "planfixture.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QStringList bias(const PlanFixture &fixture)
{
    QStringList texts;
    for (const Message &message : biasInWords(calibrationOf(fixture.plan)))
        texts += Language().text(message);
    return texts;
}

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliveredNeedsAreListedTheWorstEstimateFirst()
    {
        const PlanFixture fixture = planFromText(R"(
            plan effort_days=1,5,20,60,120
            need near status=done impact=4 effort=2 achieved_impact=4 spent_days=5
            need far status=done impact=5 effort=1 achieved_impact=2 spent_days=120
            need half status=done impact=3 effort=3 achieved_impact=4
            need unjudged status=done impact=3 effort=3
            need open impact=3 effort=3 achieved_impact=1
        )");
        const Calibration calibration = calibrationOf(fixture.plan);
        QStringList names;
        for (const CalibratedNeed &need : calibration.needs)
            names += fixture.nameOf(need.need) + u' ' + QString::number(need.error);
        QCOMPARE(names, (QStringList{u"far 5"_s, u"half 1"_s, u"near 0"_s}));
        QCOMPARE(calibration.needs.constFirst().achievedEffort, std::optional(5.0));
        QCOMPARE(fixture.namesOf(needsToCalibrate(fixture.plan)), (QStringList{u"half"_s, u"unjudged"_s}));
    }

    void theBiasIsOfAllDaysTogether()
    {
        const PlanFixture fixture = planFromText(R"(
            need long status=done impact=4 effort=3 estimate_days=90 spent_days=129 achieved_impact=3
            need short status=done impact=4 effort=2 estimate_days=10 spent_days=11 achieved_impact=3.2
        )");
        const Calibration calibration = calibrationOf(fixture.plan);
        QCOMPARE(std::round(*calibration.effortBias), 40.0);
        QCOMPARE(std::round(*calibration.effortError * 10), 267.0);
        QCOMPARE(*calibration.impactBias, -0.9);
        QCOMPARE(bias(fixture),
                 (QStringList{u"Effort is underestimated by 40% on average."_s,
                              u"Impact is overestimated by 0.9 on average."_s}));
    }

    void goodEstimatesAreCalledGood()
    {
        QCOMPARE(bias(planFromText("need a status=done impact=4 effort=3 estimate_days=100 spent_days=95 "
                                   "achieved_impact=4.2")),
                 (QStringList{u"Effort is estimated well: 5% off on average."_s,
                              u"Impact is estimated well: 0.2 off on average."_s}));
        QCOMPARE(bias(planFromText("need a status=done impact=2 effort=3 estimate_days=100 spent_days=50 "
                                   "achieved_impact=4")),
                 (QStringList{u"Effort is overestimated by 50% on average."_s,
                              u"Impact is underestimated by 2 on average."_s}));
    }

    void withoutDeliveredNeedsItSaysSo()
    {
        QCOMPARE(bias(planFromText("need a status=done impact=4 effort=3")),
                 QStringList{u"No delivered need says yet what it achieved and what it cost."_s});
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
