// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "planfixture.h"
#include "rules/criticalchain.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Chain {
    explicit Chain(const char *text)
        : fixture(planFromText(text))
        , chain(criticalChain(PlanIndex(fixture.plan)))
    {
    }
    [[nodiscard]] QStringList names() const { return fixture.namesOf(chain.projects); }
    [[nodiscard]] QString sentence() const
    {
        return Language(u"en").text(criticalChainSentence(PlanIndex(fixture.plan), chain));
    }

    PlanFixture fixture;
    CriticalChain chain;
};

} // namespace

class TestCriticalChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWayWithoutSlackToTheLatestEndSetsIt()
    {
        // a ends on a Friday and b begins on the Monday: no slack. x has a week of it.
        const Chain chain(R"(
            project a start=2027-03-01 end=2027-03-12
            project b start=2027-03-15 end=2027-03-26
            project x start=2027-03-01 end=2027-03-19
            project c start=2027-03-29 end=2027-04-30
            project alone start=2027-03-01 end=2027-04-16
            dependency - project=b depends_on=a
            dependency - project=c depends_on=b
            dependency - project=c depends_on=x
        )");
        QCOMPARE(chain.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(chain.chain.end, QDate(2027, 4, 30));
        QCOMPARE(chain.sentence(), u"These 3 projects set the end, 30 April 2027: a → b → c."_s);
    }

    void ofSeveralWaysTheLongestCounts()
    {
        const Chain chain(R"(
            project brief start=2027-03-22 end=2027-03-26
            project long start=2027-03-01 end=2027-03-26
            project last start=2027-03-29 end=2027-04-30
            dependency - project=last depends_on=brief
            dependency - project=last depends_on=long
        )");
        QCOMPARE(chain.names(), (QStringList{u"long"_s, u"last"_s}));
    }

    void ofALongChainTheBeginningAndTheEndAreNamed()
    {
        PlanData plan;
        for (int i = 1; i <= 9; ++i) {
            const QDate day = QDate(2027, 3, 1).addDays(7 * i);
            plan.projects.insert({.id = {i}, .title = u"p%1"_s.arg(i), .start = day, .end = day.addDays(4)});
            if (i > 1)
                plan.dependencies.insert({{100 + i}, {i}, {i - 1}, 0});
        }
        const PlanIndex index(plan);
        const QString sentence = Language(u"en").text(criticalChainSentence(index, criticalChain(index)));
        QVERIFY2(sentence.startsWith(u"These 9 projects"_s)
                     && sentence.endsWith(u"p1 → p2 → p3 → p4 → … → p8 → p9."_s),
                 qPrintable(sentence));
    }

    void theLagIsPartOfTheWay()
    {
        const Chain chain(R"(
            project a start=2027-03-01 end=2027-03-12
            project b start=2027-03-22 end=2027-03-26
            dependency - project=b depends_on=a lag_days=7
        )");
        QCOMPARE(chain.names(), (QStringList{u"a"_s, u"b"_s}));
    }

    void whatIsDoneOrHasNoDatesSetsNothing()
    {
        const Chain chain(R"(
            project a start=2027-03-01 end=2027-03-12 status=done
            project b start=2027-03-15 end=2027-03-26
            project later status=cancelled start=2027-03-15 end=2027-06-26
            project undated
            dependency - project=b depends_on=a
        )");
        QCOMPARE(chain.names(), QStringList{u"b"_s});
        QCOMPARE(chain.sentence(), u"“b” alone sets the end, 26 March 2027."_s);
        QVERIFY(Chain("project undated").names().isEmpty());
        QVERIFY(Chain("project undated").sentence().startsWith(u"No open project"_s));
    }
};

QTEST_APPLESS_MAIN(TestCriticalChain)
#include "tst_criticalchain.moc"
