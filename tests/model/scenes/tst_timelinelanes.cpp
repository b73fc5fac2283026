// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "scenes/timelinelanes.h"
#include "scenes/timelinelines.h"
#include "scenes/timelinescene.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto twoGoals = R"(
    goal growth position=1 color=4
    goal loyalty position=2
    member yann name=Yann business_line=Sales
    member nora name=Nora business_line=Success
    member zoe name=Zoe business_line=Sales
    function sales title=Sales
    function service title="Customer service"
    need lead function=sales goals=growth
    need churn function=service goals=loyalty
    need calls function=service goals=loyalty
    objective leads quarter=2027-Q1 position=1 goal=growth
    objective stay quarter=2027-Q1 position=2 goal=loyalty
    objective old quarter=2026-Q1 position=1 goal=growth
    key_result win objective=leads due=2027-03-20 owner=zoe
    project routing objective=leads lead=yann needs=lead,churn,calls start=2027-02-01 end=2027-03-26 progress=50
    project answers objective=leads lead=nora start=2027-01-04 end=2027-01-29 status=done
    project signals objective=stay lead=nora needs=churn start=2027-02-01 end=2027-04-02
    project survey lead=yann needs=calls start=2027-03-01 end=2027-03-12
    project portal
    project gone objective=stay status=cancelled
)";

QStringList linesOf(const TimelineScene &scene, const QSet<TimelineLane> &collapsed = {})
{
    const TimelineLines shown(scene, collapsed);
    QStringList lines;
    for (const TimelineLine &line : shown.all()) {
        const int depth = line.group < 0 ? 0 : scene.groups.at(line.group).depth + (line.row < 0 ? 0 : 1);
        lines += QString(2 * depth, u' ')
            + (line.row < 0 ? scene.groups.at(line.group).shortTitle : scene.rows.at(line.row).title);
    }
    return lines;
}

} // namespace

class TestTimelineLanes : public QObject {
    Q_OBJECT
private:
    PlanFixture m_fixture = planFromText(twoGoals);

    [[nodiscard]] TimelineScene sceneBy(TimelineGrouping grouping) const
    {
        return timelineSceneOf(m_fixture.plan, {2027, 2, 1}, Language(u"en"), grouping);
    }

private Q_SLOTS:
    void byObjectiveTheNewOnesStayThoughEmpty()
    {
        QCOMPARE(linesOf(sceneBy(TimelineGrouping::Objective)),
                 (QStringList{u"leads"_s, u"  answers"_s, u"  routing"_s, u"stay"_s, u"  signals"_s,
                              u"Without objective"_s, u"  survey"_s, u"  portal"_s}));
    }

    void byGoalTheObjectivesStandInsideTheirGoals()
    {
        const TimelineScene scene = sceneBy(TimelineGrouping::Goal);
        QCOMPARE(linesOf(scene),
                 (QStringList{u"growth"_s, u"  leads"_s, u"    answers"_s, u"    routing"_s, u"loyalty"_s,
                              u"  stay"_s, u"    signals"_s, u"  Without objective"_s, u"    survey"_s,
                              u"Without goal"_s, u"  Without objective"_s, u"    portal"_s}));
        QCOMPARE(scene.groups.at(0).goalTag, u"E1"_s);
        QVERIFY2(scene.groups.at(1).goalTag.isEmpty(), "the goal around it says so already");
        QCOMPARE(scene.groups.at(1).goalColor, 4);
        QCOMPARE(scene.groups.at(0).dues.size(), 1);
        QCOMPARE(scene.groups.at(2).rowCount, 2);
    }

    void byTeamTheLeadsBusinessLineCounts()
    {
        QCOMPARE(linesOf(sceneBy(TimelineGrouping::Team)),
                 (QStringList{u"Sales"_s, u"  routing"_s, u"  survey"_s, u"Success"_s, u"  answers"_s,
                              u"  signals"_s, u"Without team"_s, u"  portal"_s}));
    }

    void byFunctionMostOfItsNeedsCount()
    {
        QCOMPARE(linesOf(sceneBy(TimelineGrouping::Function)),
                 (QStringList{u"Customer service"_s, u"  routing"_s, u"  signals"_s, u"  survey"_s,
                              u"Without function"_s, u"  answers"_s, u"  portal"_s}));
    }

