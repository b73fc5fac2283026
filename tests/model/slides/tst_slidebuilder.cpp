// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidebuilder.h"

#include "rules/planindex.h"
#include "rules/ranking.h"
#include "slideplans.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};

DeckContent deckOf(const PlanData &plan, const QList<SlideKind> &parts = allSlideKinds(),
                   Quarter of = quarter)
{
    return buildDeck(plan, {of, Language(u"en"), slidesOfKinds(parts)}, slideDay());
}

template <typename Content>
const Content *first(const DeckContent &deck)
{
    for (const Slide &slide : deck.slides) {
        if (const auto *content = std::get_if<Content>(&slide.content))
            return content;
    }
    return nullptr;
}

PlanData sample()
{
    return slideSample(Language(u"en"));
}

} // namespace

class TestSlideBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDeckSaysWhatAPlanningMeetingNeeds()
    {
        const DeckContent deck = deckOf(sample());
        QList<size_t> contents;
        for (const Slide &slide : deck.slides)
            contents += slide.content.index();
        // title, strategy, matrix, three objectives with their why, timeline, not doing
        QCOMPARE(contents, (QList<size_t>{0, 1, 2, 3, 4, 3, 4, 3, 4, 5, 6}));
        QVERIFY(deck.title.contains(u"Kervello"_s));
    }
    void theHeaviestGoalComesFirstWithAFullBar()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::Strategy});
        const auto *strategy = first<StrategyContent>(deck);
        QVERIFY(strategy);
        QCOMPARE(strategy->rows.size(), 5);
        QCOMPARE(strategy->rows.constFirst().goal.label, u"E2"_s);
        QCOMPARE(strategy->rows.constFirst().weight, 1.0);
        QCOMPARE(strategy->rows.constLast().weightText, u"10%"_s);
        QVERIFY(deck.slides.constFirst().title.contains(u"30%"_s));
        QVERIFY(deck.slides.constFirst().title.startsWith(u"Five "_s));
    }
    void theMatrixTitleCountsWhatFits()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::Matrix});
        const auto *matrix = first<MatrixContent>(deck);
        QVERIFY(matrix);
        QCOMPARE(matrix->scene.keptCount, 13);
        QVERIFY2(deck.slides.constFirst().title.startsWith(u"Thirteen need"_s),
                 qPrintable(deck.slides.constFirst().title));
        QVERIFY(deck.slides.constFirst().title.contains(u"Q2"_s));
    }
    void theRankedListIsCutWhereTheCapacityEnds()
    {
        const PlanData plan = sample();
        const PlanIndex index(plan);
        const Ranking ranking = rankingOf(index, quarter);
        const DeckContent deck = deckOf(plan, {SlideKind::Ranking});
        const auto *list = first<RankingContent>(deck);
        QVERIFY(list);
        QCOMPARE(list->rows.size(), ranking.needs.size());
        QCOMPARE(list->cut, ranking.linePosition);
        QVERIFY(list->cut > 0 && list->cut < list->rows.size());
        for (qsizetype i = 0; i < list->rows.size(); ++i)
            QCOMPARE(list->rows.at(i).state.isEmpty(),
                     ranking.needs.at(i).kept == ranking.needs.at(i).aboveLine);
        QVERIFY(list->cutText.startsWith(u"Capacity"_s));
        QVERIFY(first<HintContent>(deckOf(PlanData(), {SlideKind::Ranking})));
    }
    void theRankedListTellsWhatIsChosenFromWhatStandsAboveTheLine()
    {
        PlanData plan = sample();
        const QString both = deckOf(plan, {SlideKind::Ranking}).slides.constFirst().title;
        QVERIFY2(both.startsWith(u"Thirteen needs fit"_s), qPrintable(both)); // as the matrix says
        const EntityId first = rankingOf(PlanIndex(plan), quarter).needs.constFirst().id;
        plan.needs.findForWriting(first)->status = NeedStatus::Qualified;
        const QString apart = deckOf(plan, {SlideKind::Ranking}).slides.constFirst().title;
        QVERIFY2(apart.contains(u"above the line"_s) && apart.endsWith(u"chosen: twelve"_s),
                 qPrintable(apart));
    }
    void decisionsTakenComeLatestFirstAndOldOnesAreLeftOut()
    {
        PlanData plan;
        const auto decide = [&plan](qint64 id, QDate date, const QString &title) {
            Decision decision;
            decision.id = {id};
            decision.date = date;
            decision.itemTitle = title;
            decision.after = u"chosen 2027-Q2"_s;
            decision.reason = u"Renewals first"_s;
            decision.by = u"Anna"_s;
            plan.decisions.insert(decision);
        };
        decide(1, QDate(2026, 11, 2), u"Old"_s);
        decide(2, QDate(2027, 2, 4), u"Early"_s);
        decide(3, QDate(2027, 3, 10), u"Late"_s);
        const DeckContent deck = deckOf(plan, {SlideKind::DecisionsTaken});
        const auto *list = first<ListContent>(deck);
        QVERIFY(list);
        QCOMPARE(list->rows.size(), 2);
        QCOMPARE(list->rows.constFirst().title, u"Late"_s);
        QCOMPARE(list->rows.constFirst().detail, u"Renewals first · Anna"_s);
        QCOMPARE(list->rows.constFirst().end, u"Chosen for Q2 2027"_s);
        QVERIFY(deck.slides.constFirst().title.startsWith(u"Two decisions"_s));
        QVERIFY(first<HintContent>(deckOf(PlanData(), {SlideKind::DecisionsTaken})));
    }
    void keepingMoreThanFitsIsSaid()
    {
        PlanData plan = sample();
        plan.members = {};
        plan.members.insert({{1}, u"One"_s});
        const QString title = deckOf(plan, {SlideKind::Matrix}).slides.constFirst().title;
        QVERIFY2(title.contains(u"ask"_s), qPrintable(title));
    }
    void beforeAQuarterHasObjectivesThoseThatRunAreShown()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::Objective});
        QCOMPARE(deck.slides.size(), 6);
        QVERIFY(deck.slides.constFirst().footer.contains(u"Q1 2027"_s));
        QVERIFY(deck.slides.constFirst().footer.endsWith(u"on 11 March · source: the latest check-ins"_s));
    }
    void aQuartersOwnObjectivesComeFirst()
    {
        PlanData plan = sample();
        Objective own;
        own.id = {7};
        own.title = u"Grow in Germany"_s;
        own.quarter = quarter;
        plan.objectives.insert(own);
        const DeckContent deck = deckOf(plan, {SlideKind::Objective});
        QCOMPARE(deck.slides.size(), 2);
        QCOMPARE(deck.slides.constFirst().title, u"Grow in Germany"_s);
        QVERIFY(deck.slides.constFirst().footer.contains(u"Q2 2027"_s));
    }
    void aKeyResultShowsItsWayFromStartToStretch()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::Objective});
        const auto *objective = first<ObjectiveContent>(deck);
        QVERIFY(objective);
        const KeyResultRow row = objective->rows.constFirst(); // 18 → 14 → 8 → 5, now 11
        QCOMPARE(row.current, u"11%"_s);
        QVERIFY(qAbs(*row.value - 7.0 / 13) < 1e-9);
        QVERIFY(qAbs(*row.commit - 4.0 / 13) < 1e-9);
        QVERIFY(qAbs(*row.target - 10.0 / 13) < 1e-9);
        QCOMPARE(row.status, Status::Attention);
        QCOMPARE(row.startText, u"start 18%"_s);
        QVERIFY(!row.ownerInitials.isEmpty());
    }
    void aKeyResultWithoutNumbersSaysSo()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::Objective});
        int notes = 0;
        for (const Slide &slide : deck.slides) {
            if (const auto *objective = std::get_if<ObjectiveContent>(&slide.content)) {
                for (const KeyResultRow &row : objective->rows)
                    notes += row.note.isEmpty() ? 0 : 1;
            }
        }
        QCOMPARE(notes, 1);
    }
    void theWhySlideNamesNeedStakeholderAndGoal()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::Objective});
        const auto *why = first<WhyContent>(deck);
        QVERIFY(why);
        QCOMPARE(why->chain.size(), 3);
        QVERIFY(why->chain.at(0).detail.contains(u"Marc Lenoir"_s));
        QVERIFY(!why->chain.at(1).heading.isEmpty());
        QCOMPARE(why->projects.size(), 3);
        QVERIFY(why->projects.constFirst().detail.contains(u"Karim Benali"_s));
    }
    void whatIsNotDoneSaysWhyAndWhen()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::NotDoing});
        const auto *notDoing = first<NotDoingContent>(deck);
        QVERIFY(notDoing);
        const NotDoingRow row = notDoing->rows.constFirst();
        QCOMPARE(row.rank, 14);
        QCOMPARE(row.fate, Fate::Deferred);
        QCOMPARE(row.fateText, u"Q3 2027"_s);
        QVERIFY(!row.reason.isEmpty());
        const bool declined = std::any_of(notDoing->rows.cbegin(), notDoing->rows.cend(),
                                          [](const NotDoingRow &r) { return r.fate == Fate::Declined; });
        QVERIFY(declined);
    }
    void aNeedNobodyDecidedOnIsNotCalledLeftOut()
    {
        PlanData plan;
        const auto add = [&plan](qint64 id, double impact, double effort) {
            plan.needs.insert({.id = {id}, .title = u"Need"_s, .impact = impact, .effort = effort});
        };
        add(1, 4, 2);
        add(2, 2, 4);
        const DeckContent deck = deckOf(plan, {SlideKind::NotDoing});
        const auto *notDoing = first<NotDoingContent>(deck);
        QVERIFY(notDoing);
        QCOMPARE(notDoing->rows.at(0).fateText, u"Not chosen"_s);
        QCOMPARE(notDoing->rows.at(1).fateText, u"Left out"_s);
    }
    void anEmptyPlanGetsHintsInsteadOfEmptyPlots()
    {
        const DeckContent deck = deckOf(PlanData());
        QCOMPARE(deck.slides.size(), 6);
        for (const Slide &slide : deck.slides.mid(1)) {
            const auto *hint = std::get_if<HintContent>(&slide.content);
            QVERIFY2(hint, qPrintable(slide.title));
            QVERIFY(!hint->sentence.isEmpty() && !hint->nextStep.isEmpty());
        }
    }
    void onlyTheWantedPartsAreBuilt()
    {
        const DeckContent deck = deckOf(sample(), {SlideKind::Timeline, SlideKind::Matrix});
        QCOMPARE(deck.slides.size(), 2);
        QCOMPARE(deck.slides.constFirst().kind, SlideKind::Timeline);
    }
};

QTEST_MAIN(TestSlideBuilder)
#include "tst_slidebuilder.moc"
