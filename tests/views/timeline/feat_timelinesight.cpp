// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "planfixture.h"
#include "timelinedesk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

PlanData manyProjects(int count)
{
    PlanData plan;
    plan.objectives.insert({.id = {1}, .title = u"Everything"_s, .quarter = {2027, 1}});
    for (int i = 0; i < count; ++i) {
        const QDate start = QDate(2027, 1, 4).addDays(i % 60);
        plan.projects.insert({.id = {1000 + i},
                              .title = u"Project %1"_s.arg(i),
                              .objective = {1},
                              .start = start,
                              .end = start.addDays(40)});
    }
    return plan;
}

} // namespace

class FeatTimelineSight : public QObject {
    Q_OBJECT
private:
    PlanFixture m_fixture = planFromText(threeProjects);
    const EntityId m_routing = m_fixture.id(u"routing"_s);
    const EntityId m_answers = m_fixture.id(u"answers"_s);

private Q_SLOTS:
    void onlyTheRowsInSightAreBuilt()
    {
        Desk desk(manyProjects(1000));
        QCOMPARE(desk.model->scene().rows.size(), 1000);
        const qsizetype items = desk.chart->scene()->items().size();
        QVERIFY2(items < 400, qPrintable(QString::number(items)));
        QVERIFY(desk.shown<BarPicture>().size() < 30);
        desk.list->verticalScrollBar()->setValue(desk.list->verticalScrollBar()->maximum());
        QVERIFY(!desk.shown<BarPicture>().isEmpty());
        QVERIFY(desk.chart->scene()->items().size() < items + 10);
    }

