// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "common/banner.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "exchange/sampleplan.h"
#include "planfiles.h"
#include "shell/plandesk.h"
#include "storage/planfile.h"
#include "storage/planstore.h"
#include "userfolders.h"
#include "windowbench.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QAction *> entriesOf(WindowBench &bench, MenuId id)
{
    QMenu *menu = bench.window().actions().menu(id);
    Q_EMIT menu->aboutToShow();
    return menu->actions();
}

// As a bad disk leaves it: the table's root page is gone.
void damage(const QString &path, const QString &table)
{
    const qint64 page =
        sqlValue(path, u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table)).toLongLong();
    const qint64 size = sqlValue(path, u"PRAGMA page_size"_s).toLongLong();
    QFile file(path);
    QVERIFY(page > 1 && file.open(QIODevice::ReadWrite));
    file.seek((page - 1) * size);
    file.write(QByteArray(int(size), '\x55'));
}

} // namespace

// What the window offers when something went wrong with the file or with the plan.
class FeatSafety : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstEditOfTheDayMakesABackupThatCanBeOpened()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        QCOMPARE(entriesOf(bench, MenuId::Backups).size(), 1);
        QVERIFY(!entriesOf(bench, MenuId::Backups).constFirst()->isEnabled()); // "No backup yet"
        const EntityRef need{EntityKind::Need, bench.session().data().needs.at(0).id};
        QVERIFY(bench.session().editor().set(need, u"title", u"As backed up"_s));
        QTRY_VERIFY(entriesOf(bench, MenuId::Backups).constFirst()->isEnabled());
        QVERIFY(bench.session().editor().set(need, u"title", u"Later"_s));
        QCoreApplication::processEvents();
        QCOMPARE(entriesOf(bench, MenuId::Backups).size(), 1); // one a day
        const QString place = bench.path(u"restored.gainline"_s);
        bench.prompt.files.enqueue(place);
        entriesOf(bench, MenuId::Backups).constFirst()->trigger();
        QCOMPARE(bench.session().path(), place);
        QCOMPARE(bench.session().data().needs.find(need.id)->title, u"As backed up"_s);
        bench.window().openPlan(file); // the plan itself is as it was
        QCOMPARE(bench.session().data().needs.find(need.id)->title, u"Later"_s);
    }
    void aBackupGoesToANewFileOnly()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        const EntityRef need{EntityKind::Need, bench.session().data().needs.at(0).id};
        QVERIFY(bench.session().editor().set(need, u"title", u"Mine"_s));
        QTRY_VERIFY(entriesOf(bench, MenuId::Backups).constFirst()->isEnabled());
        bench.prompt.files.enqueue(file);
        entriesOf(bench, MenuId::Backups).constFirst()->trigger();
        QCOMPARE(bench.prompt.failures.size(), 1);
        QCOMPARE(bench.session().path(), file);
        QVERIFY(bench.session().editor().set(need, u"title", u"Still mine"_s));
    }
    void aBackupThatCannotBeMadeIsToldAndTheEditStands()
    {
        WindowBench bench;
        QVERIFY(QDir().mkpath(userDataFolder()));
        QFile inTheWay(backupFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        bench.openSample();
        const EntityRef need{EntityKind::Need, bench.session().data().needs.at(0).id};
        QVERIFY(bench.session().editor().set(need, u"title", u"Kept"_s));
        QTRY_VERIFY2(bench.toastText().contains(u"No backup"), qPrintable(bench.toastText()));
        QCOMPARE(bench.session().data().needs.at(0).title, u"Kept"_s);
    }
    void aDamagedPlanIsRescuedIntoANewFile()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        const PlanData whole = bench.session().data();
        bench.action(ActionId::ClosePlan)->trigger();
        damage(file, u"need"_s);
        const QByteArray before = hashOfFile(file);
        const QString place = bench.path(u"rescued.gainline"_s);
        bench.prompt.verbs.enqueue(0); // save what can be read: there is no backup
        bench.prompt.files.enqueue(place);
        bench.window().openPlan(file);
        QCOMPARE(bench.prompt.questions.size(), 1);
        QVERIFY(bench.prompt.questions.constFirst().contains(u"damaged"));
        QVERIFY(bench.window().session());
        QCOMPARE(bench.session().path(), place);
        QCOMPARE(firstDifference(bench.session().data(), whole), QString());
        QCOMPARE(bench.prompt.messages.size(), 1); // what was lost, or made again from the log
        QCOMPARE(hashOfFile(file), before);
    }
    void aDamagedPlanWithABackupOffersItFirst()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        const EntityRef need{EntityKind::Need, bench.session().data().needs.at(0).id};
        QVERIFY(bench.session().editor().set(need, u"title", u"As backed up"_s));
        QTRY_VERIFY(entriesOf(bench, MenuId::Backups).constFirst()->isEnabled());
        bench.action(ActionId::ClosePlan)->trigger();
        damage(file, u"need"_s);
        bench.prompt.verbs.enqueue(0);
        bench.prompt.files.enqueue(bench.path(u"from-backup.gainline"_s));
        bench.window().openPlan(file);
        QVERIFY(bench.window().session());
        QCOMPARE(bench.session().path(), bench.path(u"from-backup.gainline"_s));
        QCOMPARE(bench.session().data().needs.find(need.id)->title, u"As backed up"_s);
    }
    void givingUpOnADamagedPlanLeavesTheOpenOneOpen()
    {
        WindowBench bench;
        const QString damaged = bench.openSample();
        const QString whole = bench.openSample();
        damage(damaged, u"need"_s);
        bench.window().openPlan(damaged);
        QCOMPARE(bench.prompt.questions.size(), 1);
        QCOMPARE(bench.session().path(), whole);
    }
    void theSecondOpenerReadsAndIsToldWhoHasIt()
    {
        WindowBench first;
        const QString file = first.openSample();
        WindowBench second;
        second.window().openPlan(file);
        QVERIFY(second.window().session());
        QVERIFY(second.session().isReadOnly());
        QStringList shown;
        for (const QLabel *label : second.window().findChildren<QLabel *>()) {
            if (label->isVisible())
                shown += label->text();
        }
        const QString reason = second.session().language().text(second.session().store().readOnlyReason());
        QVERIFY(!reason.isEmpty());
        QVERIFY2(shown.filter(reason).size() == 1, qPrintable(shown.join(u'\n')));
        const EntityRef need{EntityKind::Need, second.session().data().needs.at(0).id};
        QVERIFY(!second.session().editor().set(need, u"title", u"Mine now"_s));
        QVERIFY(!second.toastText().isEmpty());
        second.desk().showView(u"needs"_s);
        QVERIFY(!second.find<QPushButton>(u"needsAdd"_s)->isVisible());
    }
    void aFileOfANewerFormatIsRefusedAndLeftAlone()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        bench.action(ActionId::ClosePlan)->trigger();
        QCOMPARE(runSql(file, {u"PRAGMA user_version = 999"_s}), QString());
        const QByteArray before = hashOfFile(file);
        bench.window().openPlan(file);
        QVERIFY(!bench.window().session());
        QCOMPARE(bench.prompt.messages.size(), 1);
        QVERIFY2(bench.prompt.messages.constFirst().contains(u"newer"),
                 qPrintable(bench.prompt.messages.constFirst()));
        QCOMPARE(hashOfFile(file), before);
    }
    void revertTellsWhenThereIsNothingToTakeBack()
    {
        WindowBench bench;
        bench.openSample();
        bench.action(ActionId::Revert)->trigger();
        QVERIFY(bench.prompt.questions.isEmpty());
        QCOMPARE(bench.prompt.messages.size(), 1);
    }
    void revertIsOneStepThatNamesItself()
    {
        WindowBench bench;
        bench.openSample();
        const PlanData opened = bench.session().data();
        for (int i = 0; i < 3; ++i) {
            const EntityRef need{EntityKind::Need, opened.needs.at(i).id};
            QVERIFY(bench.session().editor().set(need, u"title", u"Edited %1"_s.arg(i)));
        }
        bench.prompt.verbs.enqueue(0);
        bench.action(ActionId::Revert)->trigger();
        QCOMPARE(bench.session().data(), opened);
        QVERIFY(bench.session().undoText().startsWith(u"Revert"));
        bench.action(ActionId::Undo)->trigger();
        QCOMPARE(bench.session().data().needs.at(2).title, u"Edited 2"_s);
    }
};

QTEST_MAIN(FeatSafety)
#include "feat_safety.moc"
