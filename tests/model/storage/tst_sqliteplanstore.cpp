// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfile.h"
#include "storage/planstore.h"

#include "core/language.h"
#include "fields/entitytype.h"
#include "randomedits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QByteArray whyNot(const Result<T> &result)
{
    return result ? QByteArray() : Language(u"en").text(result.error()).toUtf8();
}

} // namespace

class TestSqlitePlanStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::number(++m_count) + u".gainline"_s); }

    void everyFieldOfEveryKindSurvivesTheFile()
    {
        RandomEdits random(7);
        const PlanData plan = random.plan(60);
        auto created = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(created), QByteArray());
        created = openPlanAgain(std::move(created));
        QCOMPARE(whyNot(created), QByteArray());
        const auto loaded = (*created)->load();
        QCOMPARE(whyNot(loaded), QByteArray());
        QCOMPARE((*created)->problems().size(), 0);
        compareFieldByField(*loaded, plan);
        QVERIFY(*loaded == plan);
    }

    void theFileFollowsEveryChangeAndTheLogTellsThemAll()
    {
        RandomEdits random(11);
        PlanData plan = random.plan(5);
        auto store = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(store), QByteArray());
        for (int i = 0; i < 60; ++i) {
            const ChangeSet changes = random.changes(plan, 1 + i % 7);
            const auto written = (*store)->apply(changes, u"Edit"_s, u"Ada"_s);
            QCOMPARE(whyNot(written), QByteArray());
            QCOMPARE(whyNot(apply(plan, changes)), QByteArray());
        }
        const auto loaded = (*store)->load();
        QCOMPARE(whyNot(loaded), QByteArray());
        QCOMPARE((*store)->problems().size(), 0);
        compareFieldByField(*loaded, plan);
        const auto log = (*store)->log();
        QCOMPARE(whyNot(log), QByteArray());
        QCOMPARE(log->size(), 61);
        QCOMPARE((*store)->lastSequence(), 61);
        QCOMPARE(log->constFirst().title, m_origin.title);
        QCOMPARE(log->constLast().by, u"Ada"_s);
        const auto replayed = replay(*log);
        QCOMPARE(whyNot(replayed), QByteArray());
        QVERIFY(*replayed == plan);
    }

private:
    Result<std::unique_ptr<PlanStore>> openPlanAgain(Result<std::unique_ptr<PlanStore>> store)
    {
        const QString path = (*store)->path();
        *store = nullptr;
        return openPlan(path);
    }
    void compareFieldByField(const PlanData &actual, const PlanData &expected)
    {
        for (const EntityType &type : allEntityTypes()) {
            QCOMPARE(type.count(actual), type.count(expected));
            for (qsizetype row = 0; row < type.count(expected); ++row) {
                const EntityId id = type.idAt(expected, row);
                for (const Field &field : *type.fields) {
                    const QVariant is = type.value(actual, id, field);
                    const QVariant should = type.value(expected, id, field);
                    QVERIFY2(is == should, qPrintable(QLatin1StringView(type.table) + u"."_s + field.name()));
                }
            }
        }
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;
    PlanOrigin m_origin{u"Plan created"_s, u"Ada"_s, u"en"_s};
};

QTEST_GUILESS_MAIN(TestSqlitePlanStore)
#include "tst_sqliteplanstore.moc"
