// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/steeringeditor.h"
#include "entities/checkin.h"
#include "fields/entitytype.h"
#include "items/entitytablemodel.h"
#include "randomplan.h"
#include "testsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

EntityId randomNeed(const PlanData &plan, QRandomGenerator &random)
{
    return plan.needs.isEmpty() ? EntityId() : plan.needs.at(random.bounded(int(plan.needs.size()))).id;
}

Result<void> doWithNeed(PlanSession &session, QRandomGenerator &random)
{
    const EntityId need = randomNeed(session.data(), random);
    switch (random.bounded(7)) {
    case 0:
        return session.editor().placeNeed(need, 1 + random.generateDouble() * 4,
                                          1 + random.generateDouble() * 4);
    case 1:
        return session.editor().unplaceNeeds({need});
    case 2:
        return session.editor().chooseNeeds({need}, {2027, 2});
    case 3:
        return session.editor().deferNeeds({need}, {2027, 3}, u"later"_s);
    case 4:
        return session.editor().declineNeeds({need}, u"out of scope"_s);
    case 5:
        return session.editor().reopenNeeds({need});
    default:
        return session.editor().chooseDownToTheLine({2027, 2});
    }
}

EntityId randomOf(const EntityType &type, const PlanData &plan, QRandomGenerator &random)
{
    const qsizetype count = type.count(plan);
    return count ? type.idAt(plan, random.bounded(int(count))) : EntityId();
}

Result<void> steer(PlanSession &session, QRandomGenerator &random)
{
    SteeringEditor editor(session);
    const PlanData &plan = session.data();
    const EntityId keyResult = randomOf(entityType(EntityKind::KeyResult), plan, random);
    const EntityId objective = randomOf(entityType(EntityKind::Objective), plan, random);
    const Quarter quarter{2027, random.bounded(1, 5)};
    switch (random.bounded(5)) {
    case 0:
        return editor.checkIn({{},
                               keyResult,
                               {},
                               random.generateDouble() * 100,
                               random.bounded(11),
                               u"on its way"_s,
                               Blocker(random.bounded(6))});
    case 1:
        return editor.grade(
            keyResult,
            {random.generateDouble(), u"a"_s, u"b"_s, u"c"_s, KeyResultOutcome(random.bounded(4))});
    case 2:
        return editor.prepareNextQuarter(quarter, {objective});
    case 3:
        return editor.moveObjectives({objective}, random.bounded(2) ? quarter : Quarter());
    default:
        return session.editor().set({EntityKind::KeyResult, keyResult}, u"target",
                                    random.generateDouble() * 100);
    }
}

