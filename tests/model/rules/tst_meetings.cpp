// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/meetings.h"

#include "changes/changesteps.h"
#include "core/language.h"
#include "planfixture.h"
#include "rules/meetingreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto plan = R"(
    need leads impact=4 effort=2 status=qualified
    objective fast quarter=2027-Q2
    key_result delay objective=fast unit=h kind=decrease start=26 target=4
    deck board
)";

// A plan that is edited in a meeting.
struct Held {
    Held()
        : fixture(planFromText(plan))
        , ids(EntityId{1000})
    {
        Meeting wanted;
        wanted.title = u"Planning"_s;
        wanted.date = QDate(2027, 3, 11);
        wanted.quarter = Quarter{2027, 2};
        meeting = meetingOf(fixture.plan, wanted, ids);
    }
    [[nodiscard]] EntityId id(const char *name) const { return fixture.id(QString::fromLatin1(name)); }
    // What the edit becomes in the meeting; it is made.
    ChangeSet edit(const QList<Change> &changes)
    {
        const ChangeSet edit{Message("Move “leads”"), changes};
        const ChangeSet decided = decidedIn(meeting, fixture.plan, edit, u"Anna"_s, Language(u"en"), ids);
        if (!apply(fixture.plan, decided))
            qFatal("the edit does not fit");
        return decided;
    }
    ChangeSet place(double impact, double effort)
    {
        QList<Change> changes;
        appendSetting(changes, fixture.plan, EntityKind::Need, id("leads"), u"impact", impact);
        appendSetting(changes, fixture.plan, EntityKind::Need, id("leads"), u"effort", effort);
        return edit(changes);
    }
    // A line a decision: what, from, to, by whom.
    [[nodiscard]] QStringList decisions() const
    {
        QStringList lines;
        for (const Decision *decision : decisionsOf(fixture.plan, meeting.id))
            lines += QStringList{decision->itemTitle, decision->before, decision->after, decision->by}.join(
                u" | "_s);
        return lines;
    }

    PlanFixture fixture;
    IdSource ids;
    Meeting meeting;
};

} // namespace

class TestMeetings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMeetingComesIntoThePlanWithItsFirstDecisionAndGoesWithIt()
    {
        Held held;
        QVERIFY(held.fixture.plan.meetings.isEmpty());
        const ChangeSet decided = held.place(4.5, 2);
        QCOMPARE(held.fixture.plan.meetings.size(), 1);
        QVERIFY(apply(held.fixture.plan, inverse(decided)));
        QVERIFY(held.fixture.plan.meetings.isEmpty());
        QVERIFY(held.fixture.plan.decisions.isEmpty());
    }
    void aMoveIsADecisionWithWhoAndFromWhere()
    {
        Held held;
        held.place(4.5, 2);
        QCOMPARE(held.decisions(),
                 QStringList{u"leads | impact 4, effort 2 | impact 4.5, effort 2 | Anna"_s});
    }
    void undoNamesTheMeeting()
    {
        Held held;
        QCOMPARE(Language(u"en").text(held.place(4.5, 2).title),
                 u"Move “leads” (in the meeting “Planning”)"_s);
    }
    void aMoveThatGoesOnStaysOneDecisionAndOneTakenBackIsNone()
    {
        Held held;
        held.place(4.5, 2);
        held.place(4.8, 2.5);
        QCOMPARE(held.decisions(),
                 QStringList{u"leads | impact 4, effort 2 | impact 4.8, effort 2.5 | Anna"_s});
        held.place(4, 2);
        QVERIFY(held.decisions().isEmpty());
    }
    void aFieldIsLoggedInWords()
    {
        Held held;
        QList<Change> changes;
        appendSetting(changes, held.fixture.plan, EntityKind::KeyResult, held.id("delay"), u"target", 6.0);
        held.edit(changes);
        QCOMPARE(held.decisions(), QStringList{u"delay | Target: 4 | Target: 6 | Anna"_s});
    }
    void whatDecksShowIsNoDecision()
    {
        Held held;
        QList<Change> changes;
        appendSetting(changes, held.fixture.plan, EntityKind::Deck, held.id("board"), u"title", u"Board"_s);
        const ChangeSet decided = held.edit(changes);
        QCOMPARE(decided.changes, changes);
        QVERIFY(held.fixture.plan.meetings.isEmpty());
    }
    void theSameMeetingOfADayGoesOn()
    {
        Held held;
        held.place(4.5, 2);
        Meeting again = held.meeting;
        again.id = {};
        QCOMPARE(meetingOf(held.fixture.plan, again, held.ids).id, held.meeting.id);
        again.date = again.date.addDays(1);
        QVERIFY(meetingOf(held.fixture.plan, again, held.ids).id != held.meeting.id);
    }
    void theReportSaysWhatWasDecided()
    {
        Held held;
        held.place(4.5, 2);
        const QString report =
            meetingReport(held.fixture.plan, held.meeting.id, MessageStyle::Plain, Language(u"en"));
        QVERIFY2(report.contains(u"Planning"_s), qPrintable(report));
        QVERIFY2(report.contains(u"leads"_s) && report.contains(u"4.5"_s), qPrintable(report));
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
