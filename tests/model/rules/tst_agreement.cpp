// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/agreement.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char room[] = R"(
    function marketing scores_effort=false
    function sales
    need leads
    need churn
    scoring_round workshop date=2027-03-11 needs=leads,churn
    round_participant maud round=workshop function=marketing position=1
    round_participant julien round=workshop function=sales position=2
    round_participant ines round=workshop position=3
    scoring_round other date=2027-03-11 needs=leads
    round_participant stranger round=other
    round_score - participant=stranger need=leads axis=impact value=1
)";

PlanFixture scoredWith(const char *scores)
{
    const QByteArray all = QByteArray(room) + scores;
    return planFromText(all.constData());
}

AxisAgreement on(const PlanFixture &fixture, const QString &need, ScoreAxis axis = ScoreAxis::Impact)
{
    return agreementOn(fixture.plan, fixture.id(u"workshop"_s), fixture.id(need), axis);
}

QString words(const AxisAgreement &agreement)
{
    return Language().text(agreementInWords(agreement));
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSpreadMakesTheAgreement_data()
    {
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<double>("median");
        QTest::addColumn<QString>("words");
        QTest::newRow("all the same") << QList{4, 4, 4} << 4.0 << u"High agreement: all gave 4."_s;
        QTest::newRow("one step") << QList{4, 5, 4} << 4.0 << u"High agreement: 4 to 5, median 4."_s;
        QTest::newRow("two steps") << QList{3, 4, 5} << 4.0 << u"Medium agreement: 3 to 5, median 4."_s;
        QTest::newRow("three steps") << QList{5, 2, 3} << 3.0
                                     << u"Low agreement: 2 to 5, median 3. Ask maud first."_s;
        QTest::newRow("two far out") << QList{5, 3, 1} << 3.0
                                     << u"Low agreement: 1 to 5, median 3. Ask maud, ines first."_s;
    }
    void theSpreadMakesTheAgreement()
    {
        QFETCH(QList<int>, values);
        const QByteArray scores = QByteArray("round_score - participant=maud need=leads axis=impact value=")
            + QByteArray::number(values.at(0))
            + "\nround_score - participant=julien need=leads axis=impact value="
            + QByteArray::number(values.at(1))
            + "\nround_score - participant=ines need=leads axis=impact value="
            + QByteArray::number(values.at(2));
        const AxisAgreement agreement = on(scoredWith(scores.constData()), u"leads"_s);
        QTEST(agreement.median, "median");
        QTEST(words(agreement), "words");
        QVERIFY(agreement.missing.isEmpty());
    }

    void anEvenNumberHasItsMedianBetween()
    {
        const PlanFixture fixture = scoredWith(R"(
            round_score - participant=julien need=leads axis=effort value=2
            round_score - participant=ines need=leads axis=effort value=5
        )");
        const AxisAgreement agreement = on(fixture, u"leads"_s, ScoreAxis::Effort);
        QCOMPARE(agreement.median, 3.5);
        QCOMPARE(agreement.outliers(), (QStringList{u"julien"_s, u"ines"_s}));
    }

    void theFunctionSaysWhoScoresWhichAxis()
    {
        const PlanFixture fixture = scoredWith("");
        QCOMPARE(fixture.namesOf(on(fixture, u"leads"_s).missing),
                 (QStringList{u"maud"_s, u"julien"_s, u"ines"_s}));
        QCOMPARE(fixture.namesOf(on(fixture, u"leads"_s, ScoreAxis::Effort).missing),
                 (QStringList{u"julien"_s, u"ines"_s}));
        QCOMPARE(on(fixture, u"leads"_s).agreement, Agreement::None);
        const EntityId round = fixture.id(u"workshop"_s);
        QCOMPARE(stillToScore(fixture.plan, round, fixture.id(u"maud"_s)).size(), 2);
        QCOMPARE(stillToScore(fixture.plan, round, fixture.id(u"ines"_s)).size(), 4);
    }

    void aRoundIsRevealedWhenEveryoneHasScored()
    {
        const char *most = R"(
            round_score - participant=maud need=leads axis=impact value=4
            round_score - participant=maud need=churn axis=impact value=4
            round_score - participant=julien need=leads axis=impact value=4
            round_score - participant=julien need=churn axis=impact value=4
            round_score - participant=julien need=leads axis=effort value=4
            round_score - participant=julien need=churn axis=effort value=4
            round_score - participant=ines need=leads axis=impact value=4
            round_score - participant=ines need=churn axis=impact value=4
            round_score - participant=ines need=leads axis=effort value=4
        )";
        const PlanFixture waiting = scoredWith(most);
        QCOMPARE(Language().text(whyNotRevealed(waiting.plan, waiting.id(u"workshop"_s))),
                 u"Not everyone has scored yet: ines."_s);
        const QByteArray all =
            QByteArray(most) + "\nround_score - participant=ines need=churn axis=effort value=1";
        const PlanFixture ready = scoredWith(all.constData());
        QVERIFY(whyNotRevealed(ready.plan, ready.id(u"workshop"_s)).isEmpty());
        QVERIFY(!whyNotRevealed(PlanData(), EntityId{7}).isEmpty());
    }

    void whoAbstainsIsNeitherCountedNorAwaited()
    {
        const PlanFixture fixture = scoredWith(R"(
            round_score - participant=maud need=leads axis=impact abstained=true
            round_score - participant=julien need=leads axis=impact value=4
            round_score - participant=ines need=leads axis=impact value=4
        )");
        const AxisAgreement agreement = on(fixture, u"leads"_s);
        QCOMPARE(agreement.scores.size(), 2);
        QCOMPARE(agreement.median, 4.0);
        QVERIFY(agreement.missing.isEmpty());
        QCOMPARE(fixture.namesOf(agreement.abstained), QStringList{u"maud"_s});
        QCOMPARE(stillToScore(fixture.plan, fixture.id(u"workshop"_s), fixture.id(u"maud"_s)).size(), 1);
    }

    void onlyTheLastTurnCountsAndEarlierOnesAreKept()
    {
        const PlanFixture fixture = scoredWith(R"(
            round_score - participant=maud need=leads axis=impact value=5
            round_score - participant=julien need=leads axis=impact value=2
            round_score - participant=ines need=leads axis=impact value=3
            round_score - participant=maud need=leads axis=impact value=4 turn=2
            round_score - participant=julien need=leads axis=impact value=3 turn=2
            round_score - participant=ines need=leads axis=impact turn=2
        )");
        const AxisAgreement now = on(fixture, u"leads"_s);
        QCOMPARE(now.turn, 2);
        QCOMPARE(now.scores.size(), 2);
        QCOMPARE(fixture.namesOf(now.missing), QStringList{u"ines"_s});
        QCOMPARE(now.agreement, Agreement::High);
        const auto turns =
            turnsOf(fixture.plan, fixture.id(u"workshop"_s), fixture.id(u"leads"_s), ScoreAxis::Impact);
        QCOMPARE(turns.size(), 2);
        QCOMPARE(turns.constFirst().agreement, Agreement::Low);
        QCOMPARE(turns.constLast(), now);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
