// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plansalvage.h"

#include "planfiles.h"
#include "randomedits.h"
#include "storage/planstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlanSalvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"damaged.gainline"_s);
        m_plan = RandomEdits(17).plan(80);
        QCOMPARE(whyNot(createPlan(m_path, m_plan, m_origin)), QString());
    }

    void aTornTableIsMadeAgainFromTheLog()
    {
        overwriteTable(u"need"_s);
        const auto salvage = salvageAndCheckOriginal();
        QCOMPARE(whyNot(salvage), QString());
        QCOMPARE(firstDifference(*salvage->store->load(), m_plan), QString());
        QCOMPARE(salvage->losses.size(), 1);
        QVERIFY(Language(u"en").text(salvage->losses.constFirst()).contains(u"from its change log"_s));
    }

    void withoutALogWhatIsReadableIsKeptAndTheRestNamed()
    {
        QCOMPARE(runSql(m_path, {u"DELETE FROM change_log"_s}), QString());
        overwriteTable(u"need"_s);
        const auto salvage = salvageAndCheckOriginal();
        QCOMPARE(whyNot(salvage), QString());
        const auto plan = salvage->store->load();
        QCOMPARE(plan->goals.size(), m_plan.goals.size());
        QCOMPARE(plan->projects.size(), m_plan.projects.size());
        QVERIFY(plan->needs.size() < m_plan.needs.size());
        QVERIFY(!salvage->losses.isEmpty());
        QVERIFY(Language(u"en").text(salvage->losses.constFirst()).contains(u"Needs"_s));
        QCOMPARE(salvage->store->problems().size(), 0);
    }

    void whereNothingIsReadableItSaysSo()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(40000, 'x'));
        file.close();
        const auto salvage = salvageAndCheckOriginal();
        QVERIFY(!salvage);
        QVERIFY(!QFile::exists(m_folder->filePath(u"new.gainline"_s)));
    }

private:
    Result<Salvage> salvageAndCheckOriginal()
    {
        const QByteArray before = hashOfFile(m_path);
        auto salvage = salvagePlan(m_path, m_folder->filePath(u"new.gainline"_s), m_origin);
        if (hashOfFile(m_path) != before)
            return failure(Message("The damaged file was changed."));
        return salvage;
    }
    // Overwrites the table's root page, so that SQLite finds none of its rows.
    void overwriteTable(const QString &table)
    {
        const qint64 page =
            sqlValue(m_path, u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table))
                .toLongLong();
        const qint64 size = sqlValue(m_path, u"PRAGMA page_size"_s).toLongLong();
        QVERIFY(page > 1);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * size);
        file.write(QByteArray(size, char(0x5a)));
        file.close();
        QVERIFY(whyNot(openPlan(m_path)).contains(u"damaged"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PlanData m_plan;
    PlanOrigin m_origin{u"Plan created"_s, u"Ada"_s, u"en"_s};
};

QTEST_GUILESS_MAIN(TestPlanSalvage)
#include "tst_plansalvage.moc"
