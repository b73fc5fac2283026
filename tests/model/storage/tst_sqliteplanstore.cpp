// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfile.h"
#include "storage/planstore.h"

#include "fields/entitytype.h"
#include "planfiles.h"
#include "randomedits.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <limits>

using namespace Qt::StringLiterals;

class TestSqlitePlanStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::number(++m_count) + u".gainline"_s); }

    void everyFieldOfEveryKindSurvivesTheFile()
    {
        RandomEdits random(7);
        const PlanData plan = random.plan(60);
        auto store = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(store), QString());
        *store = nullptr;
        store = openPlan(m_path);
        QCOMPARE(whyNot(store), QString());
        const auto loaded = (*store)->load();
        QCOMPARE(whyNot(loaded), QString());
        QCOMPARE((*store)->problems().size(), 0);
        QCOMPARE(firstDifference(*loaded, plan), QString());
    }

    void everyNaughtyTextSurvivesTheFile()
    {
        const QStringList texts = RandomEdits::naughtyTexts();
        PlanData plan;
        IdSource ids;
        for (const QString &text : texts) {
            Need need;
            need.id = ids.next();
            need.title = text;
            plan.needs.insert(need);
        }
        auto store = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(store), QString());
        const auto loaded = (*store)->load();
        QCOMPARE(whyNot(loaded), QString());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(loaded->needs.at(i).title, texts.at(i));
        const auto log = (*store)->log();
        QCOMPARE(whyNot(log), QString());
        QCOMPARE(firstDifference(*replay(*log), plan), QString());
    }

    void theFileFollowsEveryChangeAndTheLogTellsThemAll()
    {
        RandomEdits random(11);
        PlanData plan = random.plan(5);
        auto store = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(store), QString());
        for (int i = 0; i < 60; ++i) {
            const ChangeSet changes = random.changes(plan, 1 + i % 7);
            const auto written = (*store)->apply(changes, u"Edit"_s, u"Ada"_s);
            QCOMPARE(whyNot(written), QString());
            const auto applied = apply(plan, changes);
            QCOMPARE(whyNot(applied), QString());
        }
        const auto loaded = (*store)->load();
        QCOMPARE(whyNot(loaded), QString());
        QCOMPARE((*store)->problems().size(), 0);
        QCOMPARE(firstDifference(*loaded, plan), QString());
        checkLog(**store, 61, plan);
    }

    void undoingEverythingLeadsBackToTheStart()
    {
        RandomEdits random(23);
        const PlanData start = random.plan(4);
        PlanData plan = start;
        auto store = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(store), QString());
        QList<ChangeSet> done;
        for (int i = 0; i < 25; ++i) {
            done += random.changes(plan, 4);
            QCOMPARE(whyNot(apply(plan, done.constLast())), QString());
            QCOMPARE(whyNot((*store)->apply(done.constLast(), u"Edit"_s, {})), QString());
        }
        while (!done.isEmpty())
            QCOMPARE(whyNot((*store)->apply(inverse(done.takeLast()), u"Undo"_s, {})), QString());
        QCOMPARE(firstDifference(*(*store)->load(), start), QString());
    }

    void aChangeThatDoesNotFitIsRefusedAndNothingOfItIsWritten_data()
    {
        QTest::addColumn<ChangeSet>("changes");
        const auto titleOf = [](const QVariant &title) {
            const int field = entityType(EntityKind::Need).fieldIndex(u"title");
            return Change::setting(EntityKind::Need, {50}, field, u"A need"_s, title);
        };
        const auto set = [](const char *key, const QVariant &value) {
            const int field = entityType(EntityKind::Need).fieldIndex(QString::fromLatin1(key));
            return Change::setting(EntityKind::Need, {50}, field, {}, value);
        };
        const auto row = [&](const char *name, const Change &bad) {
            QTest::newRow(name) << ChangeSet{Message("Edit"),
                                             {titleOf(u"Written before the bad step"_s), bad}};
        };
        QList<QVariant> values = entityType(EntityKind::Need).defaultValues();
        values[0] = u"Twin"_s;
        row("the id is taken", Change::insertion(EntityKind::Need, {50}, values));
        row("nothing to remove", Change::removal(EntityKind::Need, {51}, values));
        row("nothing to set", Change::setting(EntityKind::Goal, {51}, 0, {}, u"x"_s));
        row("no such field", Change::setting(EntityKind::Need, {50}, 99, {}, u"x"_s));
        row("a reference to nothing", set("stakeholder", QVariant::fromValue(EntityId{77})));
        row("links to nothing", set("goals", QVariant::fromValue(QList<EntityId>{{77}})));
        row("removal of what others refer to", Change::removal(EntityKind::Function, {40}, {}));
        row("out of range", set("impact", 7.0));
        row("not a number", set("impact", std::numeric_limits<double>::quiet_NaN()));
        row("unknown choice", set("status", u"perhaps"_s));
        row("half a character", titleOf(QString(QChar(0xd800))));
        row("a year that ISO cannot write", set("raised_on", QDate(12000, 1, 1)));
    }
    void aChangeThatDoesNotFitIsRefusedAndNothingOfItIsWritten()
    {
        QFETCH(ChangeSet, changes);
        const PlanData plan = smallPlan();
        auto store = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(store), QString());
        const auto written = (*store)->apply(changes, u"Edit"_s, u"Ada"_s);
        QVERIFY(!written);
        QVERIFY(!whyNot(written).isEmpty());
        QCOMPARE(firstDifference(*(*store)->load(), plan), QString());
        checkLog(**store, 1, plan);
        // and the store goes on working
        const int title = entityType(EntityKind::Need).fieldIndex(u"title");
        const ChangeSet good{Message("Edit"), {Change::setting(EntityKind::Need, {50}, title, {}, u"B"_s)}};
        QCOMPARE(whyNot((*store)->apply(good, u"Edit"_s, u"Ada"_s)), QString());
        QCOMPARE((*store)->load()->needs.at(0).title, u"B"_s);
    }

    void aLargeChangeReportsProgressAndCanBeCancelled()
    {
        auto store = createPlan(m_path, smallPlan(), m_origin);
        QCOMPARE(whyNot(store), QString());
        const ChangeSet large = manyNeeds(60000);
        int calls = 0;
        double last = 0;
        QThread *caller = nullptr;
        const auto cancelled = (*store)->apply(large, u"Import"_s, {}, [&](double done) {
            caller = QThread::currentThread();
            last = done;
            ++calls;
            return done == 0; // on a busy machine nothing may be written yet
        });
        const int callsUntilCancelled = calls;
        QCOMPARE(whyNot(cancelled), Language(u"en").text(PlanStore::cancelledMessage()));
        QVERIFY(last > 0 && last < 1);
        QCOMPARE(caller, QThread::currentThread());
        QCOMPARE(firstDifference(*(*store)->load(), smallPlan()), QString());
        QCOMPARE((*store)->lastSequence(), 1);
        const auto whole = (*store)->apply(manyNeeds(3000), u"Import"_s, {}, [](double) { return true; });
        QCOMPARE(whyNot(whole), QString());
        QCOMPARE((*store)->load()->needs.size(), 3001);
        QCOMPARE(calls, callsUntilCancelled); // nobody is asked once it was cancelled
    }

    void anEditDuringALargeChangeIsRefusedInsteadOfWaitingForItself()
    {
        auto store = createPlan(m_path, smallPlan(), m_origin);
        QCOMPARE(whyNot(store), QString());
        QString inner;
        const auto outer = (*store)->apply(manyNeeds(60000), u"Import"_s, {}, [&](double) {
            inner = whyNot((*store)->apply(manyNeeds(1), u"Edit"_s, {}));
            return false;
        });
        QVERIFY(!outer);
        QVERIFY(inner.contains(u"still being written"_s));
    }

    void editsSayWhenTheFileIsNoLongerThere()
    {
        auto store = createPlan(m_path, smallPlan(), m_origin);
        QCOMPARE(whyNot(store), QString());
        QVERIFY(QFile::rename(m_path, m_path + u".moved"_s));
        const auto written = (*store)->apply(manyNeeds(1), u"Edit"_s, {});
        QVERIFY(whyNot(written).contains(u"was moved, deleted or replaced"_s));
        QCOMPARE(whyNot((*store)->saveCopyAs(m_path + u".rescued.gainline"_s)), QString());
    }

    void aCopyHasTheSamePlanAndAnIdentityOfItsOwn()
    {
        RandomEdits random(3);
        const PlanData plan = random.plan(5);
        auto store = createPlan(m_path, plan, m_origin);
        QCOMPARE(whyNot(store), QString());
        const QString copyPath = m_folder.filePath(u"Copie été.gainline"_s);
        QCOMPARE(whyNot((*store)->saveCopyAs(copyPath)), QString());
        QVERIFY(!(*store)->saveCopyAs(m_path));
        const auto copy = openPlan(copyPath);
        QCOMPARE(whyNot(copy), QString());
        QCOMPARE(firstDifference(*(*copy)->load(), plan), QString());
        QVERIFY(!(*copy)->planId().isEmpty());
        QVERIFY((*copy)->planId() != (*store)->planId());
        QVERIFY2(!(*store)->saveCopyAs(copyPath), "over a plan that is open");
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

private:
    static PlanData smallPlan()
    {
        PlanData plan;
        Function function;
        function.id = {40};
        function.title = u"Sales"_s;
        plan.functions.insert(function);
        Need need;
        need.id = {50};
        need.title = u"A need"_s;
        need.function = function.id;
        plan.needs.insert(need);
        return plan;
    }
    static ChangeSet manyNeeds(int count)
    {
        ChangeSet changes{Message("Import"), {}};
        IdSource ids;
        QList<QVariant> values = entityType(EntityKind::Need).defaultValues();
        values[0] = u"Imported"_s;
        for (int i = 0; i < count; ++i)
            changes.changes += Change::insertion(EntityKind::Need, ids.next(), values);
        return changes;
    }
    void checkLog(PlanStore &store, int entries, const PlanData &plan)
    {
        const auto log = store.log();
        QCOMPARE(whyNot(log), QString());
        QCOMPARE(log->size(), entries);
        QCOMPARE(store.lastSequence(), entries);
        QCOMPARE(log->constFirst().title, m_origin.title);
        QCOMPARE(log->constLast().by, u"Ada"_s);
        QVERIFY(log->constLast().at.secsTo(QDateTime::currentDateTimeUtc()) < 3600);
        const auto replayed = replay(*log);
        QCOMPARE(whyNot(replayed), QString());
        QCOMPARE(firstDifference(*replayed, plan), QString());
        QCOMPARE(store.log(entries - 1)->size(), 1);
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;
    PlanOrigin m_origin{u"Plan created"_s, u"Ada"_s, u"en"_s};
};

QTEST_GUILESS_MAIN(TestSqlitePlanStore)
#include "tst_sqliteplanstore.moc"
