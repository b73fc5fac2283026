// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scoringmodels.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Every input of every model, and a need that lacks all but its place.
PlanFixture scored()
{
    return planFromText(R"(
        plan effort_days=1,5,20,60,120
        need a impact=4 effort=2 confidence=80 estimate_days=5 reach=40 time_criticality=3 risk_reduction=5
        need b impact=3 effort=3 estimate_days=20 reach=20 time_criticality=2 risk_reduction=1
        need bare impact=5 effort=1
        criterion revenue side=benefit weight=60 position=1 short_title=Revenue
        criterion time side=benefit weight=40 position=2 short_title=Time
        criterion work side=cost weight=30 position=3 short_title=Work
        criterion ignored side=cost weight=0 position=4
        criterion_score - need=a criterion=revenue value=5
        criterion_score - need=a criterion=time value=2
        criterion_score - need=a criterion=work value=2
        criterion_score - need=b criterion=revenue value=3
        criterion_score - need=b criterion=time value=3
        criterion_score - need=b criterion=work value=4
    )");
}

QString words(const PlanFixture &fixture, ScoringModel model, const QString &need, const char *language)
{
    const PlanIndex index(fixture.plan);
    return Language(QString::fromLatin1(language))
        .text(NeedScoring(index, model).inWords(*fixture.plan.needs.find(fixture.id(need))));
}

} // namespace

class TestScoringModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachModelScoresAfterItsSource_data()
    {
        QTest::addColumn<ScoringModel>("model");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("impact ÷ effort") << ScoringModel::ImpactEffort << 1.6 << 1.0;
        QTest::newRow("RICE") << ScoringModel::Rice << 40 * 2 * 0.8 / 0.25 << 20.0;
        QTest::newRow("ICE") << ScoringModel::Ice << (8 + 8 + 8) / 3.0 << (6 + 10 + 6) / 3.0;
        QTest::newRow("WSJF") << ScoringModel::Wsjf << 6.0 << 2.0;
        QTest::newRow("weighted") << ScoringModel::Weighted << 3.8 / 2 << 0.75;
    }
    void eachModelScoresAfterItsSource()
    {
        QFETCH(ScoringModel, model);
        const PlanFixture fixture = scored();
        const PlanIndex index(fixture.plan);
        const NeedScoring scoring(index, model);
        QTEST(scoring.scoreOf(*fixture.plan.needs.find(fixture.id(u"a"_s))).value_or(0), "a");
        QTEST(scoring.scoreOf(*fixture.plan.needs.find(fixture.id(u"b"_s))).value_or(0), "b");
    }

    void theWeightsOfOneSideMayAddUpToAnything()
    {
        PlanFixture fixture = scored();
        for (const QString &name : {u"revenue"_s, u"time"_s})
            fixture.plan.criteria.findForWriting(fixture.id(name))->weight /= 2;
        const PlanIndex index(fixture.plan);
        const Need &need = *fixture.plan.needs.find(fixture.id(u"a"_s));
        QCOMPARE(NeedScoring(index, ScoringModel::Weighted).scoreOf(need).value_or(0), 1.9);
    }

    void withoutCostTheBenefitAloneCounts()
    {
        PlanFixture fixture = scored();
        fixture.plan.criteria.remove(fixture.id(u"work"_s));
        const PlanIndex index(fixture.plan);
        const NeedScoring scoring(index, ScoringModel::Weighted);
        QCOMPARE(scoring.scoreOf(*fixture.plan.needs.find(fixture.id(u"a"_s))).value_or(0), 3.8);
        QCOMPARE(words(fixture, ScoringModel::Weighted, u"a"_s, "en"),
                 u"Benefit (Revenue 5 × 60 + Time 2 × 40) ÷ 100 = 3.8"_s);
    }

    void theArithmeticIsSaidInWords()
    {
        const PlanFixture fixture = scored();
        QCOMPARE(words(fixture, ScoringModel::ImpactEffort, u"a"_s, "en"),
                 u"Impact 4 × confidence 80% ÷ effort 2 = 1.6"_s);
        QCOMPARE(words(fixture, ScoringModel::Rice, u"a"_s, "en"),
                 u"Reach 40 × impact 2 × confidence 80% ÷ 0.25 person-months = 256"_s);
        QCOMPARE(words(fixture, ScoringModel::Ice, u"b"_s, "en"),
                 u"(Impact 6 + confidence 10 + ease 6) ÷ 3 = 7.33, each out of 10"_s);
        QCOMPARE(words(fixture, ScoringModel::Wsjf, u"a"_s, "fr"),
                 u"(Impact 4 + urgence 3 + réduction du risque 5) ÷ effort 2 = 6"_s);
        QCOMPARE(
            words(fixture, ScoringModel::Weighted, u"a"_s, "en"),
            u"Benefit (Revenue 5 × 60 + Time 2 × 40) ÷ 100 = 3.8; cost (Work 2 × 30) ÷ 30 = 2; 3.8 ÷ 2 = "
            "1.9"_s);
    }

    void whatIsMissingIsNamedInsteadOfGuessed()
    {
        const PlanFixture fixture = scored();
        const PlanIndex index(fixture.plan);
        const Need &bare = *fixture.plan.needs.find(fixture.id(u"bare"_s));
        for (const ScoringModel model : {ScoringModel::Rice, ScoringModel::Wsjf, ScoringModel::Weighted})
            QVERIFY(!NeedScoring(index, model).scoreOf(bare));
        for (const ScoringModel model : {ScoringModel::ImpactEffort, ScoringModel::Ice}) {
            QVERIFY(NeedScoring(index, model).scoreOf(bare));
            QVERIFY(NeedScoring(index, model).missingIn(bare).isEmpty());
        }
        QCOMPARE(words(fixture, ScoringModel::Rice, u"bare"_s, "en"),
                 u"RICE: no score yet. Missing: Reach (people a quarter)"_s);
        QCOMPARE(words(fixture, ScoringModel::Wsjf, u"bare"_s, "en"),
                 u"WSJF: no score yet. Missing: Time criticality, Risk reduction"_s);
        QCOMPARE(words(fixture, ScoringModel::Weighted, u"bare"_s, "en"),
                 u"Weighted criteria: no score yet. Missing: revenue, time, work"_s);
    }

    void withoutABenefitThereIsNoWeightedScore()
    {
        const PlanFixture fixture = planFromText("need a impact=4 effort=2");
        QCOMPARE(words(fixture, ScoringModel::Weighted, u"a"_s, "en"),
                 u"Weighted criteria: no score yet. Missing: a criterion on the benefit side"_s);
    }

    void thePartsFillTheirBars()
    {
        const PlanFixture fixture = scored();
        const PlanIndex index(fixture.plan);
        const Need &need = *fixture.plan.needs.find(fixture.id(u"a"_s));
        const auto lines = [&](ScoringModel model) {
            QStringList texts;
            for (const ScorePart &part : NeedScoring(index, model).partsOf(need))
                texts += u"%1 %2 %3%4"_s.arg(Language().text(part.name))
                             .arg(part.value)
                             .arg(std::round(part.share * 100))
                             .arg(part.raises ? u"" : u" lowers");
            return texts.join(u", "_s);
        };
        QCOMPARE(lines(ScoringModel::ImpactEffort), u"Impact 4 80, Confidence 80 80, Effort 2 40 lowers"_s);
        QCOMPARE(lines(ScoringModel::Rice),
                 u"Reach 40 100, Impact 4 80, Confidence 80 80, Person-months 0.25 4 lowers"_s);
        QCOMPARE(lines(ScoringModel::Ice), u"Impact 4 80, Confidence 80 80, Ease 4 80"_s);
        QCOMPARE(lines(ScoringModel::Wsjf),
                 u"Impact 4 80, Time criticality 3 60, Risk reduction 5 100, Effort 2 40 lowers"_s);
        QCOMPARE(lines(ScoringModel::Weighted), u"Revenue 5 60, Time 2 16, Work 2 40 lowers"_s);
    }

    void switchingTheModelReordersAndChangesNoInput()
    {
        PlanFixture fixture = scored();
        const auto order = [&fixture](ScoringModel model) {
            fixture.plan.plan.findForWriting(PlanSettings::onlyId)->scoringModel = model;
            QStringList names;
            for (const RankedNeed &row : rankingOf(PlanIndex(fixture.plan), {2027, 2}).needs)
                names += fixture.nameOf(row.id) + (row.isScored ? u""_s : u"?"_s);
            return names.join(u' ');
        };
        const PlanData before = fixture.plan;
        QCOMPARE(order(ScoringModel::Rice), u"a b bare?"_s);
        QCOMPARE(order(ScoringModel::Wsjf), u"a b bare?"_s);
        QCOMPARE(order(ScoringModel::ImpactEffort), u"bare a b"_s);
        QCOMPARE(fixture.plan, before);
    }
};

QTEST_GUILESS_MAIN(TestScoringModels)
#include "tst_scoringmodels.moc"
