// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestsigns.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/knownanswers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto runText = R"(
    plan intake_policy=managers_only age_step_weeks=4
    contact sophie level=manager
    contact camille level=contributor
    answer howto title="Create a template" keywords="contract, template, signature"
    answer other title="Ask for an account" keywords="account, rights"
    request first raised_on=2027-02-02 status=closed outcome=done
    request second raised_on=2027-02-16 status=closed outcome=done repeats=first
    request old raised_on=2027-01-05 status=closed outcome=done repeats=first
    request third raised_on=2027-02-25 status=closed outcome=done repeats=first
    request again requester=sophie raised_on=2027-03-05 repeats=first
    request later raised_on=2027-03-20 repeats=first
    request alone requester=sophie raised_on=2027-03-10
    request direct requester=camille raised_on=2027-03-10
    request keyword title="New contract template please" requester=sophie raised_on=2027-03-10
    request oneword title="Another contract" requester=sophie raised_on=2027-03-10
    request told status=accepted impact=3 raised_on=2027-03-01 promised_on=2027-03-20 answered_on=2027-03-02
    request untold status=accepted impact=3 raised_on=2027-03-01 promised_on=2027-03-20
    request aged status=accepted impact=2 raised_on=2027-02-08 promised_on=2027-03-31 answered_on=2027-02-09
)";

struct Run : PlanFixture {
    Run()
        : PlanFixture(planFromText(runText))
        , signs(plan, repeatedRequests(plan, today), today)
    {
    }
    [[nodiscard]] const Request &request(const char *name) const
    {
        return *plan.requests.find(id(QString::fromLatin1(name)));
    }
    [[nodiscard]] RequestSign sign(const char *name) const { return signs.of(plan, request(name)); }
    [[nodiscard]] QString words(const char *name, QStringView language = u"en") const
    {
        return Language(language).text(signs.wordsOf(plan, request(name)));
    }

    RequestSigns signs;
};

} // namespace

class TestRequestSigns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheLastSixWeeks()
    {
        const Run run;
        QCOMPARE(run.signs.timesAsked(run.request("again")), 4);
        QCOMPARE(run.signs.timesAsked(run.request("first")), 4);
        QCOMPARE(run.signs.timesAsked(run.request("alone")), 0);
        QCOMPARE(run.signs.timesAsked(run.request("old")), 0); // it is not of these weeks
        QVERIFY(run.signs.isRepeated(run.request("again")));
    }
    // Whether or not somebody has noted that they repeat each other.
    void countsWhatIsSaidInOtherWords()
    {
        const PlanFixture fixture = planFromText(R"(
            request a title="Calls by SDR in February" raised_on=2027-03-01
            request b title="SDR calls of February" raised_on=2027-03-02
            request c title="February: calls of each SDR" raised_on=2027-03-03
        )");
        const RequestSigns signs(fixture.plan, repeatedRequests(fixture.plan, today), today);
        QCOMPARE(signs.of(fixture.plan, fixture.plan.requests.at(2)), RequestSign::Repeated);
    }
    void theAnswerOfItsKindOrOfItsWordsIsKnown()
    {
        Run run;
        const KnownAnswers answers(run.plan, {});
        QCOMPARE(answers.of(run.request("keyword")), run.id(u"howto"_s));
        QCOMPARE(answers.of(run.request("oneword")), EntityId());
        QCOMPARE(answers.of(run.request("again")), EntityId());
        run.plan.requests.findForWriting(run.id(u"second"_s))->answer = run.id(u"other"_s);
        QCOMPARE(KnownAnswers(run.plan, {}).of(run.request("again")), run.id(u"other"_s));
        const RequestCluster cluster{{run.id(u"second"_s), run.id(u"alone"_s)}};
        QCOMPARE(KnownAnswers(run.plan, {cluster}).of(run.request("alone")), run.id(u"other"_s));
    }
    void oneSignForEach()
    {
        const Run run;
        QCOMPARE(run.sign("again"), RequestSign::Repeated);
        QCOMPARE(run.sign("direct"), RequestSign::AskManager);
        QCOMPARE(run.sign("keyword"), RequestSign::AnswerReady);
        QCOMPARE(run.sign("alone"), RequestSign::None);
        QCOMPARE(run.sign("told"), RequestSign::None);
        QCOMPARE(run.sign("untold"), RequestSign::NotTold);
        QCOMPARE(run.sign("aged"), RequestSign::Aged);
        QCOMPARE(run.sign("first"), RequestSign::None);
    }
    void theSignsAreSaidInBothLanguages()
    {
        const Run run;
        QCOMPARE(run.words("again"), u"4 times in 6 weeks"_s);
        QCOMPARE(run.words("aged"), u"+1 after 4 weeks"_s);
        QCOMPARE(run.words("alone"), QString());
        QCOMPARE(run.words("again", u"fr"), u"4 fois en 6 semaines"_s);
        QCOMPARE(run.words("aged", u"fr"), u"+1 après 4 semaines"_s);
        QCOMPARE(run.words("direct", u"fr"), u"Voir d’abord son manager"_s);
    }
};

QTEST_MAIN(TestRequestSigns)
#include "tst_requestsigns.moc"