    void byLeadThoseWithoutAProjectStayInSight()
    {
        const TimelineScene scene = sceneBy(TimelineGrouping::Lead);
        QCOMPARE(linesOf(scene),
                 (QStringList{u"Nora"_s, u"  answers"_s, u"  signals"_s, u"Yann"_s, u"  routing"_s,
                              u"  survey"_s, u"Zoe"_s, u"Without lead"_s, u"  portal"_s}));
        QCOMPARE(scene.groups.at(0).initials, u"N"_s);
        QCOMPARE(scene.groups.at(2).dues.size(), 1);
    }

    void withoutLanesTheProjectsStandByTheirStart()
    {
        const TimelineScene scene = sceneBy(TimelineGrouping::None);
        QVERIFY(scene.groups.isEmpty());
        QCOMPARE(linesOf(scene),
                 (QStringList{u"answers"_s, u"routing"_s, u"signals"_s, u"survey"_s, u"portal"_s}));
    }

    void aCollapsedGoalHidesItsObjectivesAndTheirProjects()
    {
        const TimelineScene scene = sceneBy(TimelineGrouping::Goal);
        QCOMPARE(linesOf(scene, {scene.groups.at(2).lane}).mid(4, 2),
                 (QStringList{u"loyalty"_s, u"Without goal"_s}));
        const TimelineLines lines(scene, {scene.groups.at(1).lane});
        QVERIFY(lines.isCollapsed(1));
        QCOMPARE(lines.lineOfRow(0), -1);
        QCOMPARE(lines.lineOfGroup(2), 2);
    }

    void aLaneSumsUpWhatStandsInIt()
    {
        const TimelineGroup leads = sceneBy(TimelineGrouping::Objective).groups.at(0);
        // 26 days done, half of 54.
        QCOMPARE(leads.progress, (26 + 54 * 0.5) / (26 + 54));
        QCOMPARE(sceneBy(TimelineGrouping::Lead).groups.at(1).health, Status::OnTrack);
    }

    void aNewProjectGetsWhatItsLaneStandsFor()
    {
        const PlanIndex index(m_fixture.plan);
        const auto valueIn = [&](const TimelineLane &lane, const QString &key) {
            const auto values = valuesInLane(index, lane);
            return values ? values->value(key).value<EntityId>() : EntityId();
        };
        const EntityId leads = m_fixture.id(u"leads"_s);
        const EntityId growth = m_fixture.id(u"growth"_s);
        const EntityId nora = m_fixture.id(u"nora"_s);
        QCOMPARE(valueIn({TimelineGrouping::Objective, leads, {}, growth}, u"objective"_s), leads);
        QCOMPARE(valueIn({TimelineGrouping::Lead, nora, {}, {}}, u"lead"_s), nora);
        QCOMPARE(valueIn({TimelineGrouping::Team, {}, u"Success"_s, {}}, u"lead"_s), nora);
        QVERIFY(valuesInLane(index, {TimelineGrouping::Goal, {}, {}, {}}));
        QVERIFY(valuesInLane(index, {TimelineGrouping::None, {}, {}, {}})->isEmpty());
    }

    void aLaneThatAProjectReachesByOtherWaysRefusesIt()
    {
        const PlanIndex index(m_fixture.plan);
        const EntityId growth = m_fixture.id(u"growth"_s);
        QVERIFY(!valuesInLane(index, {TimelineGrouping::Goal, growth, {}, {}}));
        QVERIFY(!valuesInLane(index, {TimelineGrouping::Objective, {}, {}, growth}));
        QVERIFY(!valuesInLane(index, {TimelineGrouping::Function, m_fixture.id(u"sales"_s), {}, {}}));
        const auto several = valuesInLane(index, {TimelineGrouping::Team, {}, u"Sales"_s, {}});
        QVERIFY(Language(u"en").text(several.error()).contains(u"“Sales”"_s));
    }

    void aLaneIsFoundAgainFromItsText()
    {
        for (const TimelineGrouping grouping : {TimelineGrouping::Goal, TimelineGrouping::Team}) {
            for (const TimelineGroup &group : sceneBy(grouping).groups)
                QCOMPARE(TimelineLane::fromText(group.lane.toText()), group.lane);
        }
        QCOMPARE(TimelineLane::fromText(u"99:x"_s).by, TimelineGrouping::None);
    }
};

QTEST_APPLESS_MAIN(TestTimelineLanes)
#include "tst_timelinelanes.moc"
