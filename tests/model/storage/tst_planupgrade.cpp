// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planupgrade.h"

#include "planfiles.h"
#include "storage/planbackups.h"
#include "storage/planfile.h"
#include "storage/planschema.h"
#include "storage/sqlconnection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Format 0 is made up: its goals had an "importance" for a weight, no colour, and no decisions.
const QStringList toFormatZero = {
    u"PRAGMA foreign_keys = OFF"_s,
    u"ALTER TABLE goal RENAME COLUMN weight TO importance"_s,
    u"ALTER TABLE goal DROP COLUMN color"_s,
    u"DROP TABLE decision"_s,
    u"PRAGMA user_version = 0"_s,
};

Result<void> importanceBecomesWeight(SqlConnection &copy)
{
    return copy.execute(u"ALTER TABLE \"goal\" RENAME COLUMN \"importance\" TO \"weight\""_s);
}

Result<void> fails(SqlConnection &copy)
{
    return copy.execute(u"UPDATE \"goal\" SET \"nonsense\" = 1"_s);
}

QList<UpgradeStep> withFirst(const UpgradeStep &step)
{
    return QList<UpgradeStep>{step} + upgradeSteps();
}

} // namespace

class TestPlanUpgrade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"old.gainline"_s);
        QCOMPARE(whyNot(createPlan(m_path, plan(), {u"Plan created"_s, u"Ada"_s, u"fr"_s})), QString());
        QCOMPARE(runSql(m_path, toFormatZero), QString());
    }

    void anOlderPlanIsUpgradedAfterABackup()
    {
        const QString planId = sqlValue(m_path, u"SELECT value FROM meta WHERE key = 'plan_id'"_s).toString();
        const auto store = openPlan(m_path, options(withFirst({0, &importanceBecomesWeight})));
        QCOMPARE(whyNot(store), QString());
        QVERIFY(!(*store)->isReadOnly());
        QCOMPARE((*store)->planId(), planId);
        const auto loaded = (*store)->load();
        QCOMPARE(whyNot(loaded), QString());
        QCOMPARE((*store)->problems().size(), 0);
        QCOMPARE(firstDifference(*loaded, plan()), QString());
        QCOMPARE((*store)->log()->constFirst().by, u"Ada"_s);

        const QList<PlanBackup> backups = PlanBackups(root(), planId).newestFirst();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.constFirst().reason, BackupReason::Upgrade);
        QCOMPARE(sqlValue(backups.constFirst().path, u"PRAGMA user_version"_s).toInt(), 0);
        QCOMPARE(sqlValue(backups.constFirst().path, u"SELECT importance FROM goal"_s).toDouble(), 40.0);
        QCOMPARE(filesBesidePlan(), QStringList({u"old.gainline"_s, u"old.gainline.lock"_s}));
    }

    void aStepThatFailsLeavesThePlanAsItWas_data()
    {
        QTest::addColumn<QList<UpgradeStep>>("steps");
        QTest::newRow("a failing step") << withFirst({0, &fails});
        QTest::newRow("no step") << QList<UpgradeStep>{};
    }
    void aStepThatFailsLeavesThePlanAsItWas()
    {
        QFETCH(QList<UpgradeStep>, steps);
        const QByteArray before = hashOfFile(m_path);
        const auto store = openPlan(m_path, options(steps));
        QVERIFY(!store);
        QCOMPARE(hashOfFile(m_path), before);
        QCOMPARE(filesBesidePlan(), QStringList({u"old.gainline"_s}));
    }

    void anOlderPlanIsNotUpgradedByAReader()
    {
        const QByteArray before = hashOfFile(m_path);
        OpenOptions reading = options(withFirst({0, &importanceBecomesWeight}));
        reading.readOnly = true;
        QVERIFY(whyNot(openPlan(m_path, reading)).contains(u"older Gainline"_s));
        QCOMPARE(hashOfFile(m_path), before);
    }

private:
    static PlanData plan()
    {
        PlanData plan;
        Goal goal;
        goal.id = {60};
        goal.title = u"Grow"_s;
        goal.weight = 40;
        plan.goals.insert(goal);
        Need need;
        need.id = {70};
        need.title = u"Speed"_s;
        need.goals = {goal.id};
        plan.needs.insert(need);
        return plan;
    }
    [[nodiscard]] QString root() const { return m_folder->filePath(u"backups"_s); }
    [[nodiscard]] OpenOptions options(const QList<UpgradeStep> &steps) const
    {
        OpenOptions options;
        options.backupRoot = root();
        options.upgradeSteps = steps;
        return options;
    }
    [[nodiscard]] QStringList filesBesidePlan() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPlanUpgrade)
#include "tst_planupgrade.moc"
