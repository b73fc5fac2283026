// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestclosing.h"

#include "changes/changesteps.h"
#include "core/language.h"
#include "planfixture.h"
#include "rules/editrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto inboxText = R"(
    function sales title="Sales"
    contact lea name="Léa Petit" function=sales
    member yann name="Yann"
    answer howto title="How to"
    request field title="A CRM field" description="For the loss reason" real_need="Know why we lose" requester=lea raised_on=2027-03-01
    request done status=closed outcome=done closed_on=2027-03-02
    request waiting status=accepted not_yet_reason="The dialler first"
)";

struct Inbox : PlanFixture {
    Inbox()
        : PlanFixture(planFromText(inboxText))
    {
    }
    [[nodiscard]] const Request &request(const char *name) const
    {
        return *plan.requests.find(id(QString::fromLatin1(name)));
    }
    // Empty when it was done, else why not.
    QString apply(const Result<ChangeSet> &change)
    {
        if (!change)
            return Language().text(change.error());
        if (const Message problem = problemWith(plan, *change, today); !problem.isEmpty())
            return Language().text(problem);
        return ::apply(plan, *change) ? QString() : u"does not fit"_s;
    }
    QString set(const char *name, QStringView field, const QVariant &value)
    {
        const EntityId request = id(QString::fromLatin1(name));
        return apply(ChangeSet{{}, {settingOf(plan, EntityKind::Request, request, field, value)}});
    }
};

} // namespace

