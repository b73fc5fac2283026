// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsItsTextsAlong()
    {
        for (const QString &code : Language::codes()) {
            QCOMPARE(Language(code).code(), code);
            QVERIFY(QFile::exists(u":/translations/gainline_%1.qm"_s.arg(code)));
        }
    }
    void theFirstOfAMonthIsAnOrdinalInFrench_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("dayMonth");
        QTest::addColumn<QString>("shortDayMonth");
        QTest::addColumn<QString>("longDate");
        const auto row = [](QDate day, const QString &dayMonth, const QString &shortDayMonth) {
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate)))
                << day << dayMonth << shortDayMonth << dayMonth + u" 2027"_s;
        };
        row(QDate(2027, 1, 1), u"1er janvier"_s, u"1er janv."_s);
        row(QDate(2027, 2, 1), u"1er février"_s, u"1er févr."_s);
        row(QDate(2027, 8, 1), u"1er août"_s, u"1er août"_s);
        row(QDate(2027, 3, 2), u"2 mars"_s, u"2 mars"_s);
        row(QDate(2027, 4, 11), u"11 avril"_s, u"11 avr."_s);
        row(QDate(2027, 12, 31), u"31 décembre"_s, u"31 déc."_s);
    }
    void theFirstOfAMonthIsAnOrdinalInFrench()
    {
        QFETCH(QDate, day);
        const Language french(u"fr");
        QTEST(french.dayMonth(day), "dayMonth");
        QTEST(french.shortDayMonth(day), "shortDayMonth");
        QTEST(french.longDate(day), "longDate");
        QCOMPARE(french.shortDate(day), day.toString(u"dd/MM/yyyy"_s));
    }
    void everyOtherWayOfWritingADayStaysAsItWas()
    {
        const QDate first(2027, 2, 1);
        const Language english(u"en");
        QCOMPARE(english.dayMonth(first), u"1 February"_s);
        QCOMPARE(english.longDate(first), u"1 February 2027"_s);
        QCOMPARE(english.shortDayMonthYear(first), u"1 Feb 2027"_s);
        QCOMPARE(Language(u"fr").shortDayMonthYear(first), u"1er févr. 2027"_s);
        QCOMPARE(Language(u"fr").longDate(QDate()), QString());
    }
    void aDayInASentenceIsWrittenInWords()
    {
        const Message sentence("%1", QDate(2027, 5, 1));
        QCOMPARE(Language(u"fr").text(sentence), u"1er mai 2027"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
