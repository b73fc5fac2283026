// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/load.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Monday 5 April to Sunday 2 May 2027: four weeks.
constexpr auto april = [] { return DateRange{QDate(2027, 4, 5), QDate(2027, 5, 2)}; };

const char *team = R"(
    plan run_reserve=20
    member ada business_line=Sales
    member grace days_per_week=4 business_line=Sales
    member linus run_reserve=100 business_line=Marketing
    absence - member=ada start=2027-04-12 end=2027-04-18
    project routing lead=ada team=grace start=2027-04-05 end=2027-04-16 estimate_days=18
    project orphan start=2027-04-05 end=2027-04-11 estimate_days=5
    project gone lead=ada start=2027-04-05 end=2027-04-11 estimate_days=50 status=cancelled
    project vague lead=grace start=2027-04-19 end=2027-04-30
)";

struct Office {
    Office()
        : fixture(planFromText(team))
        , index(fixture.plan)
    {
    }
    [[nodiscard]] QList<WeekLoad> of(const QString &member) const
    {
        return weeklyLoad(index, {fixture.id(member), {}}, april());
    }
    PlanFixture fixture;
    PlanIndex index;
};

} // namespace

class TestLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekHasTheWorkingDaysLessAbsencesAndRun()
    {
        const Office office;
        const QList<WeekLoad> ada = office.of(u"ada"_s);
        QCOMPARE(ada.size(), 4);
        QCOMPARE(ada.at(0).monday, QDate(2027, 4, 5));
        QCOMPARE(ada.at(0).present, 5.0);
        QCOMPARE(ada.at(0).run, 1.0);
        QCOMPARE(ada.at(1).present, 0.0);
        QCOMPARE(office.of(u"grace"_s).at(0).present, 4.0);
        QCOMPARE(office.of(u"linus"_s).at(0).forProjects(), 0.0);
    }

    void aProjectIsSpreadOverItsWeeksAndSharedByItsPeople()
    {
        const Office office;
        const WeekLoad ada = office.of(u"ada"_s).at(0);
        QCOMPARE(ada.projects, (QList<ProjectShare>{{office.fixture.id(u"routing"_s), 5.0}}));
        QCOMPARE(office.of(u"grace"_s).at(1).projectDays, 4.0);
        QVERIFY(office.of(u"linus"_s).at(0).projects.isEmpty());
    }

    void everyoneHasTheProjectsThatNobodyLeads()
    {
        const Office office;
        const QList<WeekLoad> all = weeklyLoad(office.index, {}, april());
        QCOMPARE(all.at(0).projectDays, 14.0);
        QCOMPARE(all.at(0).projects.constFirst().project, office.fixture.id(u"routing"_s));
        QCOMPARE(all.at(0).present, 14.0);
        const QList<WeekLoad> sales = weeklyLoad(office.index, {{}, u"Sales"_s}, april());
        QCOMPARE(sales.at(0).projectDays, 9.0);
    }

    void aWeekThatAsksForMoreThanThereIsIsOver()
    {
        const Office office;
        const QList<WeekLoad> ada = office.of(u"ada"_s);
        QVERIFY(ada.at(0).isOver());
        QVERIFY(ada.at(1).isOver()); // away
        QVERIFY(!ada.at(2).isOver());
        QCOMPARE(Language().text(overloadSentence(ada.first(1))),
                 u"1 week over capacity; the worst is that of 5 April 2027, at 125%"_s);
        QCOMPARE(Language().text(overloadSentence(ada)),
                 u"2 weeks over capacity; the worst is that of 12 April 2027"_s);
        QVERIFY(overloadSentence(ada.mid(2)).isEmpty());
    }

    void projectsWithoutAnEstimateAreCounted()
    {
        const Office office;
        QCOMPARE(projectsWithoutEstimate(office.index, {}, april()), 1);
        QCOMPARE(projectsWithoutEstimate(office.index, {office.fixture.id(u"ada"_s), {}}, april()), 0);
    }

    void theScopesAreEveryoneTheLinesAndTheMembers()
    {
        const Office office;
        const QList<LoadScope> scopes = loadScopes(office.index);
        QCOMPARE(scopes.size(), 6);
        QVERIFY(scopes.at(0).isEveryone());
        QCOMPARE(scopes.at(1).businessLine, u"Marketing"_s);
        QCOMPARE(scopes.at(3).member, office.fixture.id(u"ada"_s));
    }

    void aProjectThatBeginsBeforeTheRangeCountsFromItsFirstWeekOn()
    {
        const PlanFixture fixture = planFromText(R"(
            member ada
            project long lead=ada start=2027-03-01 end=2027-04-09 estimate_days=30
            project before lead=ada start=2027-03-01 end=2027-04-04 estimate_days=30
        )");
        const QList<WeekLoad> weeks = weeklyLoad(PlanIndex(fixture.plan), {}, april());
        QCOMPARE(weeks.at(0).projectDays, 5.0);
        QCOMPARE(weeks.at(1).projectDays, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
