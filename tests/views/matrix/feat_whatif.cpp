// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/toggleswitch.h"
#include "document/shownranking.h"
#include "workshop.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace {

// The what-if as a person has it on, with its bar.
struct Trial : Workshop {
    explicit Trial(const PlanData &plan = samplePlanData())
        : Workshop(plan)
        , shown(static_cast<RankedNeedsModel *>(list->model())->shown())
        , bar(view.findChild<QWidget *>(u"whatIfBar"_s))
        , reserve(view.findChild<QSpinBox *>(u"whatIfReserve"_s))
        , people(view.findChild<QDoubleSpinBox *>(u"whatIfPeople"_s))
        , before(session.data())
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_W);
    }
    [[nodiscard]] int rowOf(EntityId need) const { return onPlot(need).row(); }
    [[nodiscard]] QString wordOf(EntityId need) const
    {
        return onPlot(need).data(RankedNeedsModel::TrialWordRole).toString();
    }
    [[nodiscard]] QString difference() const
    {
        return view.findChild<QLabel *>(u"whatIfDifference"_s)->text();
    }
    void press(int key, EntityId need, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        session.selection().select({EntityKind::Need, need});
        list->setFocus();
        QTest::keyClick(list, Qt::Key(key), modifiers);
    }
    [[nodiscard]] bool isPlanUntouched() const
    {
        return const_cast<Trial *>(this)->session.data() == before
            && !const_cast<Trial *>(this)->session.canUndo();
    }
    [[nodiscard]] EntityId firstBelow() const
    {
        const Ranking &ranking = figures.ranking();
        return ranking.needs.at(ranking.linePosition).id;
    }

    ShownRanking &shown;
    QWidget *bar;
    QSpinBox *reserve;
    QDoubleSpinBox *people;
    const PlanData before;
};

} // namespace

