// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/planselection.h"
#include "planfixture.h"
#include "timeline/loadpanel.h"
#include "timeline/loadstrip.h"
#include "timelinedesk.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto busyApril = R"(
    plan run_reserve=20
    member ada
    project routing lead=ada start=2027-04-05 end=2027-04-09 estimate_days=6
    project signals lead=ada start=2027-04-05 end=2027-04-16 estimate_days=2
)";

struct Busy {
    Busy()
        : fixture(planFromText(busyApril))
        , desk(fixture.plan)
        , strip(desk.view.findChild<LoadStrip *>())
    {
    }
    [[nodiscard]] QModelIndex week(QDate monday) const
    {
        for (int row = 0; row < strip->model()->rowCount(); ++row) {
            if (strip->model()->index(row, 0).data(SortRole).toDate() == monday)
                return strip->model()->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] QMenu *menu() const { return strip->findChild<QMenu *>(u"weekProjects"_s); }

    PlanFixture fixture;
    Desk desk;
    LoadStrip *strip;
};

} // namespace

// What the weeks ask of people, under the bars.
class FeatLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekStandsUnderItsDaysOfTheChart()
    {
        const Busy busy;
        const QRectF bar = busy.desk.barOf(busy.fixture.id(u"routing"_s));
        const QRect box = busy.strip->visualRect(busy.week(QDate(2027, 4, 5)));
        QVERIFY2(std::abs(box.left() - bar.left()) <= 2,
                 qPrintable(u"%1 %2"_s.arg(box.left()).arg(bar.left())));
        QCOMPARE(busy.strip->indexAt(box.center()), busy.week(QDate(2027, 4, 5)));
    }

    void clickingAWeekShowsItsProjectsAndPickingOneSelectsIt()
    {
        Busy busy;
        const QRect box = busy.strip->visualRect(busy.week(QDate(2027, 4, 5)));
        QTest::mouseClick(busy.strip->viewport(), Qt::LeftButton, {}, box.center());
        const QPointer<QMenu> menu = busy.menu();
        QVERIFY(menu);
        QStringList shown;
        for (const QAction *action : menu->actions())
            shown += action->text();
        QVERIFY(shown.constFirst().contains(u"7 of the 4 days"));
        QCOMPARE(shown.mid(1), (QStringList{u"routing: 6 d"_s, u"signals: 1 d"_s}));
        const QRect heading = menu->actionGeometry(menu->actions().constFirst());
        QVERIFY(heading.height() > menu->fontMetrics().height()); // not a bare line
        QVERIFY(heading.width() > menu->fontMetrics().horizontalAdvance(shown.constFirst()) * 3 / 4);
        menu->actions().at(2)->trigger();
        menu->close();
        QCOMPARE(busy.desk.session.selection().current().id, busy.fixture.id(u"signals"_s));
    }

    void theKeyboardGoesFromWeekToWeek()
    {
        Busy busy;
        busy.strip->setFocus();
        busy.strip->setCurrentIndex(busy.week(QDate(2027, 4, 5)));
        QTest::keyClick(busy.strip, Qt::Key_Right);
        QCOMPARE(busy.strip->currentIndex(), busy.week(QDate(2027, 4, 12)));
        QTest::keyClick(busy.strip, Qt::Key_Return);
        QVERIFY(busy.menu());
        busy.menu()->close();
    }

    void anEditKeepsTheWeekThatTheKeyboardIsOn()
    {
        Busy busy;
        busy.strip->setCurrentIndex(busy.week(QDate(2027, 4, 12)));
        QVERIFY(busy.desk.session.editor().set(busy.fixture.ref(u"routing"_s), u"estimate_days", 2.0));
        QCOMPARE(busy.strip->currentIndex(), busy.week(QDate(2027, 4, 12)));
    }

    void theStripCanBeHiddenAndIsNotOnTheProjector()
    {
        Busy busy;
        QVERIFY(busy.strip->isVisibleTo(&busy.desk.view));
        QAction *toggle = busy.desk.view.findChild<QAction *>(u"timelineShowLoad"_s);
        toggle->trigger();
        QVERIFY(!busy.strip->isVisibleTo(&busy.desk.view));
        toggle->trigger();
        QVERIFY(busy.desk.view.findChild<LoadPanel *>()->isVisibleTo(&busy.desk.view));
        busy.desk.view.setProjector(true);
        QVERIFY(!busy.strip->isVisibleTo(&busy.desk.view));
    }
};

QTEST_MAIN(FeatLoad)
#include "feat_load.moc"
