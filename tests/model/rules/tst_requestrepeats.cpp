// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestrepeats.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/knownanswers.h"
#include "rules/requestsigns.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto run = R"(
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
        : PlanFixture(planFromText(run))
        , signs(plan, today)
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

class TestRequestRepeats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheLastSixWeeks()
    {
        const Run run;
        QCOMPARE(timesAsked(run.plan, run.request("again"), today), 4);
        QCOMPARE(timesAsked(run.plan, run.request("first"), today), 4);
        QCOMPARE(timesAsked(run.plan, run.request("again"), QDate(2027, 3, 17)), 3);
        QCOMPARE(timesAsked(run.plan, run.request("alone"), today), 1);
    }
    void theListCountsAsTheOneDoes()
    {
        const Run run;
        const TopicCounts topics(run.plan, today);
        QCOMPARE(topics.of(run.request("again")), 4);
        QCOMPARE(topics.of(run.request("first")), 4);
        QCOMPARE(topics.of(run.request("alone")), 0);
    }
    void theAnswerOfItsKindOrOfItsWordsIsKnown()
    {
        Run run;
        const KnownAnswers answers(run.plan);
        QCOMPARE(answers.of(run.request("keyword")), run.id(u"howto"_s));
        QCOMPARE(answers.of(run.request("oneword")), EntityId());
        QCOMPARE(answers.of(run.request("again")), EntityId());
        run.plan.requests.findForWriting(run.id(u"second"_s))->answer = run.id(u"other"_s);
        QCOMPARE(KnownAnswers(run.plan).of(run.request("again")), run.id(u"other"_s));
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

QTEST_MAIN(TestRequestRepeats)
#include "tst_requestrepeats.moc"
