// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/planselection.h"
#include "planfixture.h"
#include "timelinedesk.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What the line above the chart says; empty while it is hidden.
QString said(const Desk &desk)
{
    const auto *note = desk.view.findChild<QWidget *>(u"timelineNote"_s);
    QStringList texts;
    for (const QLabel *label : note->findChildren<QLabel *>()) {
        if (label->isVisibleTo(note))
            texts += label->text();
    }
    return note->isVisible() ? texts.join(u' ') : QString();
}

QList<ArrowPicture> arrowsIn(const Desk &desk, ArrowState state)
{
    QList<ArrowPicture> found;
    for (const ArrowPicture &arrow : desk.shown<ArrowPicture>()) {
        if (arrow.state == state)
            found += arrow;
    }
    return found;
}

} // namespace

class FeatTimelineLinks : public QObject {
    Q_OBJECT
private:
    PlanFixture m_fixture = planFromText(threeProjects);
    const EntityId m_routing = m_fixture.id(u"routing"_s);
    const EntityId m_answers = m_fixture.id(u"answers"_s);
    const EntityId m_signals = m_fixture.id(u"signals"_s);

    // The handle of a bar, shown by pointing at it.
    [[nodiscard]] static QPointF handleOf(Desk &desk, EntityId project)
    {
        desk.moveTo(desk.barOf(project).center());
        const QList<HandlePicture> handles = desk.shown<HandlePicture>();
        return handles.isEmpty() ? QPointF() : handles.constFirst().centre;
    }

private Q_SLOTS:
    void draggingFromABarsEndLetsAnotherWait()
    {
        Desk desk(m_fixture.plan);
        QVERIFY(desk.shown<HandlePicture>().isEmpty());
        const QPointF handle = handleOf(desk, m_signals);
        QVERIFY(!handle.isNull());
        desk.press(handle);
        desk.moveTo(handle + QPointF(40, -20));
        desk.moveTo(desk.barOf(m_answers).center());
        QCOMPARE(arrowsIn(desk, ArrowState::Chosen).size(), 1);
        QCOMPARE(desk.session.data(), m_fixture.plan);
        desk.release(desk.barOf(m_answers).center());
        QCOMPARE(desk.session.undoText(), u"Let “answers” wait for “signals”"_s);
        QCOMPARE(desk.session.data().dependencies.size(), 2);
        QVERIFY2(said(desk).startsWith(u"“answers” waits for “signals”"_s), qPrintable(said(desk)));
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void droppingAnArrowNowhereLeavesNoTrace()
    {
        Desk desk(m_fixture.plan);
        const QPointF handle = handleOf(desk, m_signals);
        desk.press(handle);
        desk.moveTo(handle + QPointF(60, 300));
        desk.release(handle + QPointF(60, 300));
        QVERIFY(!desk.session.canUndo());
        QVERIFY(arrowsIn(desk, ArrowState::Chosen).isEmpty());
    }

    void aCircleIsRefusedWithItsChain()
    {
        Desk desk(m_fixture.plan);
        QSignalSpy refusals(&desk.session, &PlanSession::editRefused);
        const QPointF handle = handleOf(desk, m_answers);
        desk.press(handle);
        desk.moveTo(handle + QPointF(-40, -20));
        desk.moveTo(desk.barOf(m_routing).center());
        QCOMPARE(desk.chart->viewport()->cursor().shape(), Qt::ForbiddenCursor);
        desk.release(desk.barOf(m_routing).center());
        QCOMPARE(refusals.count(), 1);
        const Message reason = refusals.constFirst().constFirst().value<Message>();
        QVERIFY(desk.session.language().text(reason).contains(u"routing → answers → routing"_s));
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void theKeyboardLinksToo()
    {
        Desk desk(m_fixture.plan);
        desk.list->setFocus();
        desk.session.selection().select({EntityKind::Project, m_signals});
        desk.view.findChild<QAction *>(u"timelineLink"_s)->trigger();
        QVERIFY(said(desk).startsWith(u"What is to wait for “signals”?"_s));
        desk.list->setCurrentIndex(desk.indexOf(m_answers));
        QCOMPARE(arrowsIn(desk, ArrowState::Chosen).size(), 1);
        desk.key(Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(desk.session.undoText(), u"Let “answers” wait for “signals”"_s);
        QCOMPARE(desk.detailsOpened, 0);
    }

    void escapeStopsLinking()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({EntityKind::Project, m_signals});
        desk.view.findChild<QAction *>(u"timelineLink"_s)->trigger();
        desk.list->setCurrentIndex(desk.indexOf(m_answers));
        desk.key(Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(said(desk).isEmpty());
        desk.key(Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(desk.session.data(), m_fixture.plan);
        QCOMPARE(desk.detailsOpened, 1);
    }

    void aDependencyIsSelectedAndDeleted()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({EntityKind::Project, m_routing});
        desk.view.findChild<QAction *>(u"timelineNextDependency"_s)->trigger();
        QCOMPARE(desk.session.selection().current().kind, EntityKind::Dependency);
        QCOMPARE(arrowsIn(desk, ArrowState::Chosen).size(), 1);
        desk.key(Qt::Key_Delete, Qt::NoModifier);
        QVERIFY(desk.session.data().dependencies.isEmpty());
        QVERIFY(desk.session.data().projects.contains(m_routing));
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void aClickOnAnArrowSelectsIt()
    {
        Desk desk(m_fixture.plan);
        const QPolygonF way = desk.shown<ArrowPicture>().constFirst().way;
        const QPointF middle = (way.at(0) + way.at(1)) / 2;
        desk.press(middle);
        desk.release(middle);
        QCOMPARE(desk.session.selection().current().kind, EntityKind::Dependency);
        desk.prompt.texts.enqueue(u"5"_s);
        desk.view.findChild<QAction *>(u"timelineLag"_s)->trigger();
        QCOMPARE(desk.session.data().dependencies.at(0).lagDays, 5);
    }

    void aCircleFromAFileIsExplainedAndShown()
    {
        PlanData circle = m_fixture.plan;
        circle.dependencies.insert({{9000}, m_routing, m_answers, 0});
        Desk desk(circle);
        QVERIFY(said(desk).contains(u"These projects wait for each other: "_s));
        QCOMPARE(arrowsIn(desk, ArrowState::Conflict).size(), 2);
        desk.view.findChild<QPushButton *>(u"timelineNoteVerb"_s)->click();
        QCOMPARE(desk.session.selection().current().kind, EntityKind::Dependency);
        desk.view.findChild<QPushButton *>(u"timelineNoteVerb"_s)->click();
        QVERIFY(said(desk).isEmpty());
    }

    void theCriticalChainIsMarkedAndSaid()
    {
        Desk desk(m_fixture.plan);
        auto *chain = desk.view.findChild<QAction *>(u"timelineCriticalChain"_s);
        const auto critical = [&desk] {
            const QList<BarPicture> bars = desk.shown<BarPicture>();
            return std::count_if(bars.cbegin(), bars.cend(),
                                 [](const BarPicture &bar) { return bar.isCritical; });
        };
        QCOMPARE(critical(), 0);
        chain->trigger();
        QCOMPARE(critical(), 2);
        QCOMPARE(arrowsIn(desk, ArrowState::Critical).size(), 1);
        QVERIFY(said(desk).contains(u"These 2 projects set the end, 7 May 2027: routing → answers."_s));
        QVERIFY(desk.indexOf(m_routing)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"one of those that set the end"_s));
        showAt(desk.view, desk.view.size(), u"timeline-chain"_s);
        QVERIFY(desk.session.editor().moveProjects({{m_answers, {2027, 4, 12}, {2027, 5, 21}}}));
        QCOMPARE(critical(), 1);
        desk.view.findChild<QPushButton *>(u"timelineNoteVerb"_s)->click();
        QVERIFY(!chain->isChecked());
        QCOMPARE(critical(), 0);
    }
};

QTEST_MAIN(FeatTimelineLinks)
#include "feat_timelinelinks.moc"
