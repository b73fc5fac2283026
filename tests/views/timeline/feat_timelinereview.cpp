// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/workshopeditor.h"
#include "planfixture.h"
#include "timelinedesk.h"

#include <QAbstractButton>
#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A review was taken; then a project was moved by three weeks.
struct Moved {
    Moved()
        : fixture(planFromText(threeProjects))
        , routing(fixture.id(u"routing"_s))
        , desk(withReview())
        , toggle(desk.view.findChild<QAbstractButton *>(u"sinceReview"_s))
        , explain(desk.view.findChild<QAction *>(u"explainMove"_s))
    {
        (void)desk.session.editor().set({EntityKind::Project, routing}, u"end", QDate(2027, 4, 16));
    }
    [[nodiscard]] PlanData withReview() const
    {
        TestSession early(fixture.plan);
        early.session().setToday(early.session().today().addDays(-20));
        (void)WorkshopEditor(early.session()).takeReview(u"February"_s, {2027, 1});
        return early.session().data();
    }
    [[nodiscard]] BarPicture bar() const
    {
        const QRectF box = desk.barOf(routing);
        for (const BarPicture &picture : desk.shown<BarPicture>()) {
            if (picture.bar == box)
                return picture;
        }
        return {};
    }
    [[nodiscard]] QString spoken() const
    {
        return desk.indexOf(routing).data(Qt::AccessibleTextRole).toString();
    }

    PlanFixture fixture;
    EntityId routing;
    Desk desk;
    QAbstractButton *toggle;
    QAction *explain;
};

} // namespace

// The timeline beside the dates of the last review.
class FeatTimelineReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGhostStandsWhereTheProjectStoodAtTheReview()
    {
        Moved moved;
        QVERIFY(moved.bar().ghost.isNull());
        moved.toggle->click();
        const BarPicture bar = moved.bar();
        QVERIFY(!bar.ghost.isNull());
        QVERIFY(bar.ghost.right() < bar.bar.right() && bar.ghost.top() >= bar.bar.bottom());
        QVERIFY2(moved.spoken().contains(u"21 days later than at the review"), qPrintable(moved.spoken()));
        QVERIFY(moved.desk.figures.deckChoice().timelineBaseline); // the slide, too
        moved.toggle->click();
        QVERIFY(moved.bar().ghost.isNull());
    }

    void whyItMovedIsAskedAndLogged()
    {
        Moved moved;
        moved.desk.session.selection().select({EntityKind::Project, moved.routing});
        QVERIFY(!moved.explain->isEnabled()); // nothing is compared yet
        moved.toggle->click();
        QVERIFY(moved.explain->isEnabled());
        moved.desk.prompt.texts.enqueue(u"two people were away"_s);
        moved.explain->trigger();
        const PlanData &plan = moved.desk.session.data();
        QCOMPARE(plan.decisions.size(), 1);
        QCOMPARE(plan.decisions.at(0).before, u"2027-03-26"_s);
        QCOMPARE(moved.desk.session.undoText(), u"Say why “routing” moved"_s);
        QVERIFY(moved.spoken().contains(u"because: two people were away"));
        QVERIFY(moved.desk.session.undo());
        QVERIFY(plan.decisions.isEmpty());
    }

    void withoutAReviewThereIsNothingToCompareWith()
    {
        const PlanFixture fixture = planFromText(threeProjects);
        Desk desk(fixture.plan);
        QVERIFY(!desk.view.findChild<QWidget *>(u"timelineReview"_s)->isVisibleTo(&desk.view));
    }
};

QTEST_MAIN(FeatTimelineReview)
#include "feat_timelinereview.moc"
