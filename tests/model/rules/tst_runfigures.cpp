// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runfigures.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/requestuse.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11); // a Thursday

const char *run = R"(
    plan run_reserve=20 max_run_share=50 deflected_minutes=20
    member ada
    function sales
    function marketing
    contact lea function=marketing
    answer calls minutes_saved=30
    answer rights
    request a function=sales channel=slack status=closed outcome=done raised_on=2027-02-24 answered_on=2027-02-24 closed_on=2027-03-02 spent_minutes=420
    request b function=sales channel=slack status=closed outcome=done raised_on=2027-03-01 answered_on=2027-03-03 closed_on=2027-03-05 spent_minutes=210
    request c requester=lea channel=email status=closed outcome=explained raised_on=2027-03-04 answered_on=2027-03-09 closed_on=2027-03-10 answer=calls deflected=true
    request d channel=email status=closed outcome=redirected raised_on=2027-03-04 closed_on=2027-03-11 answer=rights deflected=true
    request e function=sales raised_on=2027-03-11 channel=slack
    request f function=sales raised_on=2027-03-01 channel=slack status=accepted
    request g raised_on=2026-12-01 channel=ticket status=waiting answer=calls
    request before status=closed outcome=done raised_on=2026-01-05 closed_on=2026-01-08 answer=calls deflected=true
)";

RunFigures figuresOf(const PlanData &plan, const QList<RequestCluster> &clusters = {})
{
    return runFigures(PlanIndex(plan), today, clusters, 4);
}

QString said(const Message &message, QStringView language = u"en")
{
    return Language(language).text(message);
}

} // namespace

class TestRunFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsFlowAndBacklog()
    {
        const PlanFixture fixture = planFromText(run);
        const RunFigures figures = figuresOf(fixture.plan);
        QCOMPARE(figures.weeks.size(), 4);
        QCOMPARE(figures.in, 6);
        QCOMPARE(figures.out, 4);
        QCOMPARE(figures.grownBy(), 2);
        QCOMPARE(figures.open, 3);
        QCOMPARE(figures.waitingForAWord, 2); // f and g; e is still to be triaged
        QList<int> ages;
        for (const AgeBand &band : figures.ages)
            ages << band.open;
        QCOMPARE(ages, QList<int>({1, 1, 0, 0, 1}));
        QCOMPARE(said(flowSentence(figures)), u"In 4 weeks 6 came in and 4 went out: 2 more are open."_s);
    }
    void saysWhoAsksAndWhere()
    {
        const PlanFixture fixture = planFromText(run);
        const RunFigures figures = figuresOf(fixture.plan);
        const QList<RunPart> functions = {{fixture.id(u"sales"_s), Channel::Other, 4, 1.5},
                                          {{}, Channel::Other, 1, 0},
                                          {fixture.id(u"marketing"_s), Channel::Other, 1, 0}};
        QCOMPARE(figures.functions, functions);
        QCOMPARE(figures.channels,
                 QList<RunPart>({{{}, Channel::Slack, 4, 1.5}, {{}, Channel::Email, 2, 0}}));
    }
    void takesTheMiddleOfTheDays()
    {
        const PlanFixture fixture = planFromText(run);
        const RunFigures figures = figuresOf(fixture.plan);
        QCOMPARE(figures.daysToAnswer, 2.0); // 0, 2, 5
        QCOMPARE(figures.daysToClose, 6.0); // 6, 4, 6, 7
        const RunFigures none = figuresOf(PlanData());
        QVERIFY(!none.daysToAnswer);
        QVERIFY(!none.daysToClose);
    }
    void countsWhatAnswersSaved()
    {
        const PlanFixture fixture = planFromText(run);
        const RunFigures figures = figuresOf(fixture.plan);
        QCOMPARE(figures.deflected, 2);
        QCOMPARE(figures.savedMinutes, 50.0);
        QCOMPARE(said(deflectedSentence(figures)), u"2 deflected in 4 weeks, 0.8 hours saved"_s);
        const AnswerUse calls = RequestUse().ofAnswer(fixture.plan, fixture.id(u"calls"_s));
        QCOMPARE(calls.sent, 3);
        QCOMPARE(calls.deflected, 2);
        QCOMPARE(calls.savedMinutes, 60.0);
    }
    void namesWhatIsAskedAgain()
    {
        const PlanFixture fixture = planFromText(run);
        const RequestCluster cluster{{fixture.id(u"a"_s), fixture.id(u"c"_s)}};
        const RunFigures figures = figuresOf(fixture.plan, {cluster});
        QCOMPARE(figures.topics.size(), 1);
        QCOMPARE(figures.topics.constFirst().title, u"a"_s);
        QCOMPARE(figures.topics.constFirst().times, 2);
        QCOMPARE(figures.topics.constFirst().answer, fixture.id(u"calls"_s));
    }
    // 1.5 days in four weeks before this one, 20 working days.
    void isRunEatingTheRoadmap()
    {
        PlanFixture fixture = planFromText(run);
        const RunFigures within = runFigures(PlanIndex(fixture.plan), today, {});
        QCOMPARE(within.verdict, RunVerdict::Within);
        QCOMPARE(within.runShare, 7.5);
        QCOMPARE(within.reserveShare, 20.0);
        QCOMPARE(
            said(verdictSentence(within)),
            u"Run is not eating the roadmap: in four weeks it took 8% of the team’s time, of 20% reserved."_s);
        PlanSettings *settings = fixture.plan.plan.findForWriting(PlanSettings::onlyId);
        settings->runReserve = 7;
        QCOMPARE(runFigures(PlanIndex(fixture.plan), today, {}).verdict, RunVerdict::OverReserve);
        settings->maxRunShare = 7;
        const RunFigures over = runFigures(PlanIndex(fixture.plan), today, {});
        QCOMPARE(over.verdict, RunVerdict::OverLimit);
        QCOMPARE(said(verdictSentence(over), u"fr"),
                 u"Le run mange la feuille de route\u00a0: en quatre semaines, il a pris 8\u00a0% du temps "
                 u"de l’équipe, "
                 "pour 7\u00a0% réservés et 7\u00a0% au plus."_s);
    }
    void nobodyKnowsWithoutATeamOrAnythingDone()
    {
        QCOMPARE(figuresOf(PlanData()).verdict, RunVerdict::Unknown);
        const PlanFixture idle = planFromText("member ada");
        QCOMPARE(figuresOf(idle.plan).verdict, RunVerdict::Unknown);
        QVERIFY(said(verdictSentence(figuresOf(idle.plan))).startsWith(u"Nobody knows yet"));
    }
    void wordsOfTheBands()
    {
        const RunFigures figures = figuresOf(PlanData());
        QStringList words;
        for (const AgeBand &band : figures.ages)
            words << said(bandWords(band));
        QCOMPARE(words,
                 QStringList({u"Less than 1 week"_s, u"1 to 2 weeks"_s, u"2 to 4 weeks"_s, u"4 to 8 weeks"_s,
                              u"8 weeks and more"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRunFigures)
#include "tst_runfigures.moc"