// One random verb on the session; refusals are allowed, they must only change nothing.
void doSomething(PlanSession &session, QRandomGenerator &random)
{
    const EntityType &type = allEntityTypes().at(random.bounded(1, int(allEntityTypes().size())));
    const qsizetype count = type.count(session.data());
    const EntityRef ref{type.kind,
                        count ? type.idAt(session.data(), random.bounded(int(count))) : EntityId()};
    switch (random.bounded(11)) {
    case 0: {
        QHash<QString, QVariant> values;
        for (const Field &field : *type.fields)
            values.insert(field.name(), randomValue(field, session.data(), random));
        (void)session.editor().add(type.kind, values);
        return;
    }
    case 1:
        (void)session.editor().duplicate(ref);
        return;
    case 2:
        (void)session.editor().remove({ref});
        return;
    case 3:
        (void)doWithNeed(session, random);
        return;
    case 4:
    case 5:
        (void)steer(session, random);
        return;
    default: {
        const Field &field = type.fields->at(random.bounded(int(type.fields->size())));
        (void)session.editor().set(ref, field.name(), randomValue(field, session.data(), random),
                                   Gesture(random.bounded(3)));
        return;
    }
    }
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoAllThenRedoAllComesBackToTheSamePlan_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoAllThenRedoAllComesBackToTheSamePlan()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const PlanData start = randomPlan(6, seed);
        TestSession test(start);
        EntityTableModel needs(test.session(), EntityKind::Need);
        QAbstractItemModelTester tester(&needs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 200; ++i) {
            doSomething(test.session(), random);
            QCOMPARE(test.store().data(), test->data());
        }
        const PlanData end = test->data();
        while (test->canUndo())
            QVERIFY(test->undo());
        QCOMPARE(test->data(), start);
        QCOMPARE(test.store().data(), start);
        while (test->canRedo())
            QVERIFY(test->redo());
        QCOMPARE(test->data(), end);
        QCOMPARE(test.store().data(), end);
    }

    void anEditThatCannotBeWrittenChangesNothing()
    {
        TestSession test(randomPlan(3, 1));
        const EntityRef need{EntityKind::Need, test->data().needs.at(0).id};
        QVERIFY(test->editor().set(need, u"title", u"First"_s));
        QVERIFY(test->undo());
        const PlanData before = test->data();
        test.store().refuseEdits(true);
        QSignalSpy refused(&test.session(), &PlanSession::editRefused);
        QVERIFY(!test->editor().set(need, u"title", u"Second"_s));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(test->data(), before);
        test.store().refuseEdits(false);
        QVERIFY2(test->canRedo(), "the steps to redo survive a refused edit");
        QVERIFY(test->redo());
        QCOMPARE(test->data().needs.at(0).title, u"First"_s);
    }

    void aGestureIsOneStepAndVanishesBackAtItsStart()
    {
        TestSession test(randomPlan(3, 2));
        const EntityRef need{EntityKind::Need, test->data().needs.at(0).id};
        QVERIFY(test->editor().set(need, u"impact", 2.0));
        const PlanData before = test->data();
        const Gesture gesture = test->newGesture();
        for (double impact : {2.1, 2.2, 2.3})
            QVERIFY(test->editor().set(need, u"impact", impact, gesture));
        QVERIFY(test->undo());
        QCOMPARE(test->data(), before);
        QVERIFY(test->redo());
        QCOMPARE(*test->data().needs.at(0).impact, 2.3);
        const Gesture back = test->newGesture();
        const QString undoText = test->undoText();
        QVERIFY(test->editor().set(need, u"effort", 4.9, back));
        QVERIFY(test->undo());
        const std::optional<double> effort = test->data().needs.at(0).effort;
        QVERIFY(test->editor().set(need, u"effort", 4.9, back));
        QVERIFY(test->editor().set(need, u"effort", effort ? QVariant(*effort) : QVariant(), back));
        QCOMPARE(test->undoText(), undoText);
    }

    void undoNamesWhatItWillUndo()
    {
        TestSession test(randomPlan(1, 3));
        const EntityRef need{EntityKind::Need, test->data().needs.at(0).id};
        QVERIFY(test->editor().set(need, u"title", u"CRM clean-up"_s));
        QVERIFY(test->editor().set(need, u"impact", 4.2));
        QCOMPARE(test->undoText(), u"Change Impact of “CRM clean-up”"_s);
        QVERIFY(test->undo());
        QCOMPARE(test->redoText(), u"Change Impact of “CRM clean-up”"_s);
    }

    void addingIsNamedByWhatIsAdded()
    {
        for (const QString &code : Language::codes()) {
            TestSession test({}, code);
            const bool french = code == u"fr"_s;
            const EntityId project = *test->editor().add(EntityKind::Project, {{u"title"_s, u"Migration"_s}});
            QCOMPARE(test->undoText(), french ? u"Ajouter «\u00A0Migration\u00A0»"_s : u"Add “Migration”"_s);
            const EntityId other = *test->editor().add(EntityKind::Project, {{u"title"_s, u"Tri"_s}});
            QVERIFY(test->editor().add(EntityKind::Dependency,
                                       {{u"project"_s, QVariant::fromValue(project)},
                                        {u"depends_on"_s, QVariant::fromValue(other)}}));
            QCOMPARE(test->undoText(),
                     french ? u"Ajouter à «\u00A0Migration\u00A0»\u00A0: Dépendance"_s
                            : u"Add to “Migration”: Dependency"_s);
        }
    }

    void theLogTellsAnUndoFromAnEdit()
    {
        TestSession test(randomPlan(1, 3));
        const EntityRef need{EntityKind::Need, test->data().needs.at(0).id};
        QVERIFY(test->editor().set(need, u"title", u"CRM"_s));
        QVERIFY(test->editor().set(need, u"impact", 4.2));
        QVERIFY(test->undo());
        test->setLanguage(Language(u"fr"));
        QVERIFY(test->redo());
        QCOMPARE(test.store().titles().mid(1),
                 (QStringList{u"Change Impact of “CRM”"_s, u"Undo: Change Impact of “CRM”"_s,
                              u"Rétablir\u00A0: Modifier «\u00A0Impact\u00A0» de “CRM”"_s}));
    }

    void valuesOutsideTheirFieldAreRefusedWithAReason()
    {
        TestSession test(randomPlan(1, 4));
        const EntityRef need{EntityKind::Need, test->data().needs.at(0).id};
        const PlanData before = test->data();
        const Result<void> result = test->editor().set(need, u"impact", 7);
        QVERIFY(!result);
        QCOMPARE(test->language().text(result.error()), u"Impact goes from 1 to 5: 7 is outside."_s);
        QVERIFY(!test->editor().set(need, u"title", u"  "_s));
        QVERIFY(!test->editor().set(need, u"status", u"maybe"_s));
        QCOMPARE(test->data(), before);
        QVERIFY(!test->canUndo());
    }

    void revertLeadsBackToHowThePlanWasOpenedAndCanBeUndone()
    {
        QRandomGenerator random(5);
        const PlanData start = randomPlan(4, 5);
        TestSession test(start);
        for (int i = 0; i < 60; ++i)
            doSomething(test.session(), random);
        const PlanData end = test->data();
        QVERIFY(test->apply(test->revertToOpened()));
        QCOMPARE(test->data(), start);
        QVERIFY(test->undo());
        QCOMPARE(test->data(), end);
    }

    void neighbouringRowsAreSignalledAsOneRange()
    {
        TestSession test;
        QSignalSpy inserted(&test->plan(), &Plan::inserted);
        QSignalSpy removed(&test->plan(), &Plan::removed);
        ChangeSet import;
        for (int i = 0; i < 10000; ++i) {
            QList<QVariant> values = entityType(EntityKind::Need).defaultValues();
            values[0] = u"Need %1"_s.arg(i);
            import.changes += Change::insertion(EntityKind::Need, test->editor().ids().next(), values);
        }
        QVERIFY(test->apply(import));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.at(0).at(2).toInt(), 9999);
        QVERIFY(test->undo());
        QCOMPARE(removed.count(), 1);
        QCOMPARE(test->data().needs.size(), 0);
    }

    void deletingTakesAlongWhatHangsOnItAndUndoBringsItBack()
    {
        TestSession test;
        const EntityId objective = *test->editor().add(EntityKind::Objective, {{u"title"_s, u"Forecast"_s}});
        const EntityId keyResult =
            *test->editor().add(EntityKind::KeyResult,
                                {{u"title"_s, u"Error"_s}, {u"objective"_s, QVariant::fromValue(objective)}});
        const EntityId project =
            *test->editor().add(EntityKind::Project,
                                {{u"title"_s, u"Tooling"_s},
                                 {u"objective"_s, QVariant::fromValue(objective)},
                                 {u"key_results"_s, QVariant::fromValue(QList<EntityId>{keyResult})}});
        const PlanData before = test->data();
        QVERIFY(test->editor().remove({{EntityKind::Objective, objective}}));
        QVERIFY(!test->data().keyResults.contains(keyResult));
        QVERIFY(test->data().projects.find(project)->objective.isNull());
        QVERIFY(test->data().projects.find(project)->keyResults.isEmpty());
        QCOMPARE(test->undoText(), u"Delete “Forecast”"_s);
        QVERIFY(test->undo());
        QCOMPARE(test->data(), before);
    }

    void decliningNeedsAReasonAndLogsADecision()
    {
        TestSession test;
        test->setAuthor(u"Claire"_s);
        const EntityId need = *test->editor().add(EntityKind::Need, {{u"title"_s, u"Partner portal"_s}});
        QVERIFY(!test->editor().declineNeeds({need}, {}));
        QCOMPARE(test->data().decisions.size(), 0);
        QVERIFY(test->editor().declineNeeds({need}, u"too long for its impact"_s));
        QCOMPARE(test->data().needs.find(need)->status, NeedStatus::Declined);
        QCOMPARE(test->data().decisions.at(0).by, u"Claire"_s);
        QCOMPARE(test->data().decisions.at(0).reason, u"too long for its impact"_s);
        QVERIFY(test->undo());
        QCOMPARE(test->data().decisions.size(), 0);
    }

    void theSelectionForgetsWhatIsGone()
    {
        TestSession test;
        const Result<EntityId> need = test->editor().add(EntityKind::Need, {{u"title"_s, u"Short-lived"_s}});
        QVERIFY(need);
        test->selection().select({EntityKind::Need, *need});
        QVERIFY(test->undo());
        QVERIFY(test->selection().current().isNull());
        QVERIFY(test->selection().selected().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
