// SPDX-License-Identifier: GPL-3.0-or-later
// What the slides of the saved decks say, by value.
#include "rules/plansnapshot.h"
#include "slideplans.h"
#include "slides/slidebuilder.h"
#include "slides/slidelayout.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};

QList<Slide> slidesOf(const PlanData &plan, const QList<DeckSlide> &entries, Quarter of = quarter)
{
    return buildDeck(plan, {of, Language(u"en"), entries}, slideDay()).slides;
}

QList<Slide> slidesOf(const PlanData &plan, SlideKind kind, Quarter of = quarter)
{
    return slidesOf(plan, slidesOfKinds({kind}), of);
}

DeckSlide entryOf(SlideKind kind)
{
    return slidesOfKinds({kind}).constFirst();
}

PlanData sample()
{
    return slideSample(Language(u"en"));
}

template <typename Content>
Content contentOf(const QList<Slide> &slides)
{
    const auto *content = slides.isEmpty() ? nullptr : std::get_if<Content>(&slides.constFirst().content);
    return content ? *content : Content();
}

// "15 Mar | Title | detail | end", a line a row.
QStringList linesOf(const ListContent &content)
{
    QStringList lines;
    for (const ListRow &row : content.rows)
        lines += QStringList{row.lead, row.title, row.detail, row.end}.join(u" | "_s);
    return lines;
}

Member member(qint64 id, const QString &name)
{
    Member member;
    member.id = {id};
    member.name = name;
    return member;
}

KeyResult keyResult(qint64 id, const QString &title, EntityId objective, EntityId owner)
{
    KeyResult result;
    result.id = {id};
    result.title = title;
    result.objective = objective;
    result.owner = owner;
    result.unit = u"%"_s;
    result.kind = KeyResultKind::Increase;
    result.start = 10;
    result.target = 80;
    return result;
}

Objective objective(qint64 id, const QString &title, Quarter of = quarter)
{
    Objective objective;
    objective.id = {id};
    objective.title = title;
    objective.quarter = of;
    return objective;
}

// One objective of the quarter with one key result and one project of Anna's.
PlanData smallPlan()
{
    PlanData plan;
    plan.members.insert(member(1, u"Anna Weiss"_s));
    plan.members.insert(member(2, u"Ben Idle"_s));
    Goal goal;
    goal.id = {10};
    goal.title = u"Profitable growth"_s;
    goal.color = 2;
    plan.goals.insert(goal);
    Objective answers = objective(20, u"Answer leads while they are warm"_s);
    answers.goal = goal.id;
    plan.objectives.insert(answers);
    plan.keyResults.insert(keyResult(30, u"Leads answered within a day"_s, {20}, {1}));
    plan.checkIns.insert({{40}, {30}, QDate(2027, 4, 5), 45.0, 6, u"Two teams are late"_s});
    Project project;
    project.id = {50};
    project.title = u"Lead routing"_s;
    project.objective = {20};
    project.lead = {1};
    project.start = QDate(2027, 4, 1);
    project.end = QDate(2027, 4, 16);
    project.status = ProjectStatus::Running;
    plan.projects.insert(project);
    return plan;
}

} // namespace