class TestRequestClosing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noRequestClosesWithoutAnOutcome()
    {
        Inbox inbox;
        QVERIFY(inbox.set("field", u"status", u"closed"_s).contains(u"without an outcome"));
        QVERIFY(inbox.set("done", u"outcome", {}).contains(u"without an outcome"));
        QCOMPARE(inbox.request("done").outcome, RequestOutcome::Done);
        QCOMPARE(inbox.set("field", u"outcome", u"explained"_s), QString());
        QCOMPARE(inbox.set("field", u"status", u"closed"_s), QString());
    }
    void aDeclinedOneSaysWhy()
    {
        Inbox inbox;
        const EntityId field = inbox.id(u"field"_s);
        QVERIFY(inbox.apply(closeRequest(inbox.plan, field, {RequestOutcome::Declined, u" "_s, {}}, today))
                    .contains(u"without a reason"));
        QCOMPARE(inbox.apply(
                     closeRequest(inbox.plan, field, {RequestOutcome::Declined, u"Too dear"_s, {}}, today)),
                 QString());
        QCOMPARE(inbox.request("field").outcomeReason, u"Too dear"_s);
        QVERIFY(inbox.set("field", u"outcome_reason", {}).contains(u"without a reason"));
    }
    void closingKeepsTheDayAndTheAnswerAndCountsWhatWasDeflected()
    {
        Inbox inbox;
        const Closing closing{RequestOutcome::Redirected, {}, inbox.id(u"howto"_s)};
        const auto change = closeRequest(inbox.plan, inbox.id(u"field"_s), closing, today);
        QCOMPARE(Language().text(change->title), u"Redirect “A CRM field” to the documentation"_s);
        QCOMPARE(inbox.apply(change), QString());
        const Request &request = inbox.request("field");
        QCOMPARE(request.status, RequestStatus::Closed);
        QCOMPARE(request.closedOn, today);
        QCOMPARE(request.answer, closing.answer);
        QVERIFY(request.deflected);
        QVERIFY(inbox.apply(closeRequest(inbox.plan, request.id, closing, today)).contains(u"is closed"));
    }
    void workDoneIsNotDeflected()
    {
        Inbox inbox;
        const Closing closing{RequestOutcome::Done, {}, inbox.id(u"howto"_s)};
        QCOMPARE(inbox.apply(closeRequest(inbox.plan, inbox.id(u"field"_s), closing, today)), QString());
        QVERIFY(!inbox.request("field").deflected);
    }
    void promotingMakesANeedWithALinkBothWaysInOneStep()
    {
        Inbox inbox;
        const EntityId need{900};
        const auto change = promoteRequest(inbox.plan, inbox.id(u"field"_s), need, today, Language(u"en"));
        QCOMPARE(inbox.apply(change), QString());
        const Need *made = inbox.plan.needs.find(need);
        QVERIFY(made);
        QCOMPARE(made->title, u"A CRM field"_s);
        QCOMPARE(made->description,
                 u"For the loss reason\nKnow why we lose\nFrom a request by Léa Petit of 1 March 2027."_s);
        QCOMPARE(made->stakeholder, inbox.id(u"lea"_s));
        QCOMPARE(made->function, inbox.id(u"sales"_s)); // the requester's own
        QCOMPARE(made->raisedOn, QDate(2027, 3, 1));
        QCOMPARE(inbox.request("field").need, need);
        QCOMPARE(inbox.request("field").outcome, RequestOutcome::Promoted);
        QCOMPARE(requestsOfNeed(inbox.plan, need), QList{inbox.id(u"field"_s)});
        QVERIFY(apply(inbox.plan, inverse(*change)));
        QVERIFY(inbox.plan.needs.isEmpty());
        QCOMPARE(inbox.plan, Inbox().plan);
    }
    void anOutcomeAloneDoesNotPromote()
    {
        Inbox inbox;
        QVERIFY(inbox.apply(closeRequest(inbox.plan, inbox.id(u"field"_s), {RequestOutcome::Promoted}, today))
                    .contains(u"becomes a need"));
    }
    void takenOnForADayToComeOnly()
    {
        Inbox inbox;
        const EntityId waiting = inbox.id(u"waiting"_s);
        QVERIFY(inbox.apply(acceptRequest(inbox.plan, waiting, {{}, today.addDays(-1)}, today))
                    .contains(u"is past"));
        const Acceptance acceptance{inbox.id(u"yann"_s), today.addDays(4)};
        QCOMPARE(inbox.apply(acceptRequest(inbox.plan, waiting, acceptance, today)), QString());
        QCOMPARE(inbox.request("waiting").promisedOn, today.addDays(4));
        QCOMPARE(inbox.request("waiting").owner, acceptance.owner);
        QCOMPARE(inbox.request("waiting").notYetReason, QString());
        QVERIFY(inbox.apply(acceptRequest(inbox.plan, inbox.id(u"done"_s), acceptance, today))
                    .contains(u"reopen"));
    }
    void waitsWithAReasonOnly()
    {
        Inbox inbox;
        const EntityId field = inbox.id(u"field"_s);
        QVERIFY(inbox.apply(postponeRequest(inbox.plan, field, u"  "_s)).contains(u"without a reason"));
        QCOMPARE(inbox.apply(postponeRequest(inbox.plan, field, u"Quotes first"_s)), QString());
        QCOMPARE(inbox.request("field").notYetReason, u"Quotes first"_s);
        QCOMPARE(inbox.request("field").status, RequestStatus::Accepted);
    }
    void aReopenedOneIsToBeTriagedAgain()
    {
        Inbox inbox;
        QCOMPARE(inbox.apply(reopenRequest(inbox.plan, inbox.id(u"done"_s))), QString());
        QCOMPARE(inbox.request("done").status, RequestStatus::New);
        QVERIFY(!inbox.request("done").outcome);
        QVERIFY(!inbox.request("done").closedOn.isValid());
    }
    void whatIsGoneIsSaid()
    {
        Inbox inbox;
        const EntityId gone{999};
        QVERIFY(inbox.apply(closeRequest(inbox.plan, gone, {}, today)).contains(u"no longer"));
        QVERIFY(inbox.apply(promoteRequest(inbox.plan, gone, {}, today, Language())).contains(u"no longer"));
        QVERIFY(inbox.apply(acceptRequest(inbox.plan, gone, {}, today)).contains(u"no longer"));
        QVERIFY(inbox.apply(postponeRequest(inbox.plan, gone, u"x"_s)).contains(u"no longer"));
        QVERIFY(inbox.apply(reopenRequest(inbox.plan, gone)).contains(u"no longer"));
    }
};

QTEST_GUILESS_MAIN(TestRequestClosing)
#include "tst_requestclosing.moc"
