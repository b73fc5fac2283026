// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop.h"

#include <QAccessible>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

class FeatMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSamplePlanShowsEighteenPlacedAndSixToPlace()
    {
        Workshop workshop;
        QCOMPARE(workshop.plot->model()->rowCount(), 18);
        QCOMPARE(workshop.tray->model()->rowCount(), 6);
        QCOMPARE(workshop.view.facts(), u"18 needs placed, 6 to place, 13 kept"_s);
    }

    // The long steps of a way give way to the short ones, and none passes the bar's end.
    void theTraceFitsItsBar()
    {
        Workshop workshop;
        workshop.session.selection().select(
            {EntityKind::Need, needTitled(workshop.session.data(), u"Reliable forecast"_s)});
        auto *bar = workshop.view.findChild<QWidget *>(u"traceBar"_s);
        for (const int width : {1302, 1680}) {
            workshop.view.resize(width, 700);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the steps before these
            const QList<QPushButton *> steps = bar->findChildren<QPushButton *>();
            QVERIFY(steps.size() > 4);
            int previous = 0;
            for (const QPushButton *step : steps) {
                QVERIFY2(step->geometry().left() >= previous, qPrintable(step->text()));
                previous = step->geometry().right();
            }
            QVERIFY(previous < bar->width());
        }
    }

    // A title that takes two lines makes its card higher, whatever the width.
    void trayCardsHoldTheirTitles()
    {
        Workshop workshop;
        const QModelIndex card = workshop.tray->model()->index(0, 0);
        QStyleOptionViewItem option;
        option.widget = workshop.tray;
        const QAbstractItemDelegate *delegate = workshop.tray->itemDelegateForIndex(card);
        const QFontMetrics metrics(themeOf(workshop.tray).font(TextStyle::Small, QFont::Medium));
        const int text = metrics.horizontalAdvance(card.data().toString());
        const int lost = 2 + 2 * 12 + 18; // outline, padding and grip
        workshop.tray->setFixedWidth(text + lost + 2);
        const int oneLine = delegate->sizeHint(option, card).height();
        workshop.tray->setFixedWidth(text + lost - 1);
        QVERIFY(delegate->sizeHint(option, card).height() > oneLine);
    }

    void draggingABubbleWritesBothScoresInOneNamedStep()
    {
        Workshop workshop;
        const EntityId id = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        QVERIFY(id);
        const Need before = workshop.need(id);
        workshop.drag(id, {-60, 90});
        const Need after = workshop.need(id);
        QVERIFY(*after.effort < *before.effort);
        QVERIFY(*after.impact < *before.impact);
        QCOMPARE(*after.impact, std::round(*after.impact * 10) / 10);
        QVERIFY(workshop.session.undoText().startsWith(u"Move “"_s));
        QVERIFY(workshop.session.undo());
        QCOMPARE(workshop.need(id), before);
        QVERIFY(!workshop.session.canUndo());
    }

    void shiftHoldsOneAxis()
    {
        Workshop workshop;
        const EntityId id = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        const Need before = workshop.need(id);
        workshop.drag(id, {-80, 30}, Qt::ShiftModifier);
        QCOMPARE(workshop.need(id).impact, before.impact);
        QVERIFY(workshop.need(id).effort != before.effort);
    }

    void escapeDuringADragLeavesThePlanAsItWas()
    {
        Workshop workshop;
        const EntityId id = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        const PlanData before = workshop.session.data();
        QWidget *paper = workshop.plot->viewport();
        const QPoint start = workshop.centreOf(id);
        QTest::mousePress(paper, Qt::LeftButton, Qt::NoModifier, start);
        QMouseEvent move(QEvent::MouseMove, start + QPoint(50, 50),
                         paper->mapToGlobal(start + QPoint(50, 50)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(paper, &move);
        QTest::keyClick(workshop.plot, Qt::Key_Escape);
        QTest::mouseRelease(paper, Qt::LeftButton, Qt::NoModifier, start + QPoint(50, 50));
        QCOMPARE(workshop.session.data(), before);
    }

    void droppingFromTheTrayPlacesTheNeed()
    {
        Workshop workshop;
        auto *model = static_cast<NeedsToPlaceModel *>(workshop.tray->model());
        const EntityId id = model->idAt(0);
        const std::unique_ptr<QMimeData> mimeData(model->mimeData({model->index(0, 0)}));
        const QPointF point = workshop.plot->viewport()->rect().center();
        QDragEnterEvent enter(point.toPoint(), Qt::MoveAction, mimeData.get(), Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(workshop.plot->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(point, Qt::MoveAction, mimeData.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(workshop.plot->viewport(), &drop);
        QVERIFY(workshop.need(id).isPlaced());
        QCOMPARE(workshop.tray->model()->rowCount(), 5);
        QVERIFY(workshop.session.undoText().startsWith(u"Place “"_s));
    }

    void draggingABubbleBackToTheTrayTakesBothScoresAway()
    {
        Workshop workshop;
        const EntityId id = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        const QPoint target = workshop.plot->viewport()->mapFrom(
            &workshop.view, workshop.tray->mapTo(&workshop.view, workshop.tray->rect().center()));
        workshop.drag(id, target - workshop.centreOf(id));
        QVERIFY(!workshop.need(id).impact);
        QVERIFY(!workshop.need(id).effort);
    }

    void enterInTheTrayPlacesInTheMiddleAndArrowsTakeItOn()
    {
        Workshop workshop;
        auto *model = static_cast<NeedsToPlaceModel *>(workshop.tray->model());
        const EntityId id = model->idAt(0);
        workshop.tray->setFocus();
        workshop.tray->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(workshop.tray, Qt::Key_Return);
        QCOMPARE(*workshop.need(id).impact, 3.0);
        workshop.plot->setFocus();
        QTest::keyClick(workshop.plot, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(*workshop.need(id).impact, 3.1);
        QTest::keyClick(workshop.plot, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(*workshop.need(id).effort, 2.5);
    }

    void twoDigitsScoreTheCurrentCardAndTheNextOneFollows()
    {
        Workshop workshop;
        workshop.tray->setFocus();
        workshop.tray->setCurrentIndex(workshop.tray->model()->index(1, 0));
        const EntityId second = workshop.session.selection().current().id;
        const EntityId third = workshop.tray->model()->index(2, 0).data(EntityRefRole).value<EntityRef>().id;
        const auto *hint = workshop.view.findChild<QLabel *>(u"trayHint"_s);
        QTest::keyClick(workshop.tray, Qt::Key_4);
        QVERIFY(hint->text().contains(u"Impact 4"));
        QVERIFY(!workshop.need(second).isPlaced());
        QTest::keyClick(workshop.tray, Qt::Key_7);
        QVERIFY(hint->text().contains(u"7 is outside"));
        QTest::keyClick(workshop.tray, Qt::Key_2);
        QCOMPARE(workshop.need(second).impact, std::optional(4.0));
        QCOMPARE(workshop.need(second).effort, std::optional(2.0));
        QCOMPARE(workshop.session.selection().current().id, third);
        QCOMPARE(workshop.tray->currentIndex().data(EntityRefRole).value<EntityRef>().id, third);
        QTest::keyClick(workshop.tray, Qt::Key_5);
        QTest::keyClick(workshop.tray, Qt::Key_Escape);
        QTest::keyClick(workshop.tray, Qt::Key_3); // an impact again
        QVERIFY(!workshop.need(third).isPlaced());
        QVERIFY(workshop.session.undo());
        QVERIFY(!workshop.need(second).isPlaced());
    }

    void whatIsDeferredLeavesAndTheNextOneIsInHand()
    {
        Workshop workshop;
        workshop.prompt.verbs.enqueue(0);
        workshop.prompt.texts.enqueue(u"Not this quarter"_s);
        const EntityId first = workshop.list->model()->index(3, 0).data(EntityRefRole).value<EntityRef>().id;
        const EntityId next = workshop.list->model()->index(4, 0).data(EntityRefRole).value<EntityRef>().id;
        workshop.session.selection().select({EntityKind::Need, first});
        workshop.view.findChild<QAction *>(u"deferNeeds"_s)->trigger();
        QCOMPARE(workshop.need(first).status, NeedStatus::Deferred);
        QCOMPARE(workshop.session.selection().selectedOf(EntityKind::Need), QList<EntityId>{next});
        // Selected from elsewhere, but not on this page: the keys leave it alone.
        workshop.session.selection().select({EntityKind::Need, first});
        QVERIFY(!workshop.view.findChild<QAction *>(u"chooseNeeds"_s)->isEnabled());
    }

    void theFootLeadsFromTheCutToTheOkrs()
    {
        PlanData plan = samplePlanData();
        const QList<EntityId> kept = [&plan] {
            QList<EntityId> ids;
            for (const Need &need : plan.needs) {
                if (need.status == NeedStatus::Chosen)
                    ids += need.id;
            }
            return ids;
        }();
        for (const EntityId id : kept)
            plan.needs.findForWriting(id)->status = NeedStatus::Qualified;
        Workshop workshop(plan);
        auto *cut = workshop.view.findChild<QPushButton *>(u"chooseDownToTheLineButton"_s);
        auto *okrs = workshop.view.findChild<QPushButton *>(u"makeOkrsButton"_s);
        QVERIFY(cut && cut->isVisibleTo(&workshop.view));
        cut->click();
        QVERIFY(!cut->isVisibleTo(&workshop.view));
        QVERIFY(okrs->isVisibleTo(&workshop.view) && okrs->isEnabled());
    }

    void arrowsGoToTheNearestNeedThatWay()
    {
        Workshop workshop;
        const EntityId forecast = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        workshop.plot->setCurrentIndex(workshop.onPlot(forecast));
        workshop.plot->setFocus();
        QTest::keyClick(workshop.plot, Qt::Key_Left);
        const QModelIndex current = workshop.plot->currentIndex();
        QVERIFY(current.row() != workshop.onPlot(forecast).row());
        QVERIFY(workshop.plot->visualRect(current).center().x() < workshop.centreOf(forecast).x());
    }

    void aKeptNeedIsDeclinedWithAReasonFromTheKeyboard()
    {
        Workshop workshop;
        const EntityId id = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        workshop.session.selection().select({EntityKind::Need, id});
        QTest::keyClick(workshop.list, Qt::Key_X);
        QCOMPARE(workshop.prompt.questions.size(), 1);
        QVERIFY2(workshop.need(id).status != NeedStatus::Declined, "cancelled: nothing happens");
        workshop.prompt.texts.enqueue(u"The tool is bought instead"_s);
        QTest::keyClick(workshop.list, Qt::Key_X);
        QCOMPARE(workshop.need(id).status, NeedStatus::Declined);
        QCOMPARE(workshop.session.data().decisions.at(workshop.session.data().decisions.size() - 1).reason,
                 u"The tool is bought instead"_s);
    }

    void selectingInTheListSelectsOnTheMatrix()
    {
        Workshop workshop;
        workshop.list->setCurrentIndex(workshop.list->model()->index(7, 0));
        QCOMPARE(workshop.plot->currentIndex().row(), 7);
    }

    void everyBubbleIsAnItemForAssistiveTools()
    {
        Workshop workshop;
        QAccessibleInterface *matrix = QAccessible::queryAccessibleInterface(workshop.plot);
        QVERIFY(matrix);
        QCOMPARE(matrix->childCount(), 18);
        QVERIFY(matrix->child(0)->text(QAccessible::Name).startsWith(u"1. "_s));
        QVERIFY(matrix->child(0)->rect().isValid());
    }

    void anEmptyPlanSaysHowToBegin()
    {
        Workshop workshop{PlanData()};
        QVERIFY(!workshop.plot->isVisible());
        QVERIFY(workshop.view.findChild<QWidget *>(u"needTray"_s)->isVisible());
    }

    void itIsDrawnInBothThemesAndLanguagesAndOnTheProjector_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr-light-1920") << u"fr"_s << false << QSize(1688, 984);
        QTest::newRow("en-dark-1920") << u"en"_s << true << QSize(1688, 984);
        QTest::newRow("fr-light-1366") << u"fr"_s << false << QSize(1302, 672);
    }
    void itIsDrawnInBothThemesAndLanguagesAndOnTheProjector()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        ViewBench bench(samplePlanData(language), language, isDark);
        MatrixView view(bench.context);
        showAt(view, size, u"matrix-"_s + QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(view.findChild<MatrixPlot *>()->scene().needs.size(), 18);
    }
};

QTEST_MAIN(FeatMatrix)
#include "feat_matrix.moc"
