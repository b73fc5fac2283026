// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/similarrequests.h"

#include "document/planeditor.h"
#include "document/requesteditor.h"
#include "planfixture.h"
#include "rules/quickadd.h"
#include "testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto inbox = R"(
    request field title="A CRM field for the competitor" raised_on=2027-03-01
    request report title="Calls of the SDRs" raised_on=2027-03-02
)";

PlanData largePlan()
{
    PlanData plan;
    for (int n = 1; n <= 3000; ++n) {
        Request request;
        request.id = {n};
        request.title = u"Topic%1 of the inbox"_s.arg(n);
        request.raisedOn = QDate(2027, 3, 1);
        plan.requests.insert(request);
    }
    return plan;
}

EntityId nearestTo(const SimilarRequests &similar, const QString &title)
{
    const QList<SimilarText> nearest = similar.nearest({title, {}}, 1);
    return nearest.isEmpty() ? EntityId() : nearest.constFirst().id;
}

Result<EntityId> add(TestSession &session, const QString &line)
{
    return RequestEditor(session.session()).add(readQuickRequests(session->data(), line, session->today()));
}

} // namespace

class TestSimilarRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsEveryEditAndItsUndo()
    {
        const PlanFixture fixture = planFromText(inbox);
        TestSession session(fixture.plan);
        const SimilarRequests similar(session.session());
        QSignalSpy changed(&similar, &SimilarRequests::changed);
        QCOMPARE(nearestTo(similar, u"competitor field"_s), fixture.id(u"field"_s));
        QVERIFY(similar.clusters().isEmpty());

        const Result<EntityId> added = add(session, u"A competitor field in the CRM"_s);
        QVERIFY(added);
        QCOMPARE(changed.size(), 1);
        const RequestCluster *cluster = similar.clusterOf(*added);
        QVERIFY(cluster);
        QCOMPARE(cluster->requests, QList<EntityId>({fixture.id(u"field"_s), *added}));
        QCOMPARE(similar.nearest({u"competitor field"_s, {}}, 5, *added).size(), 1);

        QVERIFY(session->undo());
        QVERIFY(!similar.clusterOf(*added));
        QCOMPARE(similar.nearest({u"competitor field"_s, {}}, 5).size(), 1);
    }
    void doesNotMindWhatIsNotAboutTheWords()
    {
        const PlanFixture fixture = planFromText(inbox);
        TestSession session(fixture.plan);
        const SimilarRequests similar(session.session());
        QSignalSpy changed(&similar, &SimilarRequests::changed);
        QVERIFY(RequestEditor(session.session()).postpone(fixture.id(u"field"_s), u"Later"_s));
        QCOMPARE(changed.size(), 0);
    }
    void aLargePlanIsReadOnAnotherThread()
    {
        TestSession session(largePlan());
        const SimilarRequests similar(session.session());
        QVERIFY(!similar.isReady());
        QVERIFY(similar.nearest({u"Topic7"_s, {}}, 3).isEmpty());
        // Edits do not wait for it, and are not lost.
        const Result<EntityId> added = add(session, u"Topic7 and nothing else"_s);
        QVERIFY(added);
        QTRY_VERIFY(similar.isReady() && similar.clusterOf(*added));
        QCOMPARE(similar.nearest({u"Topic7"_s, {}}, 3).size(), 2);
    }
    void canEndWhileItReads()
    {
        TestSession session(largePlan());
        const SimilarRequests similar(session.session());
        QVERIFY(!similar.isReady());
    }
};

QTEST_GUILESS_MAIN(TestSimilarRequests)
#include "tst_similarrequests.moc"
