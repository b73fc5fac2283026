// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/toggleswitch.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "entities/plandata.h"
#include "rules/agreement.h"
#include "shell/plandesk.h"
#include "windowbench.h"
#include "workshop/criteriadialog.h"
#include "workshop/whoscoresdialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

EntityId newestRound(const WindowBench &bench)
{
    const auto &rounds = bench.session().data().scoringRounds;
    return rounds.isEmpty() ? EntityId() : rounds.at(rounds.size() - 1).id;
}

void press(const WindowBench &bench, const QString &keys)
{
    for (const QChar key : keys)
        bench.press(key == u'>' ? int(Qt::Key_Return) : int(key.unicode()));
}

} // namespace

// A scoring round in the real window, on a real file.
class FeatScoreTogether : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRoundIsGoneOnWithInAnotherRun()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        bench.press(Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(bench.desk().currentViewId(), u"score"_s);
        press(bench, u">"_s); // those of the last round, the needs to place
        const EntityId round = newestRound(bench);
        const QString first = bench.find<QLabel>(u"turnName"_s)->text();
        press(bench, u">4>2"_s); // one score given, one not yet entered
        bench.startAgain();
        bench.window().openPlan(file);
        bench.press(Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(newestRound(bench), round);
        QCOMPARE(bench.find<QLabel>(u"turnName"_s)->text(), first);
        const EntityId person = participantsOf(bench.session().data(), round).constFirst()->id;
        const int open = int(stillToScore(bench.session().data(), round, person).size());
        press(bench, u">3>"_s);
        QCOMPARE(stillToScore(bench.session().data(), round, person).size(), open - 1);
    }

    void theSelectedNeedsOfTheMatrixAreScored()
    {
        WindowBench bench;
        bench.openSample();
        bench.press(Qt::Key_3, Qt::ControlModifier);
        const auto &needs = bench.desk().figures().ranking().needs;
        const QList<EntityRef> two = {{EntityKind::Need, needs.at(0).id}, {EntityKind::Need, needs.at(1).id}};
        bench.session().selection().select(two, two.at(0));
        bench.find<QAction>(u"scoreNeeds"_s)->trigger();
        QCOMPARE(bench.desk().currentViewId(), u"score"_s);
        QCOMPARE(bench.find<QListWidget>(u"roundNeeds"_s)->count(), 2);
    }

    void whatIsRefusedIsSaid()
    {
        WindowBench bench;
        bench.openSample();
        bench.press(Qt::Key_8, Qt::ControlModifier);
        bench.find<QLineEdit>(u"roundTitle"_s)->clear();
        bench.find<QPushButton>(u"startRoundButton"_s)->click();
        QVERIFY2(bench.toastText().contains(u"title"), qPrintable(bench.toastText()));
    }

    void whichFunctionScoresWhatIsSetFromTheSamePlaceAndUndone()
    {
        WindowBench bench;
        bench.openSample();
        bench.press(Qt::Key_8, Qt::ControlModifier);
        bench.find<QPushButton>(u"whoScoresWhat"_s)->click();
        auto *dialog = bench.window().findChild<WhoScoresDialog *>();
        QVERIFY(dialog);
        const Function before = bench.session().data().functions.at(0);
        auto *effort = dialog->findChild<ToggleSwitch *>(u"scores_effort %1"_s.arg(before.id.value));
        QCOMPARE(effort->isChecked(), before.scoresEffort);
        effort->click();
        QCOMPARE(bench.session().data().functions.at(0).scoresEffort, !before.scoresEffort);
        dialog->accept();
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.session().data().functions.at(0).scoresEffort, before.scoresEffort);
    }

    void theCriteriaOpenFromTheMenu()
    {
        WindowBench bench;
        bench.openSample();
        QVERIFY(bench.action(ActionId::ScoringCriteria)->isVisible());
        bench.action(ActionId::ScoringCriteria)->trigger();
        QVERIFY(bench.window().findChild<CriteriaDialog *>());
    }
};

QTEST_MAIN(FeatScoreTogether)
#include "feat_scoretogether.moc"
