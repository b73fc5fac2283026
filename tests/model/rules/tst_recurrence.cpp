// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/recurrence.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString daysOf(Cadence cadence, QDate start, QDate from, QDate to, QDate end = {})
{
    QStringList days;
    for (const QDate day : recurrences(cadence, start, end, from, to))
        days += day.toString(u"MM-dd"_s);
    return days.join(u' ');
}

} // namespace

class TestRecurrence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWeekKeepsItsWeekday()
    {
        const QDate monday(2027, 1, 4);
        QCOMPARE(daysOf(Cadence::Weekly, monday, {2027, 3, 1}, {2027, 3, 21}), u"03-01 03-08 03-15"_s);
        QCOMPARE(daysOf(Cadence::Fortnightly, monday, {2027, 3, 1}, {2027, 3, 31}), u"03-01 03-15 03-29"_s);
    }

    void everyWorkingDayLeavesOutTheWeekend()
    {
        QCOMPARE(daysOf(Cadence::Daily, {2027, 1, 4}, {2027, 3, 4}, {2027, 3, 9}),
                 u"03-04 03-05 03-08 03-09"_s);
    }

    void aMonthKeepsItsDayUnlessThatIsAWeekendOrMissing()
    {
        // 31 January is a Sunday, 28 February too, 31 March a Wednesday.
        QCOMPARE(daysOf(Cadence::Monthly, {2027, 1, 31}, {2027, 1, 1}, {2027, 3, 31}),
                 u"02-01 03-01 03-31"_s);
        QCOMPARE(daysOf(Cadence::Quarterly, {2027, 1, 12}, {2027, 3, 1}, {2027, 12, 31}),
                 u"04-12 07-12 10-12"_s);
        QCOMPARE(daysOf(Cadence::HalfYearly, {2027, 1, 12}, {2027, 3, 1}, {2027, 12, 31}), u"07-12"_s);
        QCOMPARE(daysOf(Cadence::Yearly, {2020, 3, 2}, {2027, 3, 1}, {2027, 3, 3}), u"03-02"_s);
    }

    void nothingStandsBeforeTheStartOrAfterTheEnd()
    {
        QCOMPARE(daysOf(Cadence::Weekly, {2027, 3, 8}, {2027, 1, 1}, {2027, 12, 31}, {2027, 3, 20}),
                 u"03-08 03-15"_s);
        QCOMPARE(daysOf(Cadence::Monthly, {2027, 3, 8}, {2026, 1, 1}, {2027, 4, 30}), u"03-08 04-08"_s);
        QCOMPARE(daysOf(Cadence::Weekly, {}, {2027, 1, 1}, {2027, 12, 31}), QString());
    }

    void aMovedDayIsFoundWhenTheSearchBeginsOnIt()
    {
        QCOMPARE(daysOf(Cadence::Monthly, {2027, 1, 30}, {2027, 2, 1}, {2027, 2, 2}), u"02-01"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
