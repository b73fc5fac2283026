// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planbackups.h"

#include "fields/entitytype.h"
#include "planfiles.h"
#include "randomedits.h"
#include "storage/planfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlanBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupHoldsThePlanAndIsFoundByIdAndByPlace()
    {
        const PlanData plan = RandomEdits(5).plan(4);
        const QString path = m_folder.filePath(u"plan.gainline"_s);
        auto store = createPlan(path, plan, {u"Plan created"_s, {}, u"en"_s}, options());
        QCOMPARE(whyNot(store), QString());
        QCOMPARE(whyNot((*store)->backUp(BackupReason::Daily)), QString());
        QCOMPARE(whyNot((*store)->backUp(BackupReason::Daily)), QString());
        const PlanBackups backups(root(), (*store)->planId());
        QCOMPARE(backups.newestFirst().size(), 1); // the second was not due
        QCOMPARE(PlanBackups::ofPath(root(), path).newestFirst().size(), 1);
        QCOMPARE(PlanBackups::ofPath(root(), path + u"x"_s).newestFirst().size(), 0);

        const PlanBackup backup = backups.newestFirst().constFirst();
        const QString restored = m_folder.filePath(u"restored.gainline"_s);
        QCOMPARE(whyNot(PlanBackups::restore(backup, restored)), QString());
        QVERIFY(!PlanBackups::restore(backup, restored)); // the name is taken now
        QCOMPARE(firstDifference(*(*openPlan(restored))->load(), plan), QString());
        QVERIFY(QFileInfo::exists(backup.path));
    }

    void aLargeChangeIsPrecededByABackup()
    {
        auto store = createPlan(m_folder.filePath(u"import.gainline"_s), PlanData(),
                                {u"Plan created"_s, {}, {}}, options());
        QCOMPARE(whyNot(store), QString());
        ChangeSet changes{Message("Import"), {}};
        for (int i = 0; i <= PlanStore::quickSteps; ++i) {
            changes.changes +=
                Change::insertion(EntityKind::Goal, {100 + i}, entityType(EntityKind::Goal).defaultValues());
        }
        QCOMPARE(whyNot((*store)->apply(changes, u"Import"_s, {})), QString());
        const auto backups = PlanBackups(root(), (*store)->planId()).newestFirst();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.constFirst().reason, BackupReason::Import);
        QCOMPARE((*openPlan(backups.constFirst().path))->load()->goals.size(), 0);
    }

    void sevenDailyOnesAndThreeOthersAreKept()
    {
        const PlanBackups backups(root(), u"some-plan"_s);
        QCOMPARE(whyNot(backups.prepare(u"/somewhere/plan.gainline"_s)), QString());
        const QDateTime start(QDate(2027, 3, 1), QTime(9, 0), Qt::UTC);
        for (int day = 0; day < 12; ++day) {
            touch(backups.pathFor(BackupReason::Daily, start.addDays(day)));
            touch(
                backups.pathFor(day % 2 ? BackupReason::Import : BackupReason::Upgrade, start.addDays(day)));
        }
        backups.prune();
        const QList<PlanBackup> kept = backups.newestFirst();
        QCOMPARE(kept.size(), 10);
        QCOMPARE(kept.constFirst().at.date(), QDate(2027, 3, 12));
        QCOMPARE(std::count_if(kept.cbegin(), kept.cend(),
                               [](const PlanBackup &each) { return each.reason == BackupReason::Daily; }),
                 7);
        QCOMPARE(kept.constLast().at.date(), QDate(2027, 3, 6));
        QVERIFY(backups.hasOneOf(BackupReason::Daily, QDate(2027, 3, 12)));
        QVERIFY(!backups.hasOneOf(BackupReason::Daily, QDate(2027, 3, 5)));
    }

private:
    [[nodiscard]] QString root() const { return m_folder.filePath(u"backups"_s); }
    [[nodiscard]] OpenOptions options() const
    {
        OpenOptions options;
        options.backupRoot = root();
        return options;
    }
    static void touch(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPlanBackups)
#include "tst_planbackups.moc"
