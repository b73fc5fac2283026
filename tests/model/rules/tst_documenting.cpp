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
        const Result<ChangeSet> changes = answerAll(fixture.plan, clusterOf(fixture), {900}, today);
        QVERIFY(changes);
        QCOMPARE(Language(u"en").text(changes->title), u"Answer 2 requests with “Calls by SDR”"_s);
        QVERIFY(apply(fixture.plan, *changes));
        QVERIFY(fixture.plan.requests.at(1).deflected && fixture.plan.requests.at(2).deflected);
        QCOMPARE(fixture.plan.requests.at(2).outcome, RequestOutcome::Redirected);
        QVERIFY(!answerAll(fixture.plan, clusterOf(fixture), {900}, today));
    }
    void refusesWhatIsGone() { QVERIFY(!documentRequests(PlanData(), {{{5}}}, {900}, today)); }
};

QTEST_GUILESS_MAIN(TestDocumenting)
#include "tst_documenting.moc"
