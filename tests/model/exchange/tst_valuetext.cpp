// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datetext.h"
#include "exchange/numbertext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestValueText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();
    void whatIsNoNumberIsRefused_data();
    void whatIsNoNumberIsRefused();
    void theColumnSaysWhatACommaMeans();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void monthFirstOnlyWhenTheWholeColumnDemandsIt();
};

void TestValueText::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("percent");
    const QList<std::tuple<QString, double, bool>> rows{
        {u"12"_s, 12, false},
        {u"-3"_s, -3, false},
        {u"3,2"_s, 3.2, false},
        {u"3.25"_s, 3.25, false},
        {u"1 234,5"_s, 1234.5, false},
        {u"1\u00A0234,5"_s, 1234.5, false},
        {u"1\u202F234"_s, 1234, false},
        {u"1'234.50"_s, 1234.5, false},
        {u"1.234,56"_s, 1234.56, false},
        {u"1,234.56"_s, 1234.56, false},
        {u"1,234"_s, 1234, false},
        {u"0,125"_s, 0.125, false},
        {u"1,234,567"_s, 1234567, false},
        {u"80 %"_s, 80, true},
        {u"80,5%"_s, 80.5, true},
        {u"5 j"_s, 5, false},
        {u"5d"_s, 5, false},
        {u"2,5 jours"_s, 2.5, false},
        {u"1 200,00 €"_s, 1200, false},
        {u" 7 "_s, 7, false},
        {u"−4"_s, -4, false},
    };
    for (const auto &[text, value, percent] : rows)
        QTest::newRow(text.toUtf8().constData()) << text << value << percent;
}

void TestValueText::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(bool, percent);
    const auto number = numberFromText(text);
    QVERIFY(number);
    QCOMPARE(number->value, value);
    QCOMPARE(number->percent, percent);
}

void TestValueText::whatIsNoNumberIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "M", "n/a", "3 ou 4", "1,2,3", "12 fois", "--", "1.2.3", "5-8", "UC-001"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestValueText::whatIsNoNumberIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!numberFromText(text));
}

void TestValueText::theColumnSaysWhatACommaMeans()
{
    QCOMPARE(decimalSignOf({u"1,234"_s, u"2,5"_s}), DecimalSign::Comma);
    QCOMPARE(numberFromText(u"1,234", DecimalSign::Comma)->value, 1.234);
    QCOMPARE(numberFromText(u"1.234", DecimalSign::Comma)->value, 1234.0);
    QCOMPARE(decimalSignOf({u"1,234"_s, u"1,234.5"_s}), DecimalSign::Dot);
    QCOMPARE(decimalSignOf({u"1,234"_s, u"12"_s}), DecimalSign::Unknown);
}

void TestValueText::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QList<QPair<const char *, QDate>> rows{
        {"2026-12-31", {2026, 12, 31}},
        {"2026-07-25T10:00:00Z", {2026, 7, 25}},
        {"2017-08-03 20:05:45 UTC", {2017, 8, 3}},
        {"20260725", {2026, 7, 25}},
        {"2012/09/26 12:00:00", {2012, 9, 26}},
        {"31/12/2026", {2026, 12, 31}},
        {"03/04/2027", {2027, 4, 3}},
        {"1.2.26", {2026, 2, 1}},
        {"01-02-99", {1999, 2, 1}},
        {"03/Apr/23 2:03 PM", {2023, 4, 3}},
        {"27/juin/24 14:19", {2024, 6, 27}},
        {"05/déc./25 18:33", {2025, 12, 5}},
        {"28/août/25 19:43", {2025, 8, 28}},
        {"13/sep/25 4:18 PM", {2025, 9, 13}},
        {"06/dic/25 9:33 PM", {2025, 12, 6}},
        {"3 avril 2027", {2027, 4, 3}},
        {"1er mars 2027", {2027, 3, 1}},
        {"April 3, 2027", {2027, 4, 3}},
        {"Apr 3rd 2027", {2027, 4, 3}},
        {"mardi 2 mars 2027", {2027, 3, 2}},
        {"2 février 2027 à 10:30", {2027, 2, 2}},
    };
    for (const auto &[text, date] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << date;
}

void TestValueText::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(dateFromText(text), std::optional(date));
}

void TestValueText::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "bientôt", "32/01/2027", "30/02/2027", "2027", "mars 2027", "12", "1/2",
                             "Q1 2027", "99999999", "10:30", "2027-13-01"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestValueText::whatIsNoDateIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!dateFromText(text));
}

void TestValueText::monthFirstOnlyWhenTheWholeColumnDemandsIt()
{
    QCOMPARE(dateOrderOf({u"03/04/2027"_s, u"12/31/2026"_s}), DateOrder::MonthFirst);
    QCOMPARE(dateOrderOf({u"03/04/2027"_s, u"31/12/2026"_s}), DateOrder::DayFirst);
    QCOMPARE(dateOrderOf({u"12/31/2026"_s, u"31/12/2026"_s}), DateOrder::DayFirst);
    QCOMPARE(dateFromText(u"04/03/2027", DateOrder::MonthFirst), std::optional(QDate(2027, 4, 3)));
}

QTEST_APPLESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
