// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/projectplace.h"

#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// "below: key results" of the place beside; empty: there is none.
QString moved(const char *project, int step)
{
    const PlanFixture fixture = planFromText(QByteArray(QByteArray(R"(
        objective o quarter=2027-Q2
        objective other quarter=2027-Q2
        key_result a objective=o position=1
        key_result b objective=o position=2
        key_result c objective=o position=3
        key_result x objective=other
        project p )") + project)
                                                 .constData());
    const PlanIndex index(fixture.plan);
    const auto place = placeBeside(index, *fixture.plan.projects.find(fixture.id(u"p"_s)), step);
    return place ? fixture.nameOf(place->below.id) + u": "_s
            + fixture.namesOf(place->keyResults).join(u' ')
                 : QString();
}

} // namespace

class TestProjectPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProjectGoesFromKeyResultToKeyResult()
    {
        QCOMPARE(moved("objective=o key_results=b", 1), u"c: c"_s);
        QCOMPARE(moved("objective=o key_results=b", -1), u"a: a"_s);
    }
    void afterTheLastStandsTheObjectiveItself()
    {
        QCOMPARE(moved("objective=o key_results=c", 1), u"o: "_s);
        QCOMPARE(moved("objective=o", -1), u"c: c"_s);
    }
    void atTheEndsThereIsNoPlace()
    {
        QCOMPARE(moved("objective=o key_results=a", -1), QString());
        QCOMPARE(moved("objective=o", 1), QString());
        QCOMPARE(moved("key_results=a", 1), QString());
    }
    void whatItMovesElsewhereIsKept()
    {
        QCOMPARE(moved("objective=o key_results=x,a", 1), u"b: x b"_s);
        QCOMPARE(moved("objective=o key_results=a,b", 1), u"b: b"_s);
        QCOMPARE(moved("objective=o key_results=x,c", 1), u"o: x"_s);
    }
};

QTEST_APPLESS_MAIN(TestProjectPlace)
#include "tst_projectplace.moc"