    void listAndChartStayInStep()
    {
        Desk desk(manyProjects(200));
        desk.list->verticalScrollBar()->setValue(777);
        const QRect line = desk.list->visualRect(desk.list->indexAt({100, 300}));
        const QPoint top = desk.chart->viewport()->mapFrom(
            &desk.view, desk.list->viewport()->mapTo(&desk.view, line.topLeft()));
        const QList<BarPicture> bars = desk.shown<BarPicture>();
        QVERIFY(std::any_of(bars.cbegin(), bars.cend(),
                            [&top](const BarPicture &bar) { return bar.lane.top() == top.y(); }));
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        Desk desk(m_fixture.plan);
        const QRectF before = desk.barOf(m_routing);
        QWheelEvent zoom(before.topLeft(), desk.chart->viewport()->mapToGlobal(before.topLeft()), {},
                         {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.chart->viewport(), &zoom);
        const QRectF after = desk.barOf(m_routing);
        QVERIFY(std::abs(after.left() - before.left()) <= 1);
        QVERIFY(after.width() > before.width() * 1.3);
    }

    void theGridStandsWhereTheHeadingSaysThatMonthsBegin()
    {
        Desk desk(m_fixture.plan);
        for (const QSize &size : {QSize(1688, 984), QSize(1302, 672), QSize(1900, 700)}) {
            desk.view.resize(size);
            QCoreApplication::processEvents();
            QList<double> lines;
            for (QGraphicsItem *item : desk.chart->scene()->items()) {
                if (const auto *line = dynamic_cast<QGraphicsLineItem *>(item); line && line->isVisible())
                    lines += line->mapToScene(line->line().p1()).x();
            }
            const auto headings = desk.shown<HeadingPicture>();
            for (const SpanLabel &month : headings.constFirst().minor) {
                const bool isThere = std::any_of(lines.cbegin(), lines.cend(), [&month](double x) {
                    return std::abs(x - month.left) <= 1;
                });
                QVERIFY2(isThere || month.left < 0, qPrintable(month.label));
            }
        }
    }

    void zoomGoesFromWeeksToQuarters()
    {
        ViewBench bench(samplePlanData());
        TimelineView view(bench.context);
        auto *zoom = view.findChild<SegmentedControl *>(u"timelineZoom"_s);
        const auto *chart = view.findChild<QGraphicsView *>(u"timelineChart"_s);
        showAt(view, {1688, 984}, u"timeline-months"_s);
        QCOMPARE(zoom->currentIndex(), 1);
        zoom->segment(0)->click();
        showAt(view, {1688, 984}, u"timeline-weeks"_s);
        const QList<SpanLabel> weeks = shownPictures<HeadingPicture>(*chart->scene()).constFirst().minor;
        QCOMPARE(weeks.at(1).label.left(1), u"W"_s);
        zoom->segment(2)->click();
        showAt(view, {1688, 984}, u"timeline-quarters"_s);
        QVERIFY(shownPictures<HeadingPicture>(*chart->scene()).constFirst().major.size() >= 8);
        view.findChild<QAction *>(u"timelineFitQuarter"_s)->trigger();
        const QList<SpanLabel> quarters = shownPictures<HeadingPicture>(*chart->scene()).constFirst().major;
        QCOMPARE(quarters.size(), 1);
        QCOMPARE(quarters.constFirst().label, bench.figures.quarter().label(bench.session.language()));
    }

    void zoomedOutFarTheHeadingCountsYears()
    {
        Desk desk(m_fixture.plan);
        auto *zoomOut = desk.view.findChild<QAction *>(u"timelineZoomOut"_s);
        for (int i = 0; i < 12; ++i)
            zoomOut->trigger();
        QStringList years;
        const auto headings = desk.shown<HeadingPicture>();
        for (const SpanLabel &year : headings.constFirst().major)
            years += year.label;
        QVERIFY2(years.contains(u"2027"_s) && years.contains(u"2028"_s), qPrintable(years.join(u' ')));
        QCOMPARE(headings.constFirst().minor.constFirst().label.left(1), u"Q"_s);
        desk.view.findChild<QAction *>(u"timelineUsualZoom"_s)->trigger();
        QCOMPARE(desk.shown<HeadingPicture>().constFirst().major.size(), 3);
    }

    void timeScrollsAsFarAsOneLikesAndTodayBringsItBack()
    {
        Desk desk(m_fixture.plan);
        const double left = desk.barOf(m_routing).left();
        for (int i = 0; i < 100; ++i) {
            QWheelEvent scroll({50, 100}, desk.chart->viewport()->mapToGlobal(QPointF(50, 100)), {},
                               {0, -1200}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(desk.chart->viewport(), &scroll);
        }
        QCOMPARE(desk.barOf(m_routing).left(), left - 100 * 1200);
        desk.view.findChild<QAction *>(u"timelineToday"_s)->trigger();
        QVERIFY(std::abs(desk.barOf(m_answers).left() - desk.chart->viewport()->width() / 2.0) < 200);
    }

    void itIsDrawnInBothThemesAndLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr-light-1920") << u"fr"_s << false << QSize(1688, 984);
        QTest::newRow("en-dark-1920") << u"en"_s << true << QSize(1688, 984);
        QTest::newRow("fr-light-1366") << u"fr"_s << false << QSize(1302, 672);
        QTest::newRow("en-light-1366") << u"en"_s << false << QSize(1302, 672);
    }
    void itIsDrawnInBothThemesAndLanguages()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        ViewBench bench(samplePlanData(language), language, isDark);
        const auto late =
            std::find_if(bench.session.data().projects.begin(), bench.session.data().projects.end(),
                         [](const Project &p) { return p.progress == 55.0; });
        TimelineView view(bench.context);
        if (late != bench.session.data().projects.end())
            bench.session.selection().select({EntityKind::Project, late->id});
        showAt(view, size, u"timeline-"_s + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(view.facts().startsWith(u"12 "_s));
    }

    void everyGroupingIsDrawn_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("goal") << int(TimelineGrouping::Goal) << false;
        QTest::newRow("team") << int(TimelineGrouping::Team) << false;
        QTest::newRow("function") << int(TimelineGrouping::Function) << false;
        QTest::newRow("lead") << int(TimelineGrouping::Lead) << true;
        QTest::newRow("none") << int(TimelineGrouping::None) << false;
    }
    void everyGroupingIsDrawn()
    {
        QFETCH(int, grouping);
        QFETCH(bool, isDark);
        ViewBench bench(samplePlanData(u"fr"), u"fr", isDark);
        TimelineView view(bench.context);
        auto *list = view.findChild<TimelineList *>();
        auto *model = static_cast<TimelineModel *>(list->model());
        model->setGrouping(TimelineGrouping(grouping));
        if (!model->scene().groups.isEmpty())
            list->setCollapsed({model->scene().groups.constFirst().lane});
        showAt(view, {1688, 984}, u"timeline-by-"_s + QLatin1StringView(QTest::currentDataTag()));
        const auto *chart = view.findChild<QGraphicsView *>(u"timelineChart"_s);
        const bool hasLanes = TimelineGrouping(grouping) != TimelineGrouping::None;
        QCOMPARE(!shownPictures<BracketPicture>(*chart->scene()).isEmpty(), hasLanes);
        QVERIFY(!shownPictures<BarPicture>(*chart->scene()).isEmpty());
    }

    void theProjectorShowsItLargeAndWithoutControls()
    {
        ViewBench bench(samplePlanData(u"fr"), u"fr");
        TimelineView view(bench.context);
        auto *style = static_cast<GainlineStyle *>(qApp->style());
        style->setLocalTheme(&view, Theme::light().forProjector(1080));
        view.setProjector(true);
        showAt(view, {1920, 1080}, u"timeline-projector"_s);
        QVERIFY(!view.findChild<QPushButton *>(u"timelineAddProject"_s)->isVisible());
        const auto *chart = view.findChild<QGraphicsView *>(u"timelineChart"_s);
        const QList<BarPicture> bars = shownPictures<BarPicture>(*chart->scene());
        QVERIFY(!bars.isEmpty());
        QVERIFY(bars.constFirst().lane.height() >= 60);
        style->clearLocalTheme(&view);
    }
};

QTEST_MAIN(FeatTimelineSight)
#include "feat_timelinesight.moc"
