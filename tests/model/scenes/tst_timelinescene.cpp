// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinescene.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "rules/planindex.h"
#include "scenes/sliptext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

Project project(qint64 id, qint64 objective, QDate start, QDate end)
{
    Project project;
    project.id = {id};
    project.title = u"Project %1"_s.arg(id);
    project.objective = {objective};
    project.start = start;
    project.end = end;
    return project;
}

PlanData plan()
{
    PlanData plan;
    Goal goal;
    goal.id = {1};
    goal.color = 3;
    goal.position = 3;
    plan.goals.insert(goal);
    Member lead;
    lead.id = {2};
    lead.name = u"Yann Le Goff"_s;
    plan.members.insert(lead);
    Objective second;
    second.id = {20};
    second.title = u"Second"_s;
    second.quarter = {2027, 1};
    second.position = 2;
    plan.objectives.insert(second);
    Objective first = second;
    first.id = {21};
    first.title = u"First"_s;
    first.position = 1;
    first.goal = {1};
    plan.objectives.insert(first);
    Project routing = project(30, 21, {2027, 1, 4}, {2027, 3, 26});
    routing.lead = {2};
    routing.progress = 55;
    routing.status = ProjectStatus::Running;
    plan.projects.insert(routing);
    plan.projects.insert(project(31, 21, {2027, 3, 20}, {2027, 5, 7}));
    plan.projects.insert(project(32, 0, {2027, 4, 1}, {2027, 6, 1}));
    plan.dependencies.insert({{40}, {31}, {30}, 0});
    plan.milestones.insert({{50}, {30}, u"Switch"_s, {2027, 2, 1}, false});
    return plan;
}

} // namespace

class TestTimelineScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void projectsStandUnderTheirObjectives()
    {
        const TimelineScene scene = timelineSceneOf(plan(), today, Language(u"en"));
        QStringList groups;
        for (const TimelineGroup &group : scene.groups)
            groups += u"%1 %2 %3"_s.arg(group.title).arg(group.firstRow).arg(group.rowCount);
        QCOMPARE(groups,
                 (QStringList{u"First 0 2"_s, u"Second 2 0"_s, u"Projects without an objective 2 1"_s}));
        QCOMPARE(scene.rows.at(0).goalTag, u"E3"_s);
        QCOMPARE(scene.rows.at(0).progressText, u"55%"_s);
        QCOMPARE(scene.rows.at(0).leadInitials, u"YG"_s);
        QCOMPARE(scene.rows.at(2).group, 2);
    }
    void aGroupSpansItsBars()
    {
        const TimelineScene scene = timelineSceneOf(plan(), today, Language(u"en"));
        QCOMPARE(scene.groups.at(0).first, QDate(2027, 1, 4).toJulianDay());
        QCOMPARE(scene.groups.at(0).last, QDate(2027, 5, 7).toJulianDay());
        QCOMPARE(scene.groups.at(1).first, 0);
    }
    void aProjectThatBeginsBeforeItsPredecessorEndsIsInConflict()
    {
        PlanData conflicting = plan();
        const TimelineScene scene = timelineSceneOf(conflicting, today, Language(u"en"));
        QCOMPARE(scene.dependencies.size(), 1);
        QCOMPARE(scene.dependencies.constFirst(), (TimelineDependency{{40}, 0, 1, 0, true, false}));
        conflicting.projects.findForWriting({31})->start = {2027, 3, 27};
        QVERIFY(!timelineSceneOf(conflicting, today, Language(u"en")).dependencies.constFirst().conflict);
    }
    void theAxisIsWholeQuartersWithoutGaps()
    {
        const TimelineScene scene = timelineSceneOf(plan(), today, Language(u"en"));
        QCOMPARE(QDate::fromJulianDay(scene.first), QDate(2027, 1, 1));
        QCOMPARE(QDate::fromJulianDay(scene.last), QDate(2027, 6, 30));
        QCOMPARE(scene.quarters.size(), 2);
        QCOMPARE(scene.quarters.at(1).label, u"Q2 2027"_s);
        QCOMPARE(scene.months.size(), 6);
        QCOMPARE(scene.months.at(3).label, u"April"_s);
        for (qsizetype i = 1; i < scene.weeks.size(); ++i)
            QCOMPARE(scene.weeks.at(i).first, scene.weeks.at(i - 1).last + 1);
    }
    void datesOfAnotherAgeDoNotStretchTheAxisForEver()
    {
        PlanData old = plan();
        old.projects.insert(project(33, 21, {1027, 1, 1}, {9027, 1, 1}));
        QVERIFY(timelineSceneOf(old, today, Language(u"en")).quarters.size() <= 41);
    }
    void milestonesWhoseDayIsOverAreFilled()
    {
        const TimelineScene scene = timelineSceneOf(plan(), today, Language(u"en"));
        QVERIFY(scene.rows.at(0).milestones.constFirst().past);
        QVERIFY(
            !timelineSceneOf(plan(), {2027, 1, 20}, Language(u"en")).rows.at(0).milestones.constFirst().past);
    }
    void whatIsDoneHoldsNobodyUp()
    {
        PlanData done = plan();
        done.projects.findForWriting({30})->status = ProjectStatus::Done;
        QVERIFY(!timelineSceneOf(done, today, Language(u"en")).dependencies.constFirst().conflict);
    }
    void aCircleIsMarkedOnEachOfItsDependenciesOnly()
    {
        PlanData circle = plan();
        circle.dependencies.insert({{41}, {30}, {31}, 0});
        circle.dependencies.insert({{42}, {32}, {31}, 0});
        const TimelineScene scene = timelineSceneOf(circle, today, Language(u"en"));
        QVERIFY(scene.dependencies.at(0).circular);
        QVERIFY(scene.dependencies.at(1).circular);
        QVERIFY(!scene.dependencies.at(2).circular);
    }
    void aRowKnowsWhenItsLeadAndTeamAreAway()
    {
        PlanData away = plan();
        away.members.insert({.id = {3}, .name = u"Nora"_s});
        away.projects.findForWriting({30})->team = {{3}, {2}};
        away.absences.insert({{70}, {2}, {2027, 2, 15}, {2027, 2, 19}});
        away.absences.insert({{71}, {3}, {2027, 2, 1}, {2027, 2, 2}});
        away.absences.insert({{72}, {3}, {2027, 3, 2}, {2027, 3, 1}});
        const TimelineScene scene = timelineSceneOf(away, today, Language(u"en"));
        const qint64 second = QDate(2027, 2, 1).toJulianDay();
        const qint64 first = QDate(2027, 2, 15).toJulianDay();
        QCOMPARE(
            scene.rows.at(0).away,
            (QList<TimelineAbsence>{{u"Nora"_s, second, second + 1}, {u"Yann Le Goff"_s, first, first + 4}}));
        QVERIFY(scene.rows.at(1).away.isEmpty());
    }
    void theDaysOfRitualsStandInTheirOrder()
    {
        PlanData meeting = plan();
        const QDate first = QDate::fromJulianDay(timelineSceneOf(meeting, today, Language(u"en")).first);
        Ritual weekly;
        weekly.id = {9001};
        weekly.title = u"sync"_s;
        weekly.start = first.addDays(-700);
        meeting.rituals.insert(weekly);
        Ritual review;
        review.id = {9002};
        review.title = u"review"_s;
        review.cadence = Cadence::Monthly;
        review.start = first.addDays(20);
        meeting.rituals.insert(review);
        const TimelineScene scene = timelineSceneOf(meeting, today, Language(u"en"));
        QVERIFY(scene.rituals.size() > scene.weeks.size());
        QVERIFY(std::is_sorted(scene.rituals.cbegin(), scene.rituals.cend(),
                               [](const auto &a, const auto &b) { return a.day < b.day; }));
        for (const TimelineRitual &ritual : scene.rituals) {
            QCOMPARE(ritual.cadence, ritual.title == u"sync"_s ? Cadence::Weekly : Cadence::Monthly);
            QVERIFY(ritual.day >= scene.first && ritual.day <= scene.last);
        }
    }
    void aLoggedChangeOfTheEndIsASlip()
    {
        PlanData slipped = plan();
        QCOMPARE(slipDaysOf(PlanIndex(slipped), {30}, today), 0);
        Decision moved;
        moved.id = {60};
        moved.date = {2027, 2, 20};
        moved.itemKind = EntityKind::Project;
        moved.item = {30};
        moved.kind = DecisionKind::Change;
        moved.before = u"2027-03-05"_s;
        moved.after = u"2027-03-26"_s;
        slipped.decisions.insert(moved);
        QCOMPARE(slipDaysOf(PlanIndex(slipped), {30}, today), 21);
        QVERIFY(timelineSceneOf(slipped, today, Language(u"en")).rows.at(0).slip.startsWith(u"+3 week"_s));
    }
    void anEndThatHasPassedIsASlipUntilTheProjectIsDone()
    {
        PlanData late = plan();
        QCOMPARE(slipDaysOf(PlanIndex(late), {30}, {2027, 4, 10}), 14);
        QVERIFY(timelineSceneOf(late, {2027, 4, 10}, Language(u"en")).rows.at(0).late);
        late.projects.findForWriting({30})->status = ProjectStatus::Done;
        QCOMPARE(slipDaysOf(PlanIndex(late), {30}, {2027, 4, 10}), 0);
    }
};

QTEST_APPLESS_MAIN(TestTimelineScene)
#include "tst_timelinescene.moc"