class TestSlideKinds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMemberReadsWhatIsTheirsAndWhy()
    {
        const QList<Slide> slides = slidesOf(smallPlan(), SlideKind::Member);
        QCOMPARE(slides.size(), 1); // Ben has nothing, and no page
        QCOMPARE(slides.constFirst().title, u"Anna Weiss: your results serve “Profitable growth”"_s);
        QCOMPARE(slides.constFirst().subject, EntityId{1});
        const auto content = contentOf<MemberContent>(slides);
        QCOMPARE(content.chain.size(), 3);
        QCOMPARE(content.chain.constLast().title, u"Answer leads while they are warm"_s);
        QCOMPARE(content.results.constFirst().way, u"45 → 80%"_s);
        QCOMPARE(content.projects.constFirst().detail, u"1 April – 16 April, you lead"_s);
    }
    void aMemberWithoutWorkIsToldSoWhenAsked()
    {
        DeckSlide entry = entryOf(SlideKind::Member);
        entry.member = {2};
        const QList<Slide> slides = slidesOf(smallPlan(), {entry});
        QCOMPARE(slides.size(), 1);
        QVERIFY(std::holds_alternative<HintContent>(slides.constFirst().content));
        QVERIFY(slides.constFirst().title.contains(u"Ben Idle"_s));
    }
    void whatChangedIsReachedSlipsOrFallsBack()
    {
        PlanData then = smallPlan();
        then.checkIns = {};
        then.checkIns.insert({{39}, {30}, QDate(2027, 4, 1), 30.0, 6, {}});
        Project *project = then.projects.findForWriting({50});
        project->end = QDate(2027, 4, 9);
        PlanData now = smallPlan();
        now.checkIns.findForWriting({40})->value = 82;
        now.reviews.insert({{60}, u"Review"_s, QDate(2027, 2, 4), quarter, snapshotOf(then)});
        const QList<Slide> slides = slidesOf(now, SlideKind::Changes);
        const auto content = contentOf<ChangesContent>(slides);
        QCOMPARE(content.rows.size(), 2);
        QCOMPARE(content.rows.at(0).verb, u"Reached"_s);
        QCOMPARE(content.rows.at(0).before, u"30%"_s);
        QCOMPARE(content.rows.at(0).after, u"82%"_s);
        QCOMPARE(content.rows.at(1).verb, u"Slips"_s);
        QCOMPARE(content.rows.at(1).after, u"16 April"_s);
        QCOMPARE(slides.constFirst().title,
                 u"Since the review of 4 February: one key result reached and one date slipping"_s);
    }
    void withoutAReviewTheSlideSaysHowToHaveOne()
    {
        const QList<Slide> slides = slidesOf(smallPlan(), SlideKind::Changes);
        QVERIFY(std::holds_alternative<HintContent>(slides.constFirst().content));
        PlanData damaged = smallPlan();
        damaged.reviews.insert({{60}, u"Review"_s, QDate(2027, 2, 4), quarter, u"not a snapshot"_s});
        QCOMPARE(slidesOf(damaged, SlideKind::Changes).constFirst().title,
                 u"The review of 4 February cannot be read"_s);
    }
    void theAgendaListsWhatFollowsWithItsMinutesAndPages()
    {
        QList<DeckSlide> entries =
            slidesOfKinds({SlideKind::Title, SlideKind::Agenda, SlideKind::DecisionsToTake,
                           SlideKind::Objective, SlideKind::Timeline});
        entries[2].minutes = 20;
        entries[4].minutes = 10;
        const DeckContent deck = buildDeck(sample(), {quarter, Language(u"en"), entries}, slideDay());
        const auto *agenda = std::get_if<ListContent>(&deck.slides.at(1).content);
        QVERIFY(agenda);
        QCOMPARE(agenda->rows.size(), 3);
        QCOMPARE(deck.slides.at(1).title, u"Three points in 30 min"_s);
        QCOMPARE(agenda->rows.at(0).lead, u"20 min"_s);
        QCOMPARE(agenda->rows.at(0).detail, u"to decide today"_s);
        QCOMPARE(agenda->rows.at(1).title, u"Three objectives"_s); // on six slides
        const QList<SlidePage> pages = layOut(deck, Palette::forSlides());
        QCOMPARE(pages.at(1).links.size(), 3);
        for (const SlideLink &link : pages.at(1).links) {
            QVERIFY(link.page > 1);
            QVERIFY(pages.at(link.page).kind != pages.at(link.page - 1).kind);
        }
    }
    void whatTheRoomMustDecideStandsOverCapacityFirst()
    {
        PlanData plan = sample();
        plan.members = {};
        plan.members.insert(member(1, u"One"_s)); // hardly any days: what was chosen does not fit
        const auto content = contentOf<ListContent>(slidesOf(plan, SlideKind::DecisionsToTake));
        QVERIFY(content.rows.size() > 3);
        QVERIFY(content.rows.constFirst().detail.startsWith(u"Chosen, but over capacity"_s));
        QVERIFY(content.rows.constFirst().kept);
        const QList<Slide> empty = slidesOf(PlanData(), SlideKind::DecisionsToTake);
        QCOMPARE(empty.constFirst().title, u"All is decided for Q2"_s);
    }
    void capacityHasTheTeamAndEachMember()
    {
        const PlanData plan = sample();
        const auto content = contentOf<CapacityContent>(slidesOf(plan, SlideKind::Capacity));
        QCOMPARE(content.bars.size(), plan.members.size() + 1);
        const CapacityBar &team = content.bars.constFirst();
        double total = 0;
        double run = 0;
        for (const CapacityBar &bar : content.bars.mid(1)) {
            total += bar.total;
            run += bar.run;
        }
        QCOMPARE(team.total, total);
        QCOMPARE(team.run, run);
        QVERIFY(team.projects > 0);
    }
    void runIsHeldAgainstItsReserveWeekByWeek()
    {
        PlanData plan = smallPlan();
        Routine routine;
        routine.id = {90};
        routine.title = u"Forecast call"_s;
        routine.start = QDate(2026, 11, 2);
        routine.minutes = 840; // two of the ten days of two members
        plan.routines.insert(routine);
        Request request;
        request.id = {91};
        request.title = u"Export the leads"_s;
        request.raisedOn = QDate(2027, 3, 1);
        request.closedOn = QDate(2027, 3, 3);
        request.status = RequestStatus::Closed;
        request.outcome = RequestOutcome::Done;
        request.spentMinutes = 420;
        plan.requests.insert(request);
        const QList<Slide> slides = slidesOf(plan, SlideKind::Run);
        QVERIFY2(slides.constFirst().title.startsWith(u"Run is not eating the roadmap: 23% of the time"_s),
                 qPrintable(slides.constFirst().title));
        const auto content = contentOf<RunContent>(slides);
        QCOMPARE(content.weeks.size(), 8);
        QCOMPARE(content.weeks.constLast().label, u"this week"_s);
        const RunWeek &before = content.weeks.at(6);
        QCOMPARE(before.label, u"1 Mar"_s);
        QCOMPARE(before.routines, 2.0);
        QCOMPARE(before.requests, 1.0);
        QCOMPARE(before.daysText, u"3.0"_s);
        QCOMPARE(before.in, 1);
        QCOMPARE(before.out, 1);
        QCOMPARE(content.figures.at(2).value, u"2 d"_s); // to close
        const QList<Slide> none = slidesOf(smallPlan(), SlideKind::Run);
        QVERIFY(std::holds_alternative<HintContent>(none.constFirst().content));
    }
    void aFocusTeamIsWhoWorksOnAnObjective()
    {
        PlanData plan = smallPlan();
        plan.plan.findForWriting(PlanSettings::onlyId)->teamModel = TeamModel::FocusTeams;
        const QList<Slide> slides = slidesOf(plan, SlideKind::Team);
        QVERIFY2(slides.constFirst().title.startsWith(u"One focus team"_s),
                 qPrintable(slides.constFirst().title));
        const auto content = contentOf<TeamContent>(slides);
        QCOMPARE(content.groups.size(), 2);
        QCOMPARE(content.groups.at(0).title, u"Answer leads while they are warm"_s);
        QCOMPARE(content.groups.at(0).seats.size(), 1);
        QCOMPARE(content.groups.at(0).seats.at(0).name, u"Anna Weiss"_s);
        QCOMPARE(content.groups.at(1).seats.at(0).name, u"Ben Idle"_s);
    }
    void needsStandByTheFunctionThatAsks()
    {
        const PlanData plan = sample();
        const QList<Slide> all = slidesOf(plan, SlideKind::NeedsByFunction);
        const auto overview = contentOf<ListContent>(all);
        QVERIFY(overview.rows.size() >= 3);
        QVERIFY2(all.constFirst().title.contains(u"asks for the most"_s), qPrintable(all.constFirst().title));
        DeckSlide entry = entryOf(SlideKind::NeedsByFunction);
        for (const Function &function : plan.functions) {
            if (function.title == overview.rows.constFirst().title)
                entry.function = function.id;
        }
        const QList<Slide> one = slidesOf(plan, {entry});
        QVERIFY(one.constFirst().title.startsWith(overview.rows.constFirst().title));
        QVERIFY(!contentOf<ListContent>(one).rows.isEmpty());
        entry.function = {4242};
        QCOMPARE(slidesOf(plan, {entry}).constFirst().title, u"This function is no longer in the plan"_s);
    }
    void aKeyResultHasItsCurveItsLevelsAndItsLastWord()
    {
        const QList<Slide> slides = slidesOf(smallPlan(), SlideKind::KeyResult);
        QCOMPARE(slides.size(), 1);
        const auto content = contentOf<KeyResultContent>(slides);
        QCOMPARE(content.current, u"45%"_s);
        QCOMPARE(content.checkIns.size(), 1);
        QCOMPARE(content.expected.size(), 2);
        QCOMPARE(content.levels.size(), 3); // start, commit and target
        QCOMPARE(content.comment, u"5 April, confidence 6 of 10: Two teams are late"_s);
        QCOMPARE(content.months.size(), 3);
        QVERIFY(slides.constFirst().title.startsWith(u"Leads answered within a day: 45%"_s));
        DeckSlide gone = entryOf(SlideKind::KeyResult);
        gone.keyResult = {4242};
        QVERIFY(slidesOf(smallPlan(), {gone}).constFirst().title.contains(u"no longer"_s));
    }
    void theNextDatesAreInTheirOrder()
    {
        PlanData plan = smallPlan();
        plan.milestones.insert({{70}, {50}, u"Acceptance"_s, QDate(2027, 4, 12)});
        plan.milestones.insert({{71}, {50}, u"Kick-off held"_s, QDate(2027, 3, 20), true});
        Ritual ritual;
        ritual.id = {80};
        ritual.title = u"OKR review"_s;
        ritual.start = QDate(2027, 3, 29);
        ritual.time = u"10:00"_s;
        ritual.cadence = Cadence::Quarterly;
        plan.rituals.insert(ritual);
        QCOMPARE(linesOf(contentOf<ListContent>(slidesOf(plan, SlideKind::NextDates))),
                 (QStringList{u"29 Mar | OKR review | 10:00 · 30 min | "_s,
                              u"1 Apr | Lead routing | project begins · Anna Weiss | "_s,
                              u"12 Apr | Acceptance | milestone of “Lead routing” | "_s,
                              u"16 Apr | Lead routing | project ends · Anna Weiss | "_s}));
    }
    void theTeamStandsInItsGroups()
    {
        PlanData plan = smallPlan();
        plan.members.findForWriting({1})->speciality = u"Technology"_s;
        const auto content = contentOf<TeamContent>(slidesOf(plan, SlideKind::Team));
        QCOMPARE(content.groups.size(), 2);
        QCOMPARE(content.groups.constFirst().title, u"Technology"_s);
        QCOMPARE(content.groups.constLast().seats.constFirst().name, u"Ben Idle"_s);
    }
    void freeTextHasAPointALine()
    {
        DeckSlide entry = entryOf(SlideKind::FreeText);
        entry.title = u"Why now"_s;
        entry.body = u"One\n\n Two "_s;
        const QList<Slide> slides = slidesOf(PlanData(), {entry});
        QCOMPARE(slides.constFirst().title, u"Why now"_s);
        QCOMPARE(contentOf<FreeTextContent>(slides).points, (QStringList{u"One"_s, u"Two"_s}));
    }
};

QTEST_MAIN(TestSlideKinds)
#include "tst_slidekinds.moc"
