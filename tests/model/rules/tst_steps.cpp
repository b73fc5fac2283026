// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/steps.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString printed(const char *text, Step step, const DeckState &deck = {})
{
    const PlanFixture fixture = planFromText(text);
    const PlanIndex index(fixture.plan);
    const QList<StepState> states = stepStates(index, Quarter{2027, 2}, deck);
    const StepState &state = states.at(int(step));
    const Language english(u"en");
    QStringList parts{QString::number(std::round(state.completion * 100)), english.text(state.facts)};
    if (!state.missing.isEmpty())
        parts += english.text(state.missing);
    if (state.next != NextAction::None)
        parts += u"["_s + english.text(nextActionText(state.next)) + u"]"_s;
    return parts.join(u" | "_s);
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPlanIsOfferedItsFirstSteps()
    {
        QCOMPARE(printed("", Step::Strategy),
                 u"0 | No goal yet | What does the company want this year? Add its goals. | [Add a goal]"_s);
        QVERIFY(printed("", Step::Needs).endsWith(u"[Import needs]"));
        QVERIFY(printed("", Step::Prioritise).endsWith(u"[Place the needs]"));
        QVERIFY(printed("", Step::Okrs).endsWith(u"[Choose needs]"));
        QVERIFY(printed("", Step::Communicate).endsWith(u"[Export the slides]"));
    }
    void strategyAsksForSponsorMetricAndWeight()
    {
        QCOMPARE(printed(R"(
            contact anna
            goal full sponsor=anna metric=NRR weight=40
            goal bare
        )",
                         Step::Strategy),
                 u"50 | 2 goals · 1 without weight | 1 goal has no sponsor. | [Complete the goals]"_s);
        QCOMPARE(printed("contact anna \n goal full sponsor=anna metric=NRR weight=40", Step::Strategy),
                 u"100 | 1 goal · all weighted"_s);
    }
    void needsAskForFunctionStakeholderGoalAndBothScores()
    {
        constexpr char text[] = R"(
            function sales
            contact anna
            goal g
            need full function=sales stakeholder=anna goals=g impact=4 effort=2
            need halfPlaced function=sales stakeholder=anna goals=g impact=4
            need elsewhere status=chosen quarter=2027-Q1
            need gone status=declined
        )";
        QCOMPARE(printed(text, Step::Needs),
                 u"80 | 2 of 4 · 1 to place | 1 need is not on the matrix yet. | [Place the needs]"_s);
    }
    void prioritisingAsksForADecisionOnEachPlacedNeed()
    {
        QCOMPARE(printed(R"(
            need a impact=4 effort=2 status=chosen quarter=2027-Q2
            need b impact=4 effort=2 status=planned quarter=2027-Q2
            need c impact=4 effort=2 status=deferred quarter=2027-Q2
            need d impact=4 effort=2 status=qualified
            need unplaced
        )",
                         Step::Prioritise),
                 u"75 | 2 kept · 1 to decide | 1 need waits for a decision. | [Choose needs]"_s);
    }
    void keptNeedsThatDoNotFitAreNotDecided()
    {
        constexpr char text[] = R"(
            member ada days_per_week=1
            need a impact=4 effort=5 status=chosen quarter=2027-Q2
            need b impact=4 effort=5 status=chosen quarter=2027-Q2
            need c impact=4 effort=2 status=qualified
        )";
        const QString over = printed(text, Step::Prioritise);
        static const QRegularExpression said(
            u"^(\\d+) \\| (\\d+) days over \\| The kept needs take (\\d+) days more than the team "
            "has. \\| \\[Choose needs\\]$"_s);
        const QRegularExpressionMatch match = said.match(over);
        QVERIFY2(match.hasMatch(), qPrintable(over));
        QVERIFY(match.captured(1).toInt() < 20); // the line is far away, and so is the end of the step
        QCOMPARE(match.captured(2), match.captured(3));
        QVERIFY(match.captured(2).toInt() > 60);
        const QByteArray fitting = QByteArray(text).replace("effort=5", "effort=1");
        QCOMPARE(printed(fitting.constData(), Step::Prioritise),
                 u"67 | 2 kept · 1 to decide | 1 need waits for a decision. | [Choose needs]"_s);
    }
    void okrsAskForALinkFromEachKeptNeedAndSoundKeyResults()
    {
        constexpr char kept[] = R"(
            need a impact=4 effort=2 status=planned quarter=2027-Q2
            need b impact=4 effort=2 status=chosen quarter=2027-Q2
            member ada
        )";
        QCOMPARE(printed(kept, Step::Okrs),
                 u"0 | No objective yet | 2 chosen needs have no objective or project. | [Make OKRs]"_s);
        const QByteArray linked = QByteArray(kept) + R"(
            objective o quarter=2027-Q2 needs=a
            project p needs=b
            key_result good objective=o kind=milestone owner=ada due=2027-06-30
            key_result bare objective=o
        )";
        QCOMPARE(printed(linked.constData(), Step::Okrs),
                 u"75 | 1 key result to complete | 1 key result misses a number, an owner or a date. | "
                 "[Complete the OKRs]"_s);
    }
    void communicatingIsDoneOnceTheDeckIsOut()
    {
        QCOMPARE(printed("", Step::Communicate, {true}), u"100 | Slides up to date"_s);
    }
    void theStepsStandInTheirOrder()
    {
        const PlanData plan;
        const QList<StepState> states = stepStates(PlanIndex(plan), Quarter{2027, 2});
        QCOMPARE(states.size(), stepCount);
        for (int i = 0; i < stepCount; ++i)
            QCOMPARE(states.at(i).step, Step(i));
    }
};

QTEST_APPLESS_MAIN(TestSteps)
#include "tst_steps.moc"
