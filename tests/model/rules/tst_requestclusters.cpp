// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestclusters.h"

#include "core/language.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto run = R"(
    request contract1 title="Contrat signé qui ne remonte pas dans le CRM" raised_on=2027-02-08
    request access title="Droits d’accès au tableau de bord Allemagne" raised_on=2027-02-10
    request contract2 title="Les contrats signés ne remontent plus au CRM" raised_on=2027-02-20
    request merge1 title="Fusion de 40 comptes en double" raised_on=2027-02-22
    request contract3 title="CRM : contrat signé, rien ne remonte" raised_on=2027-03-01
    request merge2 title="Fusionner les comptes en double" raised_on=2027-03-09
    request old title="Contrat signé qui ne remonte pas" raised_on=2027-01-28
    request future title="Contrat signé qui ne remonte pas" raised_on=2027-03-12
    request undated title="Contrat signé qui ne remonte pas"
)";

} // namespace

class TestRequestClusters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gathersWhatWasAskedAgainInTheLastWeeks()
    {
        const PlanFixture fixture = planFromText(run);
        const QList<RequestCluster> clusters = repeatedRequests(fixture.plan, today);
        QCOMPARE(clusters.size(), 2);
        QCOMPARE(fixture.namesOf(clusters.at(0).requests),
                 QStringList({u"contract1"_s, u"contract2"_s, u"contract3"_s}));
        QCOMPARE(fixture.namesOf(clusters.at(1).requests), QStringList({u"merge1"_s, u"merge2"_s}));
        QCOMPARE(Language(u"en").text(timesAskedSentence(clusters.constFirst())),
                 u"Asked 3 times in 6 weeks"_s);
        QCOMPARE(repeatedRequests(fixture.plan, today, 2).size(), 0);
    }
    // Six weeks are 42 days, the first of them not counted.
    void countsTheDays()
    {
        const PlanFixture fixture = planFromText(run);
        QCOMPARE(repeatedRequests(fixture.plan, QDate(2027, 3, 10)).constFirst().times(), 4);
        QCOMPARE(repeatedRequests(fixture.plan, QDate(2027, 3, 12)).constFirst().times(), 4);
    }
    // Somebody's word counts more than the words of the requests.
    void whatIsSaidToRepeatBelongsTogether()
    {
        const PlanFixture fixture = planFromText(R"(
            request before title="Numbers to call" raised_on=2026-11-02
            request a title="The dialler is empty" raised_on=2027-03-01 repeats=before
            request b title="Nothing to call" raised_on=2027-03-03 repeats=before
            request c title="The dialler is empty, again" raised_on=2027-03-04 repeats=b
            request other title="Nothing to call again" raised_on=2027-03-05 repeats=unlike
            request unlike title="A report" raised_on=2027-03-06
        )");
        const QList<RequestCluster> clusters = repeatedRequests(fixture.plan, today);
        QCOMPARE(fixture.namesOf(clusters.constFirst().requests), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }
    // What somebody has noted speaks for its kind as the first of it does; what was only found does not.
    void whatIsLikeANotedOneJoinsIt()
    {
        const PlanFixture fixture = planFromText(R"(
            request first title="Signatures never arrive" raised_on=2027-02-20
            request noted title="The dialler shows no numbers" raised_on=2027-03-01 repeats=first
            request again title="Dialler shows no numbers" raised_on=2027-03-05
        )");
        const QList<RequestCluster> clusters = repeatedRequests(fixture.plan, today);
        QCOMPARE(clusters.size(), 1);
        QCOMPARE(fixture.namesOf(clusters.constFirst().requests),
                 QStringList({u"first"_s, u"noted"_s, u"again"_s}));
    }
    void nothingRepeatsInAnEmptyPlan() { QVERIFY(repeatedRequests(PlanData(), today).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestRequestClusters)
#include "tst_requestclusters.moc"
