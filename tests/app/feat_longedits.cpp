// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/plansession.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"
#include "storage/planstore.h"
#include "userfolders.h"
#include "windowbench.h"

#include <QAction>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int needCount = 2000;

// All collected by one function.
PlanData manyNeeds()
{
    PlanData plan;
    plan.functions.insert({.id = {1}, .title = u"Sales"_s});
    for (int i = 0; i < needCount; ++i)
        plan.needs.insert({.id = {100 + i}, .title = u"Need %1"_s.arg(i), .function = {1}});
    return plan;
}

} // namespace

// Edits of more than a thousand steps say how far they are, and Cancel leaves everything as it was.
class FeatLongEdits : public QObject {
    Q_OBJECT
private:
    static Result<void> scoreAll(PlanSession &session)
    {
        QList<EntityId> all;
        for (const Need &need : session.data().needs)
            all += need.id;
        const int field = entityType(EntityKind::Need).fieldIndex(u"impact");
        return session.editor().setField(EntityKind::Need, all, field, 4.5);
    }

private Q_SLOTS:
    void changingThousandsAtOnceShowsProgress()
    {
        WindowBench bench;
        bench.open(manyNeeds());
        QVERIFY(scoreAll(bench.session()));
        QCOMPARE(bench.prompt.longWorks, QStringList{bench.session().undoText()});
        QCOMPARE(bench.session().data().needs.at(7).impact, std::optional(4.5));
    }
    void aFewAtOnceDoNot()
    {
        WindowBench bench;
        bench.openSample();
        QVERIFY(scoreAll(bench.session()));
        QVERIFY(bench.prompt.longWorks.isEmpty());
    }
    void cancelLeavesPlanFileAndUndoAsTheyWere()
    {
        WindowBench bench;
        const QString file = bench.open(manyNeeds());
        const PlanData before = bench.session().data();
        const qint64 written = bench.session().store().lastSequence();
        bench.prompt.cancelsLongWork = true;
        QVERIFY(!scoreAll(bench.session()));
        QCOMPARE(bench.session().data(), before);
        QCOMPARE(bench.session().store().lastSequence(), written);
        QVERIFY(!bench.session().canUndo());
        QVERIFY(bench.toastText().startsWith(u"Cancelled"));
        bench.action(ActionId::ClosePlan)->trigger();
        bench.window().openPlan(file);
        QCOMPARE(bench.session().data(), before);
    }
    void deletingAFunctionOfThousandsOfNeedsAndItsUndoCanBeCancelled()
    {
        WindowBench bench;
        bench.open(manyNeeds());
        const PlanData before = bench.session().data();
        QVERIFY(bench.session().editor().remove({{EntityKind::Function, {1}}}));
        QCOMPARE(bench.prompt.longWorks.size(), 1);
        const PlanData without = bench.session().data();
        bench.prompt.cancelsLongWork = true;
        bench.action(ActionId::Undo)->trigger();
        QCOMPARE(bench.session().data(), without);
        QVERIFY(bench.session().canUndo());
        bench.prompt.cancelsLongWork = false;
        bench.action(ActionId::Undo)->trigger();
        QCOMPARE(bench.session().data(), before);
        QCOMPARE(bench.prompt.longWorks.size(), 3);
    }
    void revertingThousandsOfChangesCanBeCancelled()
    {
        WindowBench bench;
        bench.open(manyNeeds());
        QVERIFY(scoreAll(bench.session()));
        const PlanData edited = bench.session().data();
        bench.prompt.verbs << 0 << 0;
        bench.prompt.cancelsLongWork = true;
        bench.action(ActionId::Revert)->trigger();
        QCOMPARE(bench.session().data(), edited);
        bench.prompt.cancelsLongWork = false;
        bench.action(ActionId::Revert)->trigger();
        QCOMPARE(bench.session().data(), manyNeeds());
    }
    // Else two programs of a busy run delete or block each other's backups, and edits are refused.
    void backupsStandInAFolderOfThisTestAlone()
    {
        WindowBench bench;
        bench.open(manyNeeds());
        QVERIFY(scoreAll(bench.session()));
        QVERIFY(backupFolder().startsWith(bench.path({})));
        QVERIFY(!QDir(backupFolder()).isEmpty());
    }
    void nothingElseIsWrittenMeanwhile()
    {
        WindowBench bench;
        bench.open(manyNeeds());
        PlanSession &session = bench.session();
        session.setLongWork([&session](const QString &, const PlanSession::Work &work) {
            QVERIFY(!session.editor().set({EntityKind::Need, {100}}, u"title", u"In between"_s));
            work({});
        });
        QVERIFY(scoreAll(session));
        QCOMPARE(session.data().needs.at(0).title, u"Need 0"_s);
    }
};

QTEST_MAIN(FeatLongEdits)
#include "feat_longedits.moc"
