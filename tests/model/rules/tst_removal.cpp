// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/removal.h"

#include "core/language.h"
#include "fields/entitytype.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanFixture tree()
{
    return planFromText(R"(
        plan head=ada
        member ada
        member grace
        absence off member=ada start=2027-04-01 end=2027-04-02
        goal retention
        need churn goals=retention impact=4 effort=2 status=planned quarter=2027-Q2
        objective aim owner=ada needs=churn goal=retention
        key_result number objective=aim owner=grace
        check_in point key_result=number date=2027-03-01 value=1
        project work objective=aim needs=churn key_results=number lead=ada
        project after lead=grace
        milestone day project=work date=2027-05-01
        dependency link project=after depends_on=work
        decision log date=2027-03-01 item_kind=need item=churn item_title=churn
    )");
}

QString present(const PlanFixture &fixture)
{
    QStringList names;
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(fixture.plan); ++row) {
            if (type.kind != EntityKind::Plan)
                names += fixture.nameOf(type.idAt(fixture.plan, row));
        }
    }
    return names.join(u' ');
}

} // namespace

class TestRemoval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOwnedGoesTooAndOtherReferencesAreCleared()
    {
        PlanFixture fixture = tree();
        QVERIFY(apply(fixture.plan, removalOf(fixture.plan, {fixture.ref(u"aim"_s)})));
        QCOMPARE(present(fixture), u"ada grace off retention churn work after day link log"_s);
        const Project &work = *fixture.plan.projects.find(fixture.id(u"work"_s));
        QVERIFY(work.objective.isNull());
        QVERIFY(work.keyResults.isEmpty());
        QCOMPARE(work.needs, QList{fixture.id(u"churn"_s)});
    }
    void aMemberLeavesTheSettingsToo()
    {
        PlanFixture fixture = tree();
        QVERIFY(apply(fixture.plan, removalOf(fixture.plan, {fixture.ref(u"ada"_s)})));
        QVERIFY(fixture.plan.settings().head.isNull());
        QVERIFY(fixture.plan.objectives.at(0).owner.isNull());
        QVERIFY(!fixture.plan.absences.contains(fixture.id(u"off"_s)));
        QCOMPARE(fixture.plan.keyResults.at(0).owner, fixture.id(u"grace"_s));
    }
    void theLogOutlivesItsItem()
    {
        PlanFixture fixture = tree();
        QVERIFY(apply(fixture.plan, removalOf(fixture.plan, {fixture.ref(u"churn"_s)})));
        QCOMPARE(fixture.plan.decisions.at(0).item, fixture.id(u"churn"_s));
        QVERIFY(fixture.plan.objectives.at(0).needs.isEmpty());
    }
    void aNeedThatLosesItsLastLinkIsChosenAgain()
    {
        PlanFixture fixture = tree();
        const EntityId need = fixture.id(u"churn"_s);
        QVERIFY(apply(fixture.plan, removalOf(fixture.plan, {fixture.ref(u"aim"_s)})));
        QCOMPARE(fixture.plan.needs.find(need)->status, NeedStatus::Planned);
        QVERIFY(apply(fixture.plan, removalOf(fixture.plan, {fixture.ref(u"work"_s)})));
        QCOMPARE(fixture.plan.needs.find(need)->status, NeedStatus::Chosen);
    }
    void oneStepTakesAllBack()
    {
        const PlanFixture fixture = tree();
        QList<EntityRef> all;
        for (const EntityRef &ref : fixture.refs) {
            const ChangeSet change = removalOf(fixture.plan, {ref});
            PlanData plan = fixture.plan;
            QVERIFY(apply(plan, change));
            QVERIFY(plan != fixture.plan);
            QVERIFY(apply(plan, inverse(change)));
            QCOMPARE(plan, fixture.plan);
            all += ref;
        }
        PlanData plan = fixture.plan;
        const ChangeSet change = removalOf(plan, all);
        QVERIFY(apply(plan, change));
        PlanFixture emptied{plan, fixture.refs};
        QCOMPARE(present(emptied), QString());
        QVERIFY(apply(plan, inverse(change)));
        QCOMPARE(plan, fixture.plan);
    }
    void childrenLeaveBeforeTheirParents()
    {
        const PlanFixture fixture = tree();
        const ChangeSet change = removalOf(fixture.plan, {fixture.ref(u"aim"_s)});
        QStringList steps;
        for (const Change &step : change.changes)
            steps += step.action == Change::Action::Remove ? u"-"_s + fixture.nameOf(step.id)
                                                           : fixture.nameOf(step.id);
        QCOMPARE(steps, (QStringList{u"work"_s, u"work"_s, u"-point"_s, u"-number"_s, u"-aim"_s}));
        QCOMPARE(Language(u"en").text(change.title), u"Delete “aim”"_s);
        QCOMPARE(countRemoved(change).size(), 3);
    }
    void theSettingsAndWhatIsGoneCannotBeRemoved()
    {
        const PlanFixture fixture = tree();
        QVERIFY(removalOf(fixture.plan, {{EntityKind::Plan, PlanSettings::onlyId}}).isEmpty());
        QVERIFY(removalOf(fixture.plan, {{EntityKind::Goal, EntityId{5}}}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRemoval)
#include "tst_removal.moc"
