// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitytype.h"
#include "planfiles.h"
#include "storage/planbackups.h"
#include "storage/planfile.h"
#include "storage/planschema.h"
#include "storage/planstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A plan that the first format's Gainline wrote, kept as it was: the French sample, a need added and
// placed, another declined (undone, done again), a third deferred and put back, a setting changed.
class TestFirstFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Plan été.gainline"_s);
        QVERIFY(QFile::copy(qEnvironmentVariable("GAINLINE_TEST_DATA") + u"/format-1.gainline"_s, m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(sqlValue(m_path, u"PRAGMA user_version"_s).toInt(), 1);
    }

    void everyKindIsThereWithItsValues()
    {
        const auto store = open();
        QCOMPARE(whyNot(store), QString());
        QVERIFY(!(*store)->isReadOnly());
        const auto plan = (*store)->load();
        QCOMPARE(whyNot(plan), QString());
        QCOMPARE((*store)->problems().size(), 0);
        const QHash<QByteArray, qsizetype> counts = {
            {"plan", 1},       {"functions", 7},  {"contacts", 13},  {"members", 9},      {"absences", 27},
            {"goals", 5},      {"needs", 41},     {"objectives", 5}, {"projects", 12},    {"key_results", 10},
            {"check_ins", 71}, {"milestones", 6}, {"decisions", 23}, {"dependencies", 4},
        };
        for (const EntityType &type : allEntityTypes())
            QVERIFY2(type.count(*plan) == counts.value(type.key), type.key);
        QCOMPARE(plan->settings().title, u"Roadmap RevOps"_s);
        QCOMPARE(plan->settings().runReserve, 40.0);
        const Need *added = plan->needs.find(m_added);
        QVERIFY(added);
        QCOMPARE(added->title, u"Prévenir l’équipe « Succès client » des impayés"_s);
        QCOMPARE(added->description, u"Première ligne\nDeuxième ligne : 12 € ≈ 13 $"_s);
        QCOMPARE(added->impact, std::optional(4.2));
        QCOMPARE(added->effort, std::optional(1.7));
        const Need *declined = plan->needs.find(m_declined);
        QVERIFY(declined);
        QCOMPARE(declined->status, NeedStatus::Declined);
        QCOMPARE(declined->decisionReason, u"Hors stratégie : trop long pour l’effet attendu"_s);
        QCOMPARE(plan->needs.find(m_putBack)->status, NeedStatus::Qualified);
    }

    void itsLogTellsEveryStepUpToWhatItHolds()
    {
        const auto store = open();
        QCOMPARE(whyNot(store), QString());
        const auto log = (*store)->log();
        QCOMPARE(whyNot(log), QString());
        QCOMPARE(log->size(), 9);
        QCOMPARE(log->at(3).title, u"Écarter «\u00A0Refonte des territoires commerciaux\u00A0»"_s);
        QCOMPARE(log->at(3).by, u"Claire Moreau"_s);
        const auto replayed = replay(*log);
        QCOMPARE(whyNot(replayed), QString());
        QCOMPARE(firstDifference(*(*store)->load(), *replayed), QString());
        const auto before = replay(log->mid(0, 4));
        QCOMPARE(before->needs.find(m_declined)->status, NeedStatus::Declined);
        QVERIFY(replay(log->mid(0, 5))->needs.find(m_declined)->status != NeedStatus::Declined);
    }

    void openingItToChangeItKeepsABackupOfHowItWas()
    {
        const QByteArray before = hashOfFile(m_path);
        QString planId;
        {
            auto store = open();
            QCOMPARE(whyNot(store), QString());
            planId = (*store)->planId();
            const int title = entityType(EntityKind::Need).fieldIndex(u"title");
            const Change edit =
                Change::setting(EntityKind::Need, m_added, title, {}, u"Prévenir des impayés"_s);
            QCOMPARE(whyNot((*store)->apply({Message("Edit"), {edit}}, u"Edit"_s, {})), QString());
        }
        QCOMPARE((*open())->load()->needs.find(m_added)->title, u"Prévenir des impayés"_s);
        QCOMPARE(sqlValue(m_path, u"PRAGMA user_version"_s).toInt(), formatVersion);
        const QList<PlanBackup> backups = PlanBackups(root(), planId).newestFirst();
        QCOMPARE(backups.size(), formatVersion > 1 ? 1 : 0);
        if (!backups.isEmpty()) {
            QCOMPARE(backups.constFirst().reason, BackupReason::Upgrade);
            QCOMPARE(sqlValue(backups.constFirst().path, u"PRAGMA user_version"_s).toInt(), 1);
            QCOMPARE(sqlValue(backups.constFirst().path, u"SELECT count(*) FROM need"_s).toInt(), 41);
        }
        QVERIFY(hashOfFile(m_path) != before);
    }

    void readingItOnlyLeavesEveryByteAsItWas()
    {
        const QByteArray before = hashOfFile(m_path);
        {
            OpenOptions reading;
            reading.readOnly = true;
            const auto store = openPlan(m_path, reading);
            if (store)
                QCOMPARE((*store)->load()->needs.size(), 41);
        }
        QCOMPARE(hashOfFile(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QFileInfo(m_path).fileName()});
    }

private:
    [[nodiscard]] QString root() const { return m_folder->filePath(u"backups"_s); }
    [[nodiscard]] Result<std::unique_ptr<PlanStore>> open() const
    {
        OpenOptions options;
        options.backupRoot = root();
        return openPlan(m_path, options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const EntityId m_added{1892266322032024526};
    const EntityId m_declined{1884544969735614186};
    const EntityId m_putBack{1884545342342562523};
};

QTEST_GUILESS_MAIN(TestFirstFormat)
#include "tst_firstformat.moc"
