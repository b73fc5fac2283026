// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/toggleswitch.h"
#include "matrix/calibrationdialog.h"
#include "workshop.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

// The sample plan with two delivered needs: one that is looked back at, the other not yet.
PlanData deliveredPlan(QStringView language = u"en")
{
    PlanData plan = samplePlanData(language);
    for (const Need &need : samplePlanData(language).needs) {
        if (need.status == NeedStatus::Done)
            plan.needs.findForWriting(need.id)->status = NeedStatus::Declined;
    }
    const auto deliver = [&plan](qsizetype row, std::optional<double> impact, std::optional<double> days) {
        Need *need = plan.needs.findForWriting(plan.needs.at(row).id);
        need->status = NeedStatus::Done;
        need->impact = 3.0;
        need->effort = 2.0;
        need->estimateDays = 10;
        need->achievedImpact = impact;
        need->spentDays = days;
    };
    deliver(0, {}, {});
    deliver(1, 2.0, 14.0);
    return plan;
}

struct LookingBack : Workshop {
    explicit LookingBack(const PlanData &plan = deliveredPlan())
        : Workshop(plan)
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_E);
        dialog = view.findChild<CalibrationDialog *>();
        table = dialog->findChild<QTableWidget *>(u"calibrationTable"_s);
        impact = dialog->findChild<QLineEdit *>(u"field_achieved_impact"_s);
        spent = dialog->findChild<QLineEdit *>(u"field_spent_days"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const { return table->item(row, column)->text(); }
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QString bias() const { return dialog->findChild<QLabel *>(u"estimateBias"_s)->text(); }
    [[nodiscard]] EntityId needAt(qsizetype row) const { return test_data().needs.at(row).id; }

    CalibrationDialog *dialog;
    QTableWidget *table;
    QLineEdit *impact;
    QLineEdit *spent;
};

} // namespace

class FeatCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorstEstimateStandsFirstAndTheBiasInWords()
    {
        LookingBack back;
        QVERIFY(back.dialog->isVisible());
        QCOMPARE(back.table->rowCount(), 2);
        QCOMPARE(back.cell(0, 0), back.need(back.needAt(1)).title);
        QCOMPARE(back.cell(0, 2), u"10 → 14"_s);
        QCOMPARE(back.cell(1, 3), u"to fill in"_s);
        QVERIFY2(back.bias().contains(u"Effort is underestimated by 40%"_s), qPrintable(back.bias()));
        QVERIFY(back.bias().contains(u"Impact is overestimated"_s));
        QCOMPARE(accessibleNameProblems(back.dialog), QStringList());
    }

    void whatItCameToIsWrittenAndUndone()
    {
        LookingBack back;
        const PlanData before = back.session.data();
        back.table->setFocus();
        QTest::keyClick(back.table, Qt::Key_Down);
        QCOMPARE(back.dialog->findChild<QLabel *>(u"calibratedNeed"_s)->text(),
                 back.need(back.needAt(0)).title);
        back.type(back.impact, u"4.5"_s);
        QCOMPARE(back.need(back.needAt(0)).achievedImpact, 4.5);
        back.type(back.spent, u"30"_s);
        QCOMPARE(back.need(back.needAt(0)).spentDays, 30.0);
        // It is the worst now; the fields stay with it.
        QCOMPARE(back.cell(0, 0), back.need(back.needAt(0)).title);
        QCOMPARE(back.table->currentRow(), 0);
        QCOMPARE(back.spent->text(), u"30"_s);
        QVERIFY(back.session.undo());
        QVERIFY(back.session.undo());
        QCOMPARE(back.session.data(), before);
        QCOMPARE(back.cell(1, 3), u"to fill in"_s);
    }

    void aScoreOutsideTheScaleIsRefusedAndSaid()
    {
        LookingBack back;
        const PlanData before = back.session.data();
        back.type(back.impact, u"7"_s);
        QCOMPARE(back.session.data(), before);
        QVERIFY(back.impact->property("invalid").toBool());
    }

    void withoutADeliveredNeedItSaysSo()
    {
        PlanData plan = deliveredPlan();
        for (const Need &need : deliveredPlan().needs) {
            if (need.status == NeedStatus::Done)
                plan.needs.findForWriting(need.id)->status = NeedStatus::Declined;
        }
        LookingBack back(plan);
        QVERIFY(!back.table->isVisible());
        QVERIFY(back.dialog->findChild<QWidget *>(u"noneDelivered"_s)->isVisible());
        QVERIFY(!back.view.findChild<QAction *>(u"showAchieved"_s)->isEnabled());
    }

    void theMatrixShowsTheEstimateAndWhatItCameTo()
    {
        LookingBack back;
        back.dialog->close();
        QVERIFY(back.plot->scene().calibrated.isEmpty());
        const QImage without = back.plot->grab().toImage();
        back.list->setFocus();
        QTest::keyClick(back.list, Qt::Key_E, Qt::ShiftModifier);
        const QList<MatrixCalibrated> &shown = back.plot->scene().calibrated;
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().need, back.needAt(1));
        QCOMPARE(shown.constFirst().impact, 3.0);
        QCOMPARE(shown.constFirst().achievedImpact, 2.0);
        QVERIFY(shown.constFirst().achievedEffort > shown.constFirst().effort);
        QVERIFY(back.plot->grab().toImage() != without);
        auto *toggle = back.view.findChild<ToggleSwitch *>(u"achievedSwitch"_s);
        QVERIFY(toggle->isVisible());
        toggle->click();
        QVERIFY(!toggle->isVisible());
        QVERIFY(back.plot->scene().calibrated.isEmpty());
        QCOMPARE(back.plot->grab().toImage(), without);
    }

    void theListLeadsToTheMatrix()
    {
        LookingBack back;
        back.dialog->findChild<QPushButton *>(u"showOnMatrix"_s)->click();
        QCOMPARE(back.plot->scene().calibrated.size(), 1);
        QVERIFY(!back.session.canUndo()); // only looked at
    }

    void itIsDrawn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light-fr") << u"fr"_s << false;
        QTest::newRow("dark-en") << u"en"_s << true;
    }
    void itIsDrawn()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        const QLatin1StringView tag(QTest::currentDataTag());
        ViewBench bench(deliveredPlan(language), language, isDark);
        CalibrationDialog dialog(bench.context, nullptr);
        showAt(dialog, dialog.size(), u"calibration-"_s + tag);
        ViewBench empty({}, language, isDark);
        CalibrationDialog none(empty.context, nullptr);
        showAt(none, dialog.size(), u"calibration-none-"_s + tag);
        QVERIFY(dialog.grab().toImage() != none.grab().toImage());
        MatrixView view(bench.context);
        view.findChild<QAction *>(u"showAchieved"_s)->trigger();
        showAt(view, {1688, 984}, u"achieved-"_s + tag);
    }
};

QTEST_MAIN(FeatCalibration)
#include "feat_calibration.moc"
