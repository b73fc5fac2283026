// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planhealth.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/dependencies.h"
#include "rules/effortestimate.h"
#include "rules/okrchecks.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2};
const QDate today(2027, 3, 11);

// "check name field", one line a finding.
QStringList found(const char *text)
{
    const PlanFixture fixture = planFromText(text);
    const PlanIndex index(fixture.plan);
    QStringList lines;
    const QList<Finding> findings = planHealth(index, spring, today);
    for (const Finding &finding : findings) {
        const QString name = finding.entity.isNull() ? u"-"_s : fixture.nameOf(finding.entity.id);
        lines += QStringList{finding.check, name, finding.field}.join(u' ').trimmed();
    }
    lines.sort();
    return lines;
}

constexpr char soundOkr[] = R"(
    member ada
    goal g
    need n goals=g impact=4 effort=2
    objective o quarter=2027-Q2 owner=ada needs=n
    key_result a objective=o start=0 target=10 unit=h owner=ada due=2027-06-15 indicator=leading
    key_result b objective=o kind=milestone owner=ada due=2027-06-30
)";

} // namespace

class TestPlanHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundPlanHasNothingToSee()
    {
        QCOMPARE(found(soundOkr), QStringList());
        QCOMPARE(found(""), QStringList());
    }
    void findsOkrsThatAreNotWellFormed()
    {
        QCOMPARE(found(R"(
            objective o quarter=2027-Q2
            objective past quarter=2026-Q4
            objective backlog
            objective p quarter=2027-Q1
            key_result k objective=p
        )"),
                 (QStringList{u"key_result_without_due k due"_s, u"key_result_without_owner k owner"_s,
                              u"key_result_without_start k start"_s, u"key_result_without_target k target"_s,
                              u"key_result_without_unit k unit"_s, u"objective_with_few_key_results p"_s,
                              u"objective_without_goal o goal"_s, u"objective_without_goal p goal"_s,
                              u"objective_without_key_result o"_s, u"objective_without_need o needs"_s,
                              u"objective_without_need p needs"_s, u"objective_without_owner o owner"_s,
                              u"objective_without_owner p owner"_s}));
    }
    void countsObjectivesAndKeyResultsAgainstTheSettings()
    {
        const QStringList findings = found(R"(
            plan max_objectives=1 max_key_results=1 min_key_results=1
            goal g
            need n goals=g
            member ada
            objective o quarter=2027-Q2 owner=ada needs=n
            objective p quarter=2027-Q2 owner=ada needs=n
            key_result a objective=o kind=milestone owner=ada due=2027-06-15 indicator=leading
            key_result b objective=o kind=milestone owner=ada due=2027-06-30
            key_result c objective=p kind=milestone owner=ada due=2027-06-30
        )");
        QCOMPARE(findings, (QStringList{u"objective_with_many_key_results o"_s, u"too_many_objectives -"_s}));
    }
    void countsInWordsThatFitTheNumber()
    {
        const PlanFixture fixture = planFromText(R"(
            objective o quarter=2027-Q2
            key_result k objective=o
        )");
        const PlanIndex index(fixture.plan);
        QStringList english;
        QStringList french;
        const QList<Finding> findings = problemsOf(index, *index.plan().objectives.find(fixture.id(u"o"_s)));
        for (const Finding &finding : findings) {
            english += Language(u"en").text(finding.text);
            french += Language(u"fr").text(finding.text);
        }
        QVERIFY(english.contains(u"The objective “o” has 1 key result: 2 or more prove it better."_s));
        QVERIFY(french.contains(
            u"L’objectif «\u00A0o\u00A0» a 1\u00A0résultat clé\u00A0: 2\u00A0ou plus le prouvent mieux."_s));
    }
    void findsGapsBetweenGoalsNeedsAndProjects()
    {
        QCOMPARE(
            found(R"(
            member ada
            goal unserved
            need kept impact=4 effort=1 status=chosen quarter=2027-Q2
            need keptElsewhere impact=4 effort=1 status=chosen quarter=2027-Q1
            project leaderless start=2027-04-01 end=2027-04-30
            project undated lead=ada start=2027-04-01
            project finished status=done
        )"),
            (QStringList{u"goal_without_need unserved"_s, u"kept_need_without_goal kept goals"_s,
                         u"project_without_dates undated end"_s, u"project_without_lead leaderless lead"_s}));
    }
    void findsEffortsThatTheirEstimatesContradict()
    {
        QCOMPARE(found(R"(
            need far impact=4 effort=1 estimate_days=81
            need short impact=4 effort=4 estimate_days=2
            need near impact=4 effort=2 estimate_days=8
            need aStep impact=4 effort=2 estimate_days=20
            need guessed impact=4 effort=1
            need done impact=4 effort=1 estimate_days=81 status=done
            need declined impact=4 effort=1 estimate_days=81 status=declined
        )"),
                 (QStringList{u"effort_against_estimate far effort"_s,
                              u"effort_against_estimate short effort"_s}));
        const PlanFixture fixture = planFromText("need far impact=4 effort=1 estimate_days=81");
        const PlanIndex index(fixture.plan);
        const Finding finding = planHealth(index, spring, today).constFirst();
        QCOMPARE(valueThatMends(index, finding), QVariant(4.4));
        QCOMPARE(Language(u"en").text(finding.text),
                 u"“far” has effort 1 (about 1 d) but an estimate of 81 d: set the effort to 4.4, or correct "
                 "the estimate."_s);
    }
    void findsMoreKeptThanTheTeamCanDo()
    {
        constexpr char text[] = R"(
            plan run_reserve=0
            member ada
            goal g
            need n goals=g impact=4 effort=4 estimate_days=70 status=chosen quarter=2027-Q2
        )";
        QCOMPARE(found(text), QStringList{u"over_capacity -"_s});
        const PlanFixture fixture = planFromText(text);
        const PlanIndex index(fixture.plan);
        const Finding finding = planHealth(index, spring, today).constFirst();
        QCOMPARE(finding.severity, Severity::Problem);
        QCOMPARE(Language(u"en").text(finding.text),
                 u"The needs kept for Q2 2027 take 70 person-days, the team has 65: defer or cut some."_s);
    }
    void proposesToCloseNeedsWhoseProjectsAreDone()
    {
        QCOMPARE(found(R"(
            goal g
            need ready goals=g status=planned quarter=2027-Q1
            need busy goals=g status=planned quarter=2027-Q1
            member ada
            project a needs=ready status=done
            project b needs=ready status=cancelled
            project c needs=busy status=done
            project d needs=busy lead=ada start=2027-03-01 end=2027-03-31
        )"),
                 QStringList{u"need_ready_to_close ready status"_s});
    }
    void findsProjectsThatStartTooEarlyOrWaitForEachOther()
    {
        constexpr char text[] = R"(
            member m
            project a lead=m start=2027-04-01 end=2027-04-10
            project b lead=m start=2027-04-10 end=2027-04-20
            project c lead=m start=2027-04-21 end=2027-04-30
            project d lead=m start=2027-04-22 end=2027-04-30
            project x lead=m start=2027-01-01 end=2027-01-02
            project y lead=m start=2027-02-01 end=2027-02-02
            dependency ab project=b depends_on=a
            dependency bc project=c depends_on=b
            dependency bd project=d depends_on=b lag_days=3
            dependency xy project=y depends_on=x
            dependency yx project=x depends_on=y lag_days=-60
        )";
        const PlanFixture fixture = planFromText(text);
        const PlanIndex index(fixture.plan);
        QStringList lines;
        const auto conflicts = dependencyConflicts(index);
        for (const DependencyConflict &conflict : conflicts)
            lines += fixture.nameOf(conflict.dependency) + u' ' + conflict.earliestStart.toString(Qt::ISODate)
                + u' ' + QString::number(conflict.days);
        QCOMPARE(lines, (QStringList{u"ab 2027-04-11 1"_s, u"bd 2027-04-24 2"_s}));
        const auto cycles = dependencyCycles(index);
        QCOMPARE(cycles.size(), 1);
        QCOMPARE(fixture.namesOf(cycles.constFirst()), (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(wouldCloseCycle(index, fixture.id(u"a"_s), fixture.id(u"c"_s)));
        QVERIFY(wouldCloseCycle(index, fixture.id(u"a"_s), fixture.id(u"a"_s)));
        QVERIFY(!wouldCloseCycle(index, fixture.id(u"d"_s), fixture.id(u"c"_s)));
        const QStringList health = found(text);
        QCOMPARE(health.filter(u"dependency_"_s),
                 (QStringList{u"dependency_conflict ab start"_s, u"dependency_conflict bd start"_s,
                              u"dependency_cycle x"_s}));
    }
    void marksWhatAFileHoldsAndNoEditMay()
    {
        QCOMPARE(found(R"(
            member ada
            goal g
            need n goals=g
            absence away member=ada start=2027-04-02 end=2027-04-01
            project p lead=ada start=2027-05-01 end=2027-04-01 status=done
            objective o quarter=2027-Q2 owner=ada needs=n
            key_result flat objective=o unit=% owner=ada due=2027-06-15 indicator=leading start=5 target=5
            key_result k objective=o unit=% owner=ada due=2027-06-30 start=5 target=6
            check_in late key_result=k date=2027-03-12 value=5
            check_in today key_result=k date=2027-03-11 value=5
        )"),
                 (QStringList{u"check_in_to_come late date"_s, u"end_before_start away end"_s,
                              u"end_before_start p end"_s, u"key_result_starts_at_target flat target"_s}));
    }
    void aLongChainOfProjectsIsSearchedWithoutRecursion()
    {
        PlanData plan;
        for (int i = 1; i <= 20000; ++i) {
            Project project;
            project.id = {i};
            (void)plan.projects.insert(project);
            Dependency dependency;
            dependency.id = {i + 100000};
            dependency.project = {i};
            dependency.dependsOn = {i % 20000 + 1};
            (void)plan.dependencies.insert(dependency);
        }
        const PlanIndex index(plan);
        QCOMPARE(dependencyCycles(index).size(), 1);
    }
    void theGravestComesFirstAndEachFindingHasItsOwnId()
    {
        const PlanFixture fixture = planFromText(R"(
            need a impact=4 effort=2 status=chosen quarter=2027-Q2
            need b impact=4 effort=2 status=chosen quarter=2027-Q2
            objective o quarter=2027-Q2
        )");
        const PlanIndex index(fixture.plan);
        const QList<Finding> findings = planHealth(index, spring, today);
        QCOMPARE(findings.constFirst().check, u"over_capacity"_s);
        QSet<QString> ids;
        for (const Finding &finding : findings) {
            ids += finding.id();
            QVERIFY2(allCheckIds().contains(finding.check), qPrintable(finding.check));
        }
        QCOMPARE(ids.size(), findings.size());
    }
};

QTEST_APPLESS_MAIN(TestPlanHealth)
#include "tst_planhealth.moc"
