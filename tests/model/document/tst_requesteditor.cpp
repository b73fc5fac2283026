// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/requesteditor.h"

#include "planfixture.h"
#include "rules/quickadd.h"
#include "testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto inbox = R"(
    request field title="A CRM field" raised_on=2027-03-01
)";

} // namespace

class TestRequestEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineBecomesARequestAndOneUndoStep()
    {
        TestSession session;
        RequestEditor editor(session.session());
        const auto lines = readQuickRequests(session->data(), u"@Zoé : a report"_s, session->today());
        const Result<EntityId> added = editor.add(lines);
        QVERIFY(added);
        QCOMPARE(session->data().requests.find(*added)->title, u"A report"_s);
        QCOMPARE(session->data().contacts.size(), 1);
        QCOMPARE(session->undoText(), u"Add request “A report”"_s);
        QVERIFY(session->undo());
        QVERIFY(session->data().contacts.isEmpty());
    }
    void everyWayToGoOnIsOneNamedStep()
    {
        const PlanFixture fixture = planFromText(inbox);
        TestSession session(fixture.plan);
        const EntityId field = fixture.id(u"field"_s);
        RequestEditor editor(session.session());
        QVERIFY(editor.accept(field, {{}, session->today()}));
        QCOMPARE(session->undoText(), u"Take on “A CRM field”"_s);
        QVERIFY(editor.postpone(field, u"Quotes first"_s));
        QCOMPARE(session->undoText(), u"Let “A CRM field” wait"_s);
        QVERIFY(editor.close(field, {RequestOutcome::Explained, {}, {}}));
        QCOMPARE(session->undoText(), u"Close “A CRM field”, explained"_s);
        QVERIFY(editor.reopen(field));
        QCOMPARE(session->undoText(), u"Reopen “A CRM field”"_s);
        const Result<EntityId> need = editor.promote(field);
        QVERIFY(need);
        QCOMPARE(session->data().needs.find(*need)->title, u"A CRM field"_s);
        QCOMPARE(session->undoText(), u"Make “A CRM field” a need"_s);
        for (int step = 0; step < 5; ++step)
            QVERIFY(session->undo());
        QCOMPARE(session->data(), fixture.plan);
    }
    void whatIsRefusedSaysWhyAndChangesNothing()
    {
        const PlanFixture fixture = planFromText(inbox);
        TestSession session(fixture.plan);
        QSignalSpy refused(&session.session(), &PlanSession::editRefused);
        RequestEditor editor(session.session());
        QVERIFY(!editor.close(fixture.id(u"field"_s), {RequestOutcome::Declined, {}, {}}));
        QVERIFY(!editor.add({}));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(session->data(), fixture.plan);
    }
};

QTEST_GUILESS_MAIN(TestRequestEditor)
#include "tst_requesteditor.moc"
