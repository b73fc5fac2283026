// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "core/quarter.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQuarter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coversThreeMonthsOfTheFiscalYear_data()
    {
        QTest::addColumn<int>("fiscalStart");
        QTest::addColumn<QString>("quarter");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("calendar") << 1 << u"2027-Q1"_s << QDate(2027, 1, 1) << QDate(2027, 3, 31);
        QTest::newRow("fiscal year from July")
            << 7 << u"2027-Q1"_s << QDate(2027, 7, 1) << QDate(2027, 9, 30);
        QTest::newRow("its third quarter is in the next year")
            << 7 << u"2027-Q3"_s << QDate(2028, 1, 1) << QDate(2028, 3, 31);
        QTest::newRow("leap day") << 12 << u"2027-Q1"_s << QDate(2027, 12, 1) << QDate(2028, 2, 29);
    }
    void coversThreeMonthsOfTheFiscalYear()
    {
        QFETCH(int, fiscalStart);
        QFETCH(QString, quarter);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const Quarter value = Quarter::fromString(quarter);
        QCOMPARE(value.range(fiscalStart).first, first);
        QCOMPARE(value.range(fiscalStart).last, last);
        QCOMPARE(Quarter::of(first, fiscalStart), value);
        QCOMPARE(Quarter::of(last, fiscalStart), value);
        QCOMPARE(Quarter::of(last.addDays(1), fiscalStart), value.next());
        QCOMPARE(value.next().previous(), value);
    }
    void readsWhatPeopleWrite()
    {
        const Quarter expected{2027, 2};
        for (const QString &text : {u"2027-Q2"_s, u"Q2 2027"_s, u"T2 2027"_s, u" t2-2027 "_s, u"2027 T2"_s,
                                    u"2027Q2"_s, u"q2/2027"_s, u"2027 - Q2"_s})
            QCOMPARE(Quarter::fromString(text), expected);
        for (const QString &text : {u""_s, u"2027"_s, u"Q5 2027"_s, u"soon"_s, u"20271-Q2"_s, u"2027--Q2"_s,
                                    u"Q2"_s, u"R2 2027"_s, u"2027-Q2-Q2"_s, u"Q2 x 2027"_s})
            QVERIFY(Quarter::fromString(text).isNull());
    }
    void isNamedInBothLanguages()
    {
        QCOMPARE((Quarter{2027, 2}.label(Language(u"fr"))), u"T2 2027"_s);
        QCOMPARE((Quarter{2027, 2}.label(Language(u"en"))), u"Q2 2027"_s);
    }
    void weekdaysLeaveOutSaturdaysAndSundays()
    {
        QCOMPARE((DateRange{QDate(2027, 3, 1), QDate(2027, 3, 7)}.weekdays()), 5); // Monday to Sunday
        QCOMPARE((DateRange{QDate(2027, 3, 6), QDate(2027, 3, 7)}.weekdays()), 0);
        QCOMPARE((DateRange{QDate(2027, 4, 1), QDate(2027, 6, 30)}.weekdays()), 65);
    }
};

QTEST_APPLESS_MAIN(TestQuarter)
#include "tst_quarter.moc"
