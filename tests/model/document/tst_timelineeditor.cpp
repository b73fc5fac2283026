// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/timelineeditor.h"
#include "planfiles.h"
#include "planfixture.h"
#include "testsession.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto chain = R"(
    plan shift_successors=true
    project a start=2027-03-01 end=2027-03-12
    project b start=2027-03-15 end=2027-03-19
    project c start=2027-03-22 end=2027-03-26
    project e start=2027-03-22 end=2027-03-26
    dependency first project=b depends_on=a
    dependency - project=c depends_on=b
)";

struct Bench {
    PlanFixture fixture = planFromText(chain);
    TestSession test{fixture.plan};
    TimelineEditor editor{test.session()};

    [[nodiscard]] const Project &project(const QString &name)
    {
        return *test->data().projects.find(fixture.id(name));
    }
    Result<void> move(const QString &name, QDate start, QDate end, Gesture gesture = 0)
    {
        return test->editor().moveProjects({{fixture.id(name), start, end}}, gesture);
    }
};

} // namespace

class TestTimelineEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movingAProjectMovesAllThatWaitForItInOneNamedStep()
    {
        Bench bench;
        QVERIFY(bench.move(u"a"_s, {2027, 3, 8}, {2027, 3, 19}));
        QCOMPARE(bench.project(u"b"_s).start, QDate(2027, 3, 22));
        QCOMPARE(bench.project(u"c"_s).start, QDate(2027, 3, 29));
        QCOMPARE(bench.project(u"e"_s).start, QDate(2027, 3, 22));
        QCOMPARE(bench.test->undoText(), u"Move “a” and 2 that wait for it"_s);
        QVERIFY(bench.test->undo());
        QCOMPARE(bench.test->data(), bench.fixture.plan);
        QVERIFY(bench.test->redo());
        QCOMPARE(bench.project(u"c"_s).end, QDate(2027, 4, 2));
    }

    void aDateTypedInAFieldMovesThemToo()
    {
        Bench bench;
        QVERIFY(bench.test->editor().set(bench.fixture.ref(u"a"_s), u"end", QDate(2027, 3, 15)));
        QCOMPARE(bench.project(u"b"_s).start, QDate(2027, 3, 16));
    }

    void aHeldKeyStaysOneStepThoughMoreProjectsComeAlong()
    {
        Bench bench;
        const Gesture gesture = bench.test->newGesture();
        QVERIFY(bench.move(u"b"_s, {2027, 3, 14}, {2027, 3, 18}, gesture));
        QVERIFY(bench.move(u"b"_s, {2027, 3, 18}, {2027, 3, 24}, gesture));
        QCOMPARE(bench.project(u"c"_s).start, QDate(2027, 3, 25));
        QVERIFY(bench.test->undo());
        QCOMPARE(bench.test->data(), bench.fixture.plan);
        QVERIFY(!bench.test->canUndo());
    }

    void theyStayWhereTheyAreUnlessThePlanWantsIt()
    {
        Bench bench;
        QVERIFY(bench.editor.setShiftSuccessors(false));
        QCOMPARE(bench.test->undoText(), u"Leave projects that wait where they are"_s);
        QVERIFY(bench.move(u"a"_s, {2027, 3, 8}, {2027, 3, 19}));
        QCOMPARE(bench.project(u"b"_s).start, QDate(2027, 3, 15));
        QCOMPARE(bench.test->undoText(), u"Move “a” on the timeline"_s);
    }

    void anArrowIsNamedAndMovesWhatNowWaits()
    {
        Bench bench;
        QVERIFY(bench.editor.link(bench.fixture.id(u"e"_s), bench.fixture.id(u"c"_s)));
        QCOMPARE(bench.test->undoText(), u"Let “e” wait for “c”"_s);
        QCOMPARE(bench.project(u"e"_s).start, QDate(2027, 3, 29));
        QVERIFY(bench.test->undo());
        QCOMPARE(bench.test->data(), bench.fixture.plan);
    }

    void aCircleASecondTimeAndItselfAreRefusedInWords()
    {
        Bench bench;
        QVERIFY(whyNot(bench.editor.link(bench.fixture.id(u"a"_s), bench.fixture.id(u"c"_s)))
                    .contains(u"a → c → b → a"_s));
        QVERIFY(whyNot(bench.editor.link(bench.fixture.id(u"b"_s), bench.fixture.id(u"a"_s)))
                    .contains(u"“b” waits for “a” already"_s));
        QVERIFY(whyNot(bench.editor.link(bench.fixture.id(u"b"_s), bench.fixture.id(u"b"_s)))
                    .contains(u"cannot wait for itself"_s));
        QCOMPARE(bench.test->data(), bench.fixture.plan);
    }

    void theLagMovesWhatWaitsAndTextIsRefused()
    {
        Bench bench;
        const EntityId first = bench.fixture.id(u"first"_s);
        QVERIFY(bench.editor.setLag(first, u" 4 "_s));
        QCOMPARE(bench.project(u"b"_s).start, QDate(2027, 3, 17));
        QCOMPARE(bench.test->undoText(), u"Change the days between “a” and “b”"_s);
        QVERIFY(whyNot(bench.editor.setLag(first, u"soon"_s)).contains(u"“soon” is no number of days"_s));
        QVERIFY(!bench.editor.setLag({999}, u"1"_s));
    }
};

QTEST_GUILESS_MAIN(TestTimelineEditor)
#include "tst_timelineeditor.moc"
