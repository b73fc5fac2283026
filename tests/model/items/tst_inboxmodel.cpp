// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inboxmodel.h"

#include "document/planeditor.h"
#include "document/requesteditor.h"
#include "document/similarrequests.h"
#include "planfixture.h"
#include "testsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto run = R"(
    contact sophie name="Sophie Lambert" title="Manager AE"
    function sales title="Sales"
    member yann name="Yann Le Goff" role=engineer
    request contract title="Contrat signé" requester=sophie channel=slack raised_on=2027-03-05 impact=3
    request volume title="Call volume" function=sales channel=email raised_on=2027-03-10
    request access title="Access" owner=yann status=accepted raised_on=2027-03-02 impact=3
    request dialler title="Dialler" owner=yann status=in_progress raised_on=2027-03-11 impact=4 promised_on=2027-03-11 answered_on=2027-03-11
    request alert title="Alert" status=accepted raised_on=2027-03-03 impact=3 promised_on=2027-03-18 answered_on=2027-03-04
    request colours title="Colours" status=accepted raised_on=2027-03-07 impact=1 not_yet_reason="Later" answered_on=2027-03-08
    request done title="Currency" status=closed outcome=done raised_on=2027-03-01 closed_on=2027-03-04
)";

struct Inbox {
    Inbox(QStringView language = u"en")
        : fixture(planFromText(run))
        , test(fixture.plan, language)
        , similar(test.session())
        , model(test.session(), similar)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    // "=" before a heading; of a request what its row says.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(InboxModel::IsHeadingRole).toBool()) {
                lines +=
                    u"= %1 %2"_s.arg(index.data().toString(), index.data(InboxModel::CountRole).toString());
                continue;
            }
            QStringList cells;
            for (const int role :
                 {int(InboxModel::StepRole), int(Qt::DisplayRole), int(InboxModel::RequesterRole),
                  int(InboxModel::SignTextRole), int(InboxModel::AgeRole), int(InboxModel::OwnerInitialsRole),
                  int(InboxModel::PromiseRole)})
                cells += index.data(role).toString();
            lines += cells.join(u" | "_s);
        }
        return lines;
    }

    PlanFixture fixture;
    TestSession test;
    SimilarRequests similar;
    InboxModel model;
    QAbstractItemModelTester tester;
};

// As many requests as the largest inbox; every tenth closed.
PlanData manyRequests(int count)
{
    PlanData plan;
    plan.contacts.insert({.id = {1}, .name = u"Sophie"_s});
    for (int i = 0; i < count; ++i) {
        Request request;
        request.id = {1000 + i};
        request.title = u"Champ « motif de perte » à ajouter, n° %1"_s.arg(i);
        request.requester = {1};
        request.raisedOn = QDate(2027, 3, 11).addDays(-(i * 7 % 90));
        if (i % 5)
            request.impact = 1 + i % 5;
        request.status = i % 3 == 0 ? RequestStatus::New : RequestStatus::Accepted;
        if (i % 3 == 1)
            request.promisedOn = QDate(2027, 3, 1).addDays(i % 40);
        plan.requests.insert(request);
    }
    return plan;
}

} // namespace

class TestInboxModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowSaysWhatIsToBeKnown()
    {
        const Inbox inbox;
        const QStringList expected{u"= To triage 2"_s,
                                   u"3 | Contrat signé | Sophie Lambert, Manager AE |  | 6 d |  | –"_s,
                                   u"0 | Call volume | Sales |  | 1 d |  | –"_s,
                                   u"= Waiting for a word from you 1"_s,
                                   u"3 | Access | Requester unknown |  | 9 d | YG | No answer"_s,
                                   u"= Under way 2"_s,
                                   u"4 | Dialler | Requester unknown |  | 0 d | YG | today"_s,
                                   u"3 | Alert | Requester unknown |  | 8 d |  | 18 Mar"_s,
                                   u"= Later, with the reason given 1"_s,
                                   u"1 | Colours | Requester unknown |  | 4 d |  | Q2"_s};
        QCOMPARE(inbox.lines(), expected);
    }
    void theTipSaysWhatTheRowHasNoRoomFor()
    {
        const Inbox inbox;
        const auto tip = [&inbox](const char *name) {
            return inbox.model.indexOf(inbox.fixture.id(QString::fromLatin1(name)))
                .data(Qt::ToolTipRole)
                .toString()
                .section(u'\n', 1, 1);
        };
        QCOMPARE(tip("volume"), u"Sales, E-mail, New"_s);
        QCOMPARE(tip("contract"), u"Manager, Slack, New"_s);
        QCOMPARE(tip("alert"), u"Other, Accepted, in 7 days"_s);
    }
    void closedOnesSayHowTheyEnded()
    {
        Inbox inbox(u"fr");
        inbox.model.setScope(InboxScope::Closed);
        const QStringList expected{u"= Mars 2027 1"_s,
                                   u"0 | Currency | Interlocuteur inconnu | Terminé | 3 j |  | 4 mars"_s};
        QCOMPARE(inbox.lines(), expected);
    }
    void wordsAndSmartGroupsNarrowIt()
    {
        Inbox inbox;
        inbox.model.setFilter(SmartGroup::Everything, u"sophie CONTRAT"_s);
        QCOMPARE(inbox.model.requestCount(), 1);
        inbox.model.setFilter(SmartGroup::DueToday, {});
        QCOMPARE(inbox.lines().size(), 2);
        inbox.model.setFilter(SmartGroup::ToTriage, u"nothing like it"_s);
        QCOMPARE(inbox.lines(), QStringList());
        QCOMPARE(inbox.model.countOf(SmartGroup::ToTriage), 2);
        QCOMPARE(inbox.model.countOf(SmartGroup::Late), 0);
    }
    void aRequestThatMovesKeepsItsIndex()
    {
        Inbox inbox;
        const EntityId contract = inbox.fixture.id(u"contract"_s);
        const QPersistentModelIndex index(inbox.model.indexOf(contract));
        const QPersistentModelIndex other(inbox.model.indexOf(inbox.fixture.id(u"alert"_s)));
        QSignalSpy resets(&inbox.model, &QAbstractItemModel::modelReset);
        QVERIFY(RequestEditor(inbox.test.session()).accept(contract, {{}, QDate(2027, 3, 16)}));
        QVERIFY(index.isValid());
        QCOMPARE(inbox.model.idAt(index.row()), contract);
        QCOMPARE(other.data().toString(), u"Alert"_s);
        QVERIFY2(inbox.lines().contains(
                     u"3 | Contrat signé | Sophie Lambert, Manager AE | Not told yet | 6 d |  | 16 Mar"_s),
                 qPrintable(inbox.lines().join(u'\n')));
        QCOMPARE(resets.size(), 0);
    }
    void aPartComesAndGoesWithItsRequests()
    {
        Inbox inbox;
        const QStringList before = inbox.lines();
        const EntityId access = inbox.fixture.id(u"access"_s);
        QVERIFY(RequestEditor(inbox.test.session()).close(access, {RequestOutcome::Done, {}, {}}));
        QVERIFY(!inbox.lines().join(u'\n').contains(u"Waiting for a word"));
        QCOMPARE(inbox.model.indexOf(access), QModelIndex());
        QVERIFY(inbox.test.session().undo());
        QCOMPARE(inbox.lines(), before);
    }
    void anEditElsewhereIsNoneOfItsBusiness()
    {
        Inbox inbox;
        QSignalSpy changes(&inbox.model, &QAbstractItemModel::dataChanged);
        QVERIFY(inbox.test.session().editor().add(EntityKind::Goal, {{u"title"_s, u"Grow"_s}}));
        QCOMPARE(changes.size(), 0);
    }
    void theNextOneIsFoundOverHeadings()
    {
        Inbox inbox;
        const auto step = [&](const QString &name, int by) {
            return inbox.fixture.nameOf(
                inbox.model.stepFrom(name.isEmpty() ? EntityId() : inbox.fixture.id(name), by));
        };
        QCOMPARE(step(u"contract"_s, 1), u"volume"_s);
        QCOMPARE(step(u"volume"_s, 1), u"access"_s);
        QCOMPARE(step(u"access"_s, -1), u"volume"_s);
        QCOMPARE(step(u"colours"_s, 1), u"?"_s);
        QCOMPARE(step({}, 1), u"contract"_s);
        const auto triage = [&](const char *name) {
            return inbox.fixture.nameOf(
                inbox.model.nextToTriage(inbox.fixture.id(QString::fromLatin1(name))));
        };
        QCOMPARE(triage("contract"), u"volume"_s);
        QCOMPARE(triage("volume"), u"contract"_s);
        QCOMPARE(triage("alert"), u"contract"_s);
    }
    void aScreenReaderHearsTheWholeRow()
    {
        const Inbox inbox;
        QCOMPARE(inbox.model.index(6).data(Qt::AccessibleTextRole).toString(),
                 u"Dialler, High, Requester unknown, Other, raised on 11 March 2027, Yann Le Goff, today"_s);
        QCOMPARE(inbox.model.index(0).data(Qt::AccessibleTextRole).toString(), u"To triage: 2 requests"_s);
    }
    // A large plan is read on another thread: what was edited meanwhile is found as it is now.
    void whatIsEditedWhileTheWordsAreReadIsFound()
    {
        TestSession test(manyRequests(3000));
        SimilarRequests similar(test.session());
        InboxModel model(test.session(), similar);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(test->editor().set({EntityKind::Request, {1007}}, u"title", u"Étonnante zone"_s));
        model.setFilter(SmartGroup::Everything, u"etonnante ZONE"_s);
        QCOMPARE(model.requestCount(), 1);
        QVERIFY(model.indexOf({1007}).isValid());
        model.setFilter(SmartGroup::Everything, u"champ motif 2999"_s);
        QCOMPARE(model.requestCount(), 1);
        QVERIFY(test->editor().set({EntityKind::Contact, {1}}, u"name", u"Zoé"_s));
        model.setFilter(SmartGroup::Everything, u"zoe"_s);
        QCOMPARE(model.requestCount(), 3000);
    }
    // Each further key looks only into what is shown; the list has to be that of a search from nothing.
    void keysNarrowAndWidenAsASearchFromNothing()
    {
        Inbox inbox;
        const auto found = [&inbox](const QString &words) {
            inbox.model.setFilter(SmartGroup::Everything, words);
            QStringList titles;
            for (int row = 0; row < inbox.model.rowCount(); ++row) {
                if (!inbox.model.index(row).data(InboxModel::IsHeadingRole).toBool())
                    titles += inbox.model.index(row).data().toString();
            }
            return titles.join(u", "_s);
        };
        QCOMPARE(found(u"al"_s), u"Call volume, Dialler, Alert"_s);
        QCOMPARE(found(u"alert"_s), u"Alert"_s);
        QCOMPARE(found(u"al"_s), u"Call volume, Dialler, Alert"_s);
        QCOMPARE(found(u"al yann"_s), u"Dialler"_s);
        QCOMPARE(found(u"yann"_s), u"Access, Dialler"_s);
        QCOMPARE(found(u"ann acc"_s), u"Access"_s);
        QCOMPARE(found({}).count(u", "_s), 5);
    }
    // A search box that is open while requests come, move and go.
    void editsKeepWhatIsSearched()
    {
        Inbox inbox;
        inbox.model.setFilter(SmartGroup::Everything, u"al"_s);
        const EntityId alert = inbox.fixture.id(u"alert"_s);
        QVERIFY(inbox.test->editor().set({EntityKind::Request, alert}, u"title", u"Warning"_s));
        QCOMPARE(inbox.model.requestCount(), 2);
        QVERIFY(inbox.test->undo());
        QCOMPARE(inbox.model.requestCount(), 3);
        QVERIFY(inbox.test->editor().remove({{EntityKind::Request, alert}}));
        QCOMPARE(inbox.model.requestCount(), 2);
        QVERIFY(inbox.test->undo());
        QCOMPARE(inbox.model.requestCount(), 3);
        QCOMPARE(inbox.model.countOf(SmartGroup::Everything), 6);
    }
};

QTEST_MAIN(TestInboxModel)
#include "tst_inboxmodel.moc"
