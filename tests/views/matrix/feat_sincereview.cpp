// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/toggleswitch.h"
#include "matrix/reviewchangesdialog.h"
#include "rules/reviewchanges.h"
#include "workshop.h"

#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

class FeatSinceReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSwitchShowsWhereNeedsStoodAndBack()
    {
        Workshop workshop;
        auto *since = workshop.view.findChild<ToggleSwitch *>(u"sinceReview"_s);
        QVERIFY(since->isVisible());
        QVERIFY(workshop.plot->scene().ghosts.isEmpty());
        const QImage without = workshop.plot->grab().toImage();
        since->setFocus();
        QTest::keyClick(since, Qt::Key_Space);
        QVERIFY(!workshop.plot->scene().ghosts.isEmpty());
        QVERIFY(workshop.plot->grab().toImage() != without);
        QTest::keyClick(since, Qt::Key_Space);
        QVERIFY(workshop.plot->scene().ghosts.isEmpty());
        QVERIFY(!workshop.session.canUndo());
    }

    void aNeedThatIsMovedGetsItsGhost()
    {
        Workshop workshop;
        workshop.view.findChild<ToggleSwitch *>(u"sinceReview"_s)->click();
        const auto before = workshop.plot->scene().ghosts.size();
        QSet<EntityId> moved;
        for (const MatrixGhost &ghost : workshop.plot->scene().ghosts)
            moved += ghost.need;
        for (const MatrixNeed &need : QList(workshop.plot->scene().needs)) {
            if (moved.contains(need.id) || need.effort < 2)
                continue;
            workshop.drag(need.id, {-60, 20});
            break;
        }
        QCOMPARE(workshop.plot->scene().ghosts.size(), before + 1);
        QVERIFY(workshop.session.undo());
        QCOMPARE(workshop.plot->scene().ghosts.size(), before);
    }

    void theChangesAreListedInSentences()
    {
        Workshop workshop;
        auto *button = workshop.view.findChild<QPushButton *>(u"reviewChangesButton"_s);
        QVERIFY(!button->isVisible());
        workshop.view.findChild<ToggleSwitch *>(u"sinceReview"_s)->click();
        QVERIFY(button->isVisible());
        button->click();
        auto *dialog = workshop.view.findChild<ReviewChangesDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(list->count() > 0);
        QVERIFY(button->text().startsWith(QString::number(list->count())));
        dialog->close();
    }

    void aReviewIsTakenAndUndone()
    {
        Workshop workshop;
        const auto reviews = workshop.session.data().reviews.size();
        auto *take = workshop.view.findChild<QAction *>(u"takeReview"_s);
        QVERIFY(workshop.view.viewActions().contains(take));
        take->trigger();
        QCOMPARE(workshop.session.data().reviews.size(), reviews);
        workshop.prompt.texts.enqueue(u"March review"_s);
        take->trigger();
        QCOMPARE(workshop.session.data().reviews.size(), reviews + 1);
        QVERIFY(workshop.session.undo());
        QCOMPARE(workshop.session.data().reviews.size(), reviews);
    }

    void withoutAReviewThereIsNothingToSwitch()
    {
        PlanData plan = samplePlanData();
        plan.reviews = {};
        Workshop workshop(plan);
        QVERIFY(!workshop.view.findChild<ToggleSwitch *>(u"sinceReview"_s)->isVisible());
    }

    void itIsDrawn_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << 1688;
        QTest::newRow("dark-narrow") << true << 1302;
    }
    void itIsDrawn()
    {
        QFETCH(bool, isDark);
        QFETCH(int, width);
        ViewBench bench(samplePlanData(u"fr"), u"fr", isDark);
        MatrixView view(bench.context);
        showAt(view, {width, 984}, u"warm-up"_s);
        view.findChild<ToggleSwitch *>(u"sinceReview"_s)->click();
        showAt(view, {width, 984}, u"review-"_s + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(!view.findChild<MatrixPlot *>()->scene().ghosts.isEmpty());
    }
};

QTEST_MAIN(FeatSinceReview)
#include "feat_sincereview.moc"
