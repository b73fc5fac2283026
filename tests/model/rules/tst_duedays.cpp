// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/duedays.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const DateRange spring{QDate(2027, 4, 1), QDate(2027, 6, 30)};

QStringList printed(const QList<QDate> &days)
{
    QStringList lines;
    for (QDate day : days)
        lines += day.toString(Qt::ISODate);
    return lines;
}

} // namespace

class TestDueDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsStaysWhereItIsWished()
    {
        QCOMPARE(printed(dueDaysInside({QDate(2027, 5, 12), QDate(2027, 6, 9)}, spring)),
                 (QStringList{u"2027-05-12"_s, u"2027-06-09"_s}));
    }
    void whatWouldComeTooLateIsSpreadBackFromTheLastDay()
    {
        QCOMPARE(printed(dueDaysInside({QDate(2027, 7, 20), QDate(2027, 8, 1), QDate(2027, 9, 1)}, spring)),
                 (QStringList{u"2027-06-02"_s, u"2027-06-16"_s, u"2027-06-30"_s}));
    }
    void aWeekendGivesWayToItsFriday()
    {
        QCOMPARE(printed(dueDaysInside({QDate(2027, 5, 15)}, spring)), QStringList{u"2027-05-14"_s});
    }
    void daysOfOneDateAreTwoWeeksApart()
    {
        QCOMPARE(printed(dueDaysInside({QDate(2027, 5, 14), QDate(2027, 5, 14)}, spring)),
                 (QStringList{u"2027-05-14"_s, u"2027-04-30"_s}));
    }
    void inTheLastDaysOfAQuarterTheyStandCloser()
    {
        const DateRange left{QDate(2027, 6, 24), QDate(2027, 6, 30)};
        QCOMPARE(printed(dueDaysInside({QDate(2027, 7, 9), QDate(2027, 7, 30)}, left)),
                 (QStringList{u"2027-06-28"_s, u"2027-06-30"_s}));
        const DateRange oneDay{QDate(2027, 6, 30), QDate(2027, 6, 30)};
        QCOMPARE(printed(dueDaysInside({QDate(2027, 7, 9), QDate(2027, 7, 30)}, oneDay)),
                 (QStringList{u"2027-06-30"_s, u"2027-06-30"_s}));
    }
    void withoutARangeNothingIsChanged()
    {
        QCOMPARE(dueDaysInside({QDate(2027, 5, 15)}, {}), QList<QDate>{QDate(2027, 5, 15)});
    }
};

QTEST_APPLESS_MAIN(TestDueDays)
#include "tst_duedays.moc"
