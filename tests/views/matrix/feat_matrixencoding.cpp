// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicebutton.h"
#include "document/quarterfigures.h"
#include "items/showndeck.h"
#include "matrix/legendbutton.h"
#include "matrix/matrixlegend.h"
#include "workshop.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

void choose(Workshop &workshop, const QString &button, int choice)
{
    workshop.view.findChild<ChoiceButton *>(button)->menu()->actions().at(choice)->trigger();
}

QList<LegendButton *> legendOf(Workshop &workshop)
{
    return workshop.view.findChild<MatrixLegend *>()->findChildren<LegendButton *>();
}

// Nine needs on one spot in the upper right corner.
PlanData planWithACrowd(int count, double effort, double impact)
{
    PlanData plan = samplePlanData();
    int placed = 0;
    for (const Need &need : samplePlanData().needs) {
        if (!need.isPlaced() || placed == count)
            continue;
        Need *moved = plan.needs.findForWriting(need.id);
        moved->effort = effort;
        moved->impact = impact;
        ++placed;
    }
    return plan;
}

// So many spread over the whole matrix, beside those of the sample.
PlanData planWithMoreNeeds(int count)
{
    PlanData plan = samplePlanData();
    const Need pattern = *plan.needs.find(needTitled(plan, u"Reliable forecast"_s));
    for (int i = 0; i < count; ++i) {
        Need need = pattern;
        need.id = EntityId{900000 + i};
        need.title = u"Need %1"_s.arg(i);
        need.effort = 1 + (i % 40) * 0.1;
        need.impact = 1 + (i / 40) * (160.0 / count);
        plan.needs.insert(need);
    }
    return plan;
}

} // namespace

class FeatMatrixEncoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLegendNamesWhatTheColourIsChosenToSay()
    {
        Workshop workshop;
        QVERIFY(legendOf(workshop).constFirst()->entry().tag.startsWith(u'E'));
        choose(workshop, u"matrixColour"_s, int(ColorBy::Status));
        QCOMPARE(workshop.plot->scene().colorBy, ColorBy::Status);
        int needs = 0;
        for (const LegendButton *button : legendOf(workshop)) {
            QVERIFY(button->entry().key.startsWith(u"status:"_s));
            QVERIFY(!button->accessibleName().isEmpty());
            needs += button->entry().count;
        }
        QCOMPARE(needs, 18);
        QVERIFY2(!workshop.session.canUndo(), "it is window state, no edit");
    }

    void aPressedEntryDimsTheOtherNeeds()
    {
        Workshop workshop;
        LegendButton *first = legendOf(workshop).constFirst();
        const int lit = first->entry().count;
        QTest::mouseClick(first, Qt::LeftButton);
        const auto dimmedCount = [&workshop] {
            const QList<MatrixNeed> &needs = workshop.plot->scene().needs;
            return std::count_if(needs.begin(), needs.end(),
                                 [](const MatrixNeed &need) { return need.dimmed; });
        };
        QCOMPARE(dimmedCount(), 18 - lit);
        legendOf(workshop).at(1)->setFocus();
        QTest::keyClick(legendOf(workshop).at(1), Qt::Key_Space);
        QCOMPARE(dimmedCount(), 18 - lit - legendOf(workshop).at(1)->entry().count);
        QTest::mouseClick(legendOf(workshop).at(0), Qt::LeftButton);
        QTest::mouseClick(legendOf(workshop).at(1), Qt::LeftButton);
        QCOMPARE(dimmedCount(), 0);
    }

    void anotherColourForgetsTheFilter()
    {
        Workshop workshop;
        QTest::mouseClick(legendOf(workshop).constFirst(), Qt::LeftButton);
        choose(workshop, u"matrixColour"_s, int(ColorBy::Quadrant));
        QVERIFY(workshop.plot->options().lit.isEmpty());
        for (const MatrixNeed &need : workshop.plot->scene().needs)
            QVERIFY(!need.dimmed);
    }

    void theSizeFollowsItsMenu()
    {
        Workshop workshop;
        choose(workshop, u"matrixSize"_s, int(SizeBy::None));
        const QSize first = workshop.plot->visualRect(workshop.plot->model()->index(0, 0)).size();
        for (int row = 1; row < 18; ++row) {
            const QSize size = workshop.plot->visualRect(workshop.plot->model()->index(row, 0)).size();
            QVERIFY((size - first).width() <= 1 && (first - size).width() <= 1); // whole pixels around it
        }
    }

    void theSlidesLookAsTheMatrixDoes()
    {
        Workshop workshop;
        choose(workshop, u"matrixColour"_s, int(ColorBy::Age));
        choose(workshop, u"matrixSize"_s, int(SizeBy::Confidence));
        const DeckSpec spec = shownDeckSpec(workshop.session, workshop.figures);
        QCOMPARE(spec.matrixColor, ColorBy::Age);
        QCOMPARE(spec.matrixSize, SizeBy::Confidence);
        DeckChoice choice = workshop.figures.deckChoice();
        choice.matrixColor = ColorBy::Status;
        workshop.figures.setDeckChoice(choice);
        QCOMPARE(workshop.plot->scene().colorBy, ColorBy::Status);
    }

    void theLegendGivesWayWhereThereIsNoRoom()
    {
        Workshop workshop;
        choose(workshop, u"matrixColour"_s, int(ColorBy::Stakeholder));
        workshop.view.resize(1302, 672);
        QCoreApplication::processEvents();
        const QWidget *legend = workshop.view.findChild<MatrixLegend *>();
        for (const LegendButton *button : legendOf(workshop))
            QVERIFY(legend->rect().contains(button->geometry()));
    }

    void aFanStaysInsideThePlotAndOffTheNames_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("effort");
        QTest::addColumn<double>("impact");
        QTest::newRow("upper right") << 9 << 5.0 << 5.0;
        QTest::newRow("below the name") << 9 << 5.0 << 4.9;
        QTest::newRow("upper left") << 6 << 1.0 << 5.0;
        QTest::newRow("lower right") << 12 << 5.0 << 1.0;
        QTest::newRow("under « Plan »") << 9 << 5.0 << 4.0;
    }
    void aFanStaysInsideThePlotAndOffTheNames()
    {
        QFETCH(int, count);
        QFETCH(double, effort);
        QFETCH(double, impact);
        Workshop workshop(planWithACrowd(count, effort, impact));
        const Theme &theme = themeOf(workshop.plot);
        const MatrixScene &scene = workshop.plot->scene();
        const MatrixGeometry geometry(workshop.plot->viewport()->size(), scene.window, theme);
        int fanned = 0;
        for (int row = 0; row < scene.needs.size(); ++row) {
            if (scene.needs.at(row).effort != effort || scene.needs.at(row).impact != impact)
                continue;
            ++fanned;
            const QRectF bubble = workshop.plot->visualRect(workshop.plot->model()->index(row, 0));
            QVERIFY(geometry.plot.contains(bubble));
            for (const QuadrantLabel &name : quadrantLabels(scene, geometry, theme))
                QVERIFY(!name.box().intersects(bubble));
        }
        QCOMPARE(fanned, count);
    }

    // A need that stands alone keeps its scores, so the name gives way, along its edge.
    void aBubbleInACornerLeavesTheQuadrantsNameFree_data()
    {
        QTest::addColumn<double>("effort");
        QTest::addColumn<double>("impact");
        QTest::newRow("upper left") << 1.0 << 5.0;
        QTest::newRow("upper right") << 5.0 << 5.0;
        QTest::newRow("lower left") << 1.1 << 1.0;
        QTest::newRow("lower right") << 5.0 << 1.0;
    }
    void aBubbleInACornerLeavesTheQuadrantsNameFree()
    {
        QFETCH(double, effort);
        QFETCH(double, impact);
        PlanData plan = planWithACrowd(1, effort, impact);
        for (const Need &need : plan.needs)
            plan.needs.findForWriting(need.id)->estimateDays = 400; // as large as bubbles come
        Workshop workshop(plan);
        const Theme &theme = themeOf(workshop.plot);
        const MatrixScene &scene = workshop.plot->scene();
        const MatrixGeometry geometry(workshop.plot->viewport()->size(), scene.window, theme);
        QRectF bubble;
        for (int row = 0; row < scene.needs.size(); ++row) {
            if (scene.needs.at(row).effort == effort)
                bubble = workshop.plot->visualRect(workshop.plot->model()->index(row, 0));
        }
        QVERIFY(!bubble.isEmpty());
        for (const QuadrantLabel &name : quadrantLabels(scene, geometry, theme)) {
            const QRectF box = name.box();
            const QPointF nearest(std::clamp(bubble.center().x(), box.left(), box.right()),
                                  std::clamp(bubble.center().y(), box.top(), box.bottom()));
            QVERIFY(geometry.plot.contains(box));
            QVERIFY(QLineF(nearest, bubble.center()).length() > bubble.width() / 2 - 2);
        }
    }

    void theLabelOfASelectedBubbleKeepsOffItsRing()
    {
        Workshop workshop;
        PlacedLabel label;
        label.side = LabelSide::Right;
        label.rect = QRectF(10, 10, 50, 16);
        QVERIFY(clearOfRing(label, themeOf(workshop.plot)).rect.left() >= 13);
        label.side = LabelSide::Above;
        QVERIFY(clearOfRing(label, themeOf(workshop.plot)).rect.bottom() <= 23);
    }

    void aDoubleClickOnAQuadrantsNameZoomsInAndEscapeOut()
    {
        Workshop workshop;
        const MatrixScene whole = workshop.plot->scene();
        const MatrixGeometry geometry(workshop.plot->viewport()->size(), whole.window,
                                      themeOf(workshop.plot));
        const QPoint name =
            quadrantLabels(whole, geometry, themeOf(workshop.plot))[size_t(Quadrant::Plan)].box().center().toPoint();
        QTest::mouseDClick(workshop.plot->viewport(), Qt::LeftButton, Qt::NoModifier, name);
        QCOMPARE(workshop.plot->scene().zoom, std::optional(Quadrant::Plan));
        auto *back = workshop.view.findChild<QPushButton *>(u"wholeMatrixButton"_s);
        QVERIFY(back->isVisible());
        for (const MatrixNeed &need : workshop.plot->scene().needs) {
            const QRect bubble = workshop.plot->visualRect(workshop.onPlot(need.id));
            QCOMPARE(bubble.isEmpty(), !need.inWindow);
        }
        workshop.plot->setFocus();
        QTest::keyClick(workshop.plot, Qt::Key_Escape);
        QVERIFY(!workshop.plot->scene().zoom);
        QVERIFY(!back->isVisible());
    }

    void altAndADigitZoomsAndADragThereStaysInTheQuadrant()
    {
        Workshop workshop;
        const EntityId id = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        workshop.plot->setFocus();
        QTest::keyClick(workshop.plot, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(workshop.plot->scene().zoom, std::optional(Quadrant::Plan));
        const Need before = workshop.need(id);
        workshop.drag(id, {-40, 60});
        QVERIFY(*workshop.need(id).effort < *before.effort);
        QVERIFY2(*before.effort - *workshop.need(id).effort < 0.35, "a pixel is a smaller step there");
        QVERIFY(workshop.session.undo());
        QCOMPARE(workshop.need(id), before);
        QTest::keyClick(workshop.plot, Qt::Key_0, Qt::AltModifier);
        QVERIFY(!workshop.plot->scene().zoom);
    }

    void bubblesBecomeDotsWhereThePlotIsTooSmallForThem()
    {
        Workshop workshop(planWithMoreNeeds(120));
        showAt(workshop.view, {2400, 1350}, u"matrix-roomy"_s);
        QCOMPARE(workshop.plot->scene().density, MatrixDensity::KeptLabels);
        showAt(workshop.view, {1274, 660}, u"matrix-crowded"_s);
        QCOMPARE(workshop.plot->scene().density, MatrixDensity::Dots);
        showAt(workshop.view, {2400, 1350}, u"matrix-roomy"_s);
        QCOMPARE(workshop.plot->scene().density, MatrixDensity::KeptLabels);
    }

    void thousandsBecomeDotsThatCanStillBeHit()
    {
        Workshop workshop(planWithMoreNeeds(400));
        QCOMPARE(workshop.plot->scene().density, MatrixDensity::Dots);
        const QPoint centre = workshop.centreOf(EntityId{900017});
        QTest::mouseClick(workshop.plot->viewport(), Qt::LeftButton, Qt::NoModifier, centre);
        QCOMPARE(workshop.session.selection().current().kind, EntityKind::Need);
        showAt(workshop.view, {1680, 984}, u"matrix-dots"_s);
    }

    void itIsDrawnWithEveryColour_data()
    {
        QTest::addColumn<int>("color");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("function-light") << int(ColorBy::Function) << false;
        QTest::newRow("stakeholder-dark") << int(ColorBy::Stakeholder) << true;
        QTest::newRow("quadrant-zoomed") << int(ColorBy::Quadrant) << false;
    }
    void itIsDrawnWithEveryColour()
    {
        QFETCH(int, color);
        QFETCH(bool, isDark);
        ViewBench bench(samplePlanData(u"fr"), u"fr", isDark);
        MatrixView view(bench.context);
        showAt(view, {1680, 984}, u"warm-up"_s);
        view.findChild<ChoiceButton *>(u"matrixColour"_s)->menu()->actions().at(color)->trigger();
        bench.session.selection().select(
            {EntityKind::Need, view.findChild<MatrixPlot *>()->scene().needs.at(3).id});
        if (color == int(ColorBy::Quadrant))
            view.findChild<QAction *>(u"zoomQuadrant1"_s)->trigger();
        showAt(view, {1680, 984}, u"encoding-"_s + QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(int(view.findChild<MatrixPlot *>()->scene().colorBy), color);
    }
};

QTEST_MAIN(FeatMatrixEncoding)
#include "feat_matrixencoding.moc"
