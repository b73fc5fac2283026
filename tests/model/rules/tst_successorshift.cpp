// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekdays.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/successorshift.h"
#include "rules/waitingorder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// a (Mon 1 – Fri 12 March) before b (15 – 19 March), b before c with a week between, b before d that
// has room, and done, which is over.
constexpr auto chain = R"(
    plan shift_successors=true
    project a start=2027-03-01 end=2027-03-12
    project b start=2027-03-15 end=2027-03-19
    project c start=2027-03-29 end=2027-04-02
    project d start=2027-06-01 end=2027-06-04
    project over start=2027-03-15 end=2027-03-16 status=done
    dependency - project=b depends_on=a
    dependency - project=c depends_on=b lag_days=7
    dependency - project=d depends_on=b
    dependency - project=over depends_on=a
)";

qint64 julian(int month, int day)
{
    return QDate(2027, month, day).toJulianDay();
}

} // namespace

class TestSuccessorShift : public QObject {
    Q_OBJECT
private:
    PlanFixture m_fixture = planFromText(chain);

    // "b 22.3.–26.3." for each that moves.
    [[nodiscard]] QStringList movedBy(const QList<ProjectDays> &moved) const
    {
        QList<EntityId> ids;
        for (const ProjectDays &days : moved)
            ids += days.project;
        QStringList lines;
        const PlanIndex index(m_fixture.plan);
        for (const ProjectDays &days : SuccessorShift(index, ids).shifted(moved))
            lines += m_fixture.nameOf(days.project) + QDate::fromJulianDay(days.first).toString(u" d.M.–"_s)
                + QDate::fromJulianDay(days.last).toString(u"d.M."_s);
        return lines;
    }
    [[nodiscard]] ProjectDays days(const QString &name, qint64 first, qint64 last) const
    {
        return {m_fixture.id(name), first, last};
    }

private Q_SLOTS:
    void weekdaysSkipWeekends()
    {
        QCOMPARE(weekdayFrom({2027, 3, 13}), QDate(2027, 3, 15));
        QCOMPARE(weekdayFrom({2027, 3, 12}), QDate(2027, 3, 12));
        QCOMPARE(weekdaysAfter({2027, 3, 12}, 1), QDate(2027, 3, 15));
        QCOMPARE(weekdaysAfter({2027, 3, 13}, 1), QDate(2027, 3, 15));
        QCOMPARE(weekdaysAfter({2027, 3, 1}, 9), QDate(2027, 3, 12));
        QCOMPARE(weekdaysAfter({2028, 2, 28}, 2), QDate(2028, 3, 1));
    }

    void whoeverWaitsMovesByWhatIsNeededAndKeepsItsWeekdays()
    {
        // a ends on Wednesday 17: b goes from Thursday 18 to Wednesday 24, c waits a week after that.
        QCOMPARE(movedBy({days(u"a"_s, julian(3, 4), julian(3, 17))}),
                 (QStringList{u"b 18.3.–24.3."_s, u"c 1.4.–7.4."_s}));
    }

    void aStartOnAWeekendGoesToMonday()
    {
        QCOMPARE(movedBy({days(u"a"_s, julian(3, 8), julian(3, 19))}),
                 (QStringList{u"b 22.3.–26.3."_s, u"c 5.4.–9.4."_s}));
    }

    void nobodyMovesEarlier() { QVERIFY(movedBy({days(u"a"_s, julian(2, 1), julian(2, 12))}).isEmpty()); }

    void whatIsMovedByHandStaysWhereItIsPut()
    {
        const QStringList moved =
            movedBy({days(u"a"_s, julian(3, 4), julian(3, 17)), days(u"b"_s, julian(3, 18), julian(3, 24))});
        QCOMPARE(moved, QStringList{u"c 1.4.–7.4."_s});
    }

    void bothGrowingAtTheirEndsKeepTheirOrder()
    {
        const QStringList moved =
            movedBy({days(u"a"_s, julian(3, 1), julian(3, 15)), days(u"b"_s, julian(3, 15), julian(3, 22))});
        QCOMPARE(moved.constFirst(), u"b 16.3.–23.3."_s);
    }

    void aCircleMovesNobodyForEver()
    {
        PlanFixture circle = planFromText(R"(
            project a start=2027-03-01 end=2027-03-12
            project b start=2027-03-15 end=2027-03-19
            project c start=2027-03-22 end=2027-03-26
            dependency - project=b depends_on=a
            dependency - project=c depends_on=b
            dependency - project=b depends_on=c
        )");
        const PlanIndex index(circle.plan);
        QCOMPARE(circle.namesOf(waitingOrder(index, {circle.id(u"a"_s)})), QStringList{u"a"_s});
        const ProjectDays moved{circle.id(u"a"_s), julian(4, 1), julian(4, 9)};
        QVERIFY(SuccessorShift(index, {moved.project}).shifted({moved}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSuccessorShift)
#include "tst_successorshift.moc"