class FeatWhatIf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSwitchAndTheKeyOpenTheBarAndEscLeavesIt()
    {
        Trial trial;
        QVERIFY(trial.bar->isVisible());
        auto *toggle = trial.view.findChild<ToggleSwitch *>(u"whatIfSwitch"_s);
        QVERIFY(toggle->isChecked());
        QTest::keyClick(trial.list, Qt::Key_Escape);
        QVERIFY(!trial.bar->isVisible());
        QVERIFY(!toggle->isChecked());
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(trial.bar->isVisible());
        trial.reserve->setFocus();
        QTest::keyClick(trial.reserve, Qt::Key_Escape);
        QVERIFY(!trial.bar->isVisible());
    }

    void aSmallerReserveAndMorePeopleMoveTheCutAndNotThePlan()
    {
        Trial trial;
        const EntityId below = trial.firstBelow();
        const double line = trial.shown.ranking().capacity.available();
        trial.reserve->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(trial.reserve, Qt::Key_Down);
        QCOMPARE(trial.reserve->value(), 10);
        trial.people->setFocus();
        QTest::keyClick(trial.people, Qt::Key_Up);
        QCOMPARE(trial.people->value(), 0.5);
        QVERIFY(trial.shown.ranking().capacity.available() > line);
        QVERIFY(trial.shown.ranking().find(below)->aboveLine);
        QCOMPARE(trial.wordOf(below), u"enters"_s);
        QVERIFY(trial.onPlot(below).data(Qt::AccessibleTextRole).toString().endsWith(u", enters"_s));
        QVERIFY2(trial.difference().contains(u"enter"_s), qPrintable(trial.difference()));
        QVERIFY2(trial.difference().contains(u"line +"_s), qPrintable(trial.difference()));
        QCOMPARE(trial.plot->scene().linePosition, trial.shown.ranking().linePosition);
        QVERIFY(trial.isPlanUntouched());
    }

    void theSliderAndTheNumberGoTogether()
    {
        Trial trial;
        auto *slider = trial.view.findChild<QSlider *>(u"whatIfReserveSlider"_s);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(trial.reserve->value(), 35);
        QTest::keyClick(slider, Qt::Key_PageDown);
        // Back at the plan's reserve nothing is tried.
        QVERIFY(trial.shown.whatIf().isEmpty());
    }

    void theKeysOfTheDecisionsTryThemHere()
    {
        Trial trial;
        const EntityId kept = trial.figures.ranking().needs.constFirst().id;
        const EntityId open = trial.firstBelow();
        trial.press(Qt::Key_X, kept);
        QCOMPARE(trial.wordOf(kept), u"left out"_s);
        QCOMPARE(trial.rowOf(kept), trial.list->model()->rowCount() - 1);
        QVERIFY(!trial.plot->scene().needs.at(trial.rowOf(kept)).kept);
        trial.press(Qt::Key_C, open);
        QVERIFY(trial.plot->scene().needs.at(trial.rowOf(open)).kept);
        QVERIFY(trial.isPlanUntouched());
        trial.press(Qt::Key_O, kept);
        QCOMPARE(trial.wordOf(kept), QString());
        QCOMPARE(trial.rowOf(kept), 0);
        QTest::keyClick(trial.list, Qt::Key_Escape);
        QVERIFY(!trial.plot->scene().needs.at(trial.rowOf(open)).kept);
        // Out of it, the same key decides.
        trial.press(Qt::Key_C, open);
        QCOMPARE(trial.need(open).status, NeedStatus::Chosen);
    }

    void nothingOfThePlanCanBeMovedWhileItIsOn()
    {
        Trial trial;
        const EntityId need = trial.figures.ranking().needs.constFirst().id;
        trial.drag(need, {80, 40});
        trial.session.selection().select({EntityKind::Need, need});
        trial.plot->setFocus();
        QTest::keyClick(trial.plot, Qt::Key_Right, Qt::ControlModifier);
        trial.list->setFocus();
        QTest::keyClick(trial.list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(trial.list, Qt::Key_M);
        QTest::keyClick(trial.list, Qt::Key_Backspace);
        QVERIFY(trial.isPlanUntouched());
        QVERIFY(!trial.tray->isEnabled());
        QVERIFY(!trial.view.findChild<QWidget *>(u"scoringModel"_s)->isEnabled());
        QVERIFY(!trial.view.findChild<QWidget *>(u"makeOkrsButton"_s)->isEnabled());
        QTest::keyClick(trial.list, Qt::Key_W);
        QVERIFY(trial.tray->isEnabled());
        trial.drag(need, {80, 40});
        QVERIFY(!trial.isPlanUntouched());
    }

    void theSwitchGoesBackAndForthBetweenThePlanAndWhatWasTried()
    {
        Trial trial;
        trial.people->setValue(2);
        const Ranking tried = trial.shown.ranking();
        QTest::keyClick(trial.list, Qt::Key_W);
        QCOMPARE(trial.shown.ranking(), trial.figures.ranking());
        QTest::keyClick(trial.list, Qt::Key_W);
        QCOMPARE(trial.shown.ranking(), tried);
        QTest::keyClick(trial.list, Qt::Key_Z);
        QCOMPARE(trial.shown.ranking(), trial.figures.ranking());
        QVERIFY(trial.bar->isVisible());
    }

    void itIsOfTheQuarterThatIsShown()
    {
        Trial trial;
        trial.people->setValue(2);
        const Quarter quarter = trial.figures.quarter();
        trial.figures.setQuarter(quarter.next());
        QVERIFY(!trial.bar->isVisible());
        QCOMPARE(trial.shown.ranking(), trial.figures.ranking());
        trial.figures.setQuarter(quarter);
        QVERIFY(trial.bar->isVisible());
        QCOMPARE(trial.people->value(), 2.0);
    }

    void whatFitsIsKeptInOneGoAndAppliedAsOneStep()
    {
        Trial trial;
        const EntityId below = trial.firstBelow();
        trial.people->setValue(3);
        QTest::keyClick(trial.list, Qt::Key_C, Qt::ShiftModifier);
        QVERIFY(trial.shown.whatIf().kept.contains(below));
        const Ranking tried = trial.shown.ranking();
        trial.prompt.texts.enqueue(u"Three more"_s);
        QTest::keyClick(trial.list, Qt::Key_A);
        QVERIFY(!trial.bar->isVisible());
        QCOMPARE(trial.figures.ranking().capacity, tried.capacity);
        QCOMPARE(trial.need(below).status, NeedStatus::Chosen);
        QCOMPARE(trial.session.data().members.size(), trial.before.members.size() + 3);
        QVERIFY(trial.session.undoText().contains(u"Three more"_s));
        QVERIFY(trial.session.undo());
        QVERIFY(!trial.session.canUndo());
        QCOMPARE(trial.session.data(), trial.before);
    }

    void aCancelledApplyLeavesAllAsItWas()
    {
        Trial trial;
        trial.people->setValue(1);
        auto *apply = trial.view.findChild<QPushButton *>(u"applyWhatIfButton"_s);
        QVERIFY(apply->isVisible());
        apply->click();
        QCOMPARE(trial.prompt.questions.size(), 1);
        QVERIFY(trial.bar->isVisible());
        QVERIFY(trial.isPlanUntouched());
    }

    void itIsKeptByNameAndChangedLater()
    {
        Trial trial;
        const auto there = trial.session.data().scenarios.size();
        trial.people->setValue(1);
        trial.prompt.texts.enqueue(u"One more"_s);
        QTest::keyClick(trial.list, Qt::Key_S);
        QCOMPARE(trial.session.data().scenarios.size(), there + 1);
        QVERIFY(trial.bar->isVisible());
        QVERIFY(trial.view.findChild<QLabel *>(u"whatIfLead"_s)->text().contains(u"One more"_s));
        trial.people->setValue(2);
        trial.prompt.verbs.enqueue(0);
        QTest::keyClick(trial.list, Qt::Key_S);
        QCOMPARE(trial.session.data().scenarios.size(), there + 1);
        QCOMPARE(trial.session.data().scenarios.at(there).addedPeople, 2.0);
        QVERIFY(trial.session.undo());
        QCOMPARE(trial.session.data().scenarios.at(there).addedPeople, 1.0);
    }

    void aNeedThatIsDeletedMeanwhileIsNoLongerTried()
    {
        Trial trial;
        const EntityId below = trial.firstBelow();
        trial.press(Qt::Key_C, below);
        QVERIFY(trial.session.editor().remove({{EntityKind::Need, below}}));
        QVERIFY(trial.shown.whatIf().isEmpty());
        QVERIFY(trial.bar->isVisible());
    }

    void allOfItHasItsNameAndItsPlaceInTheMenus()
    {
        Trial trial;
        QCOMPARE(accessibleNameProblems(&trial.view), QStringList());
        for (const QString &name : {u"whatIf"_s, u"keepScenario"_s, u"applyWhatIf"_s, u"leaveWhatIf"_s}) {
            auto *action = trial.view.findChild<QAction *>(name);
            QVERIFY(action->isVisible());
            QVERIFY(trial.view.viewActions().contains(action));
        }
        QVERIFY(!trial.view.findChild<QAction *>(u"chooseNeeds"_s)->isVisible());
    }

    void onASmallProjectorTheBarKeepsToOneLine()
    {
        ViewBench bench(samplePlanData(u"fr"), u"fr");
        MatrixView view(bench.context);
        static_cast<GainlineStyle *>(qApp->style())->setLocalTheme(&view, Theme::light().forProjector(768));
        view.setProjector(true);
        view.findChild<QAction *>(u"whatIf"_s)->trigger();
        showAt(view, {1366, 664}, u"whatif-projector-fr"_s);
        const auto *lead = view.findChild<QLabel *>(u"whatIfLead"_s);
        const auto *people = view.findChild<QWidget *>(u"whatIfPeople"_s);
        const auto leftOf = [&view](const QWidget *widget) { return widget->mapTo(&view, QPoint()).x(); };
        QVERIFY(leftOf(people) > leftOf(lead) + lead->width());
        // All of the sentence that matters most.
        QVERIFY(lead->fontMetrics().horizontalAdvance(lead->text()) <= lead->width());
    }

    void itIsDrawn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("width");
        QTest::newRow("light-fr") << u"fr"_s << false << 1688;
        QTest::newRow("dark-narrow-en") << u"en"_s << true << 1302;
    }
    void itIsDrawn()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(int, width);
        ViewBench bench(samplePlanData(language), language, isDark);
        MatrixView view(bench.context);
        showAt(view, {width, 984}, u"warm-up"_s);
        const QImage without = view.grab().toImage();
        view.findChild<QAction *>(u"whatIf"_s)->trigger();
        view.findChild<QSpinBox *>(u"whatIfReserve"_s)->setValue(10);
        showAt(view, {width, 984}, u"whatif-"_s + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(view.grab().toImage() != without);
    }
};

QTEST_MAIN(FeatWhatIf)
#include "feat_whatif.moc"
