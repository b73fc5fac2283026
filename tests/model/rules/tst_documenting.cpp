// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/documenting.h"

#include "core/language.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

const char *run = R"(
    contact lea language=fr
    request a title="Calls by SDR" requester=lea status=closed outcome=explained raised_on=2027-02-10
    request b title="SDR calls" raised_on=2027-02-20 answered_on=2027-02-20
    request c title="Calls per SDR" raised_on=2027-03-01
    reply - request=a kind=explained date=2027-02-11 text="See the dashboard" language=en
    reply - request=b kind=promise date=2027-02-20 text="On Friday" language=fr
)";

RequestCluster clusterOf(const PlanFixture &fixture)
{
    return {{fixture.id(u"a"_s), fixture.id(u"b"_s), fixture.id(u"c"_s)}};
}

} // namespace

class TestDocumenting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAnAnswerOfWhatWasSaid()
    {
        PlanFixture fixture = planFromText(run);
        const Result<ChangeSet> changes = documentRequests(fixture.plan, clusterOf(fixture), {900}, today);
        QVERIFY(changes);
        QCOMPARE(Language(u"en").text(changes->title), u"Document “Calls by SDR”"_s);
        QVERIFY(apply(fixture.plan, *changes));
        const Answer &answer = fixture.plan.answers.at(0);
        QCOMPARE(answer.text, u"See the dashboard"_s); // a promise explains nothing
        QCOMPARE(answer.language, u"en"_s);
        QCOMPARE(answer.date, today);
        QCOMPARE(fixture.plan.requests.at(0).answer, EntityId());
        QCOMPARE(fixture.plan.requests.at(1).answer, EntityId{900});
        QCOMPARE(fixture.plan.requests.at(2).answer, EntityId{900});
        QCOMPARE(fixture.plan.requests.at(2).repeats, fixture.id(u"a"_s));
    }
    void answersAllThatAreOpen()
    {
        PlanFixture fixture = planFromText(run);
        QVERIFY(apply(fixture.plan, *documentRequests(fixture.plan, clusterOf(fixture), {900}, today)));
        const QList<AnswerToOne> answers =
            answersToAll(fixture.plan, clusterOf(fixture), {900}, Language(u"en"), today);
        QCOMPARE(answers.size(), 2);
        IdSource ids;
        const Result<ChangeSet> changes = answerAll(fixture.plan, answers, {900}, ids, today);
        QVERIFY(changes);
        QCOMPARE(Language(u"en").text(changes->title), u"Answer 2 requests with “Calls by SDR”"_s);
        QVERIFY(apply(fixture.plan, *changes));
        QVERIFY(fixture.plan.requests.at(1).deflected && fixture.plan.requests.at(2).deflected);
        QCOMPARE(fixture.plan.requests.at(2).outcome, RequestOutcome::Redirected);
        QCOMPARE(fixture.plan.requests.at(1).answeredOn, QDate(2027, 2, 20)); // the first word counts
        QCOMPARE(fixture.plan.requests.at(2).answeredOn, today);
        QCOMPARE(repliesTo(fixture.plan, fixture.id(u"c"_s)).size(), 1);
        QVERIFY(!answerAll(fixture.plan, answers, {900}, ids, today));
        QVERIFY(answersToAll(fixture.plan, clusterOf(fixture), {900}, Language(u"en"), today).isEmpty());
        QVERIFY(!answerAll(fixture.plan, {}, {900}, ids, today));
    }
    void saysItInTheLanguageOfWhoAsked()
    {
        const PlanFixture fixture = planFromText(R"(
            contact lea name="Léa Martin" language=fr
            contact jonas name="Jonas Weber" language=en
            answer howto title="Calls" text="See the dashboard" link="https://crm.example"
            request a title="Appels" requester=lea channel=slack
            request b title="Calls" requester=jonas channel=email
            request c title="Phone calls"
        )");
        const RequestCluster all{{fixture.id(u"a"_s), fixture.id(u"b"_s), fixture.id(u"c"_s)}};
        const QList<AnswerToOne> answers =
            answersToAll(fixture.plan, all, fixture.id(u"howto"_s), Language(u"fr"), today);
        QStringList said;
        for (const AnswerToOne &answer : answers)
            said += answer.sent.language + u": "_s + answer.sent.text.section(u' ', 0, 1);
        QCOMPARE(said.join(u" | "_s), u"fr: Bonjour Léa, | en: Hello Jonas, | fr: Bonjour, «\u00a0Phone"_s);
        QVERIFY(answers.at(1).sent.text.contains(u"See the dashboard."));
        QVERIFY(answers.at(1).sent.text.endsWith(u"https://crm.example"));
        QCOMPARE(answers.at(1).sent.channel, Channel::Email);
    }
    void attachesARequestToAnEarlierOneWithItsAnswer()
    {
        PlanFixture fixture = planFromText(R"(
            answer howto title="Calls"
            request first title="Calls of the SDRs" status=closed outcome=redirected answer=howto
            request again title="SDR calls" repeats=first status=closed outcome=redirected answer=howto
            request late title="Who calls?"
        )");
        const EntityId late = fixture.id(u"late"_s);
        const Result<ChangeSet> changes = attachRequest(fixture.plan, late, fixture.id(u"again"_s));
        QVERIFY(changes);
        QCOMPARE(Language(u"en").text(changes->title), u"Note that “Who calls?” repeats “SDR calls”"_s);
        QVERIFY(apply(fixture.plan, *changes));
        QCOMPARE(fixture.plan.requests.find(late)->repeats, fixture.id(u"first"_s));
        QCOMPARE(fixture.plan.requests.find(late)->answer, fixture.id(u"howto"_s));
        QVERIFY(!attachRequest(fixture.plan, late, late));
        QVERIFY(!attachRequest(fixture.plan, late, {5}));
    }
    void refusesWhatIsGone() { QVERIFY(!documentRequests(PlanData(), {{{5}}}, {900}, today)); }
};

QTEST_GUILESS_MAIN(TestDocumenting)
#include "tst_documenting.moc"
