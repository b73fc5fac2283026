// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/baseline.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/decisions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto february = [] { return QDate(2027, 2, 4); };

const char *then = R"(
    project routing start=2027-01-04 end=2027-03-05
    project answers start=2027-03-08 end=2027-04-16
    project portal start=2027-06-01 end=2027-07-30
    project vague
    project dropped start=2027-06-01 end=2027-07-30
)";
const char *now = R"(
    project routing start=2027-01-04 end=2027-03-26
    project answers start=2027-03-29 end=2027-05-07
    project portal start=2027-06-01 end=2027-07-30
    project vague start=2027-05-03 end=2027-05-28
    project dropped start=2027-06-07 end=2027-07-30 status=cancelled
    decision - item_kind=project item=routing kind=change date=2027-01-15 reason="Too early to tell"
    decision - item_kind=project item=routing kind=change date=2027-02-20 reason="two people were away"
    decision - item_kind=project item=routing kind=choose date=2027-03-01 reason="Something else"
)";

} // namespace

class TestBaseline : public QObject {
    Q_OBJECT
private:
    PlanFixture m_then = planFromText(then);
    PlanFixture m_now = planFromText(now);

    [[nodiscard]] QList<BaselineMove> moves() const
    {
        return movesSince(m_then.plan, m_now.plan, february());
    }

private Q_SLOTS:
    void whatStandsElsewhereHasMovedTheLatestFirst()
    {
        const QList<BaselineMove> found = moves();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).project, m_now.id(u"routing"_s));
        QCOMPARE(found.at(0).endDays(), 21);
        QCOMPARE(found.at(0).startDays(), 0);
        QCOMPARE(found.at(1).startDays(), 21);
    }

    void aMoveSaysByHowMuchAndWhy()
    {
        const Language english;
        QCOMPARE(english.text(sentenceOf(moves().at(0))),
                 u"“routing” ends 21 days later than at the review (5 March 2027 → 26 March 2027), because: "
                 "two people were away"_s);
        BaselineMove earlier = moves().at(1);
        earlier.now = {earlier.then.first.addDays(-1), earlier.then.last};
        QCOMPARE(english.text(sentenceOf(earlier)),
                 u"“answers” starts 1 day earlier than at the review (8 March 2027 → 7 March 2027)"_s);
    }

    void explainingLogsBothDays()
    {
        IdSource ids;
        const BaselineMove answers = moves().at(1);
        const DecisionContext because{QDate(2027, 3, 11), u"Claire"_s, u" waits for the routing "_s};
        const Result<ChangeSet> logged = explainMove(m_now.plan, answers, because, ids);
        QVERIFY(logged);
        PlanData plan = m_now.plan;
        QVERIFY(apply(plan, *logged));
        const BaselineMove explained = movesSince(m_then.plan, plan, february()).at(1);
        QCOMPARE(explained.reason, u"waits for the routing"_s);
        QCOMPARE(explained.by, u"Claire"_s);
        const Decision &decision = *std::prev(plan.decisions.end());
        QCOMPARE(decision.before, u"2027-04-16"_s);
        QCOMPARE(decision.after, u"2027-05-07"_s);
        QVERIFY(!explainMove(m_now.plan, answers, {QDate(2027, 3, 11), {}, u"  "_s}, ids));
    }
};

QTEST_GUILESS_MAIN(TestBaseline)
#include "tst_baseline.moc"
