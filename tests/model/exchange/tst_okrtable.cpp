// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/okrtable.h"

#include "core/language.h"
#include "exchange/calendar.h"
#include "exchange/table.h"
#include "exchange/tablereader.h"
#include "exchange/xlsxwriter.h"
#include "planfixture.h"
#include "rules/planindex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2};
constexpr auto today = [] { return QDate(2027, 5, 3); };

PlanFixture okrs()
{
    return planFromText(R"(
        goal retention position=3
        member yann name="Yann Le Goff"
        member maud name="Maud Tessier"
        objective churn title="See churn coming" quarter=2027-Q2 owner=yann goal=retention
        objective bare title="=nothing yet" quarter=2027-Q2
        objective later quarter=2027-Q3
        key_result cover title="Customers covered; all" objective=churn kind=increase unit=% start=20 target=80 due=2027-06-25 owner=maud
        check_in - key_result=cover date=2027-04-28 value=50 confidence=7
        project signals title="Usage signals" objective=churn lead=yann team=maud start=2027-04-05 end=2027-05-28 estimate_days=12 progress=40 status=running
        project score title="Health score" objective=churn start=2027-06-01 end=2027-06-30
        project gone status=cancelled
        dependency - project=score depends_on=signals
        milestone pilot title="Pilot, 40 accounts" project=signals date=2027-05-20
        milestone past project=signals date=2027-04-20 done=true
    )");
}

QVariant cell(const WrittenTable &table, int row, const QString &header)
{
    return table.rows.at(row).at(table.headers.indexOf(header));
}

} // namespace

class TestOkrTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowForEachKeyResultAndForAnObjectiveWithoutOne()
    {
        const PlanFixture fixture = okrs();
        const PlanIndex index(fixture.plan);
        const WrittenTable table = okrTable(index, spring, today(), Language());
        QCOMPARE(table.name, u"Q2 2027"_s);
        QCOMPARE(table.rows.size(), 2);
        for (const QVariantList &row : table.rows)
            QCOMPARE(row.size(), table.headers.size());
        QCOMPARE(cell(table, 0, u"Objective"_s), u"See churn coming"_s);
        QCOMPARE(cell(table, 0, u"Goal"_s), u"E3 retention"_s);
        QCOMPARE(cell(table, 0, u"Owner"_s), u"Maud Tessier"_s);
        QCOMPARE(cell(table, 0, u"Current"_s).toDouble(), 50.0);
        QCOMPARE(cell(table, 0, u"Commit"_s).isNull(), false);
        QCOMPARE(cell(table, 0, u"Due"_s).toDate(), QDate(2027, 6, 25));
        QCOMPARE(cell(table, 0, u"Confidence"_s).toInt(), 7);
        QVERIFY(cell(table, 1, u"Key result"_s).isNull());
    }

    void aRowForEachProjectByStart()
    {
        const PlanFixture fixture = okrs();
        const PlanIndex index(fixture.plan);
        const WrittenTable table = projectTable(index, today(), Language());
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(cell(table, 0, u"Project"_s), u"Usage signals"_s);
        QCOMPARE(cell(table, 0, u"Team"_s), u"Maud Tessier"_s);
        QCOMPARE(cell(table, 0, u"Progress (%)"_s).toDouble(), 40.0);
        QCOMPARE(cell(table, 1, u"Waits for"_s), u"Usage signals"_s);
    }

    void csvKeepsSeparatorsDaysAndNoFormulas()
    {
        const PlanFixture fixture = okrs();
        const PlanIndex index(fixture.plan);
        const WrittenTable table = okrTable(index, spring, today(), Language());
        const QString plain = QString::fromUtf8(csvOf(table, CsvStyle::Exchange, Language()));
        QVERIFY(plain.contains(u",2027-06-25"));
        QVERIFY(plain.contains(u"'=nothing yet"));
        const QString french = QString::fromUtf8(csvOf(table, CsvStyle::FrenchExcel, Language(u"fr")));
        QVERIFY(french.contains(u";25/06/2027"));
        QVERIFY(french.contains(u"\"Customers covered; all\""));
    }

    void aWorkbookHasASheetForEachTableAndReadsBack()
    {
        const PlanFixture fixture = okrs();
        const PlanIndex index(fixture.plan);
        const Language english;
        const auto bytes = xlsxOf(
            {okrTable(index, spring, today(), english), projectTable(index, today(), english)}, english);
        QVERIFY(bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"okrs.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) > 0);
        file.close();
        const auto table = readTable(file.fileName());
        QVERIFY(table);
        QCOMPARE(table->header.at(5), u"Key result"_s);
        QCOMPARE(table->rows.at(0).cells.at(5).text, u"Customers covered; all"_s);
    }

    void theCalendarHasWhatIsToCome()
    {
        const PlanFixture fixture = okrs();
        const PlanIndex index(fixture.plan);
        const auto ics = icsOf(index, today(), Language());
        QVERIFY(ics);
        QString text = QString::fromUtf8(*ics);
        QCOMPARE(text.count(u"BEGIN:VEVENT"_s), 2);
        QVERIFY(text.contains(u"\r\n"));
        text.remove(u"\r\n "_s); // folded lines (RFC 5545, 3.1)
        QVERIFY(text.contains(u"DTSTART;VALUE=DATE:20270520"));
        QVERIFY(text.contains(u"DTEND;VALUE=DATE:20270521"));
        QVERIFY(text.contains(u"SUMMARY:Pilot\\, 40 accounts (Usage signals)"));
        QVERIFY(text.contains(u"SUMMARY:Due: Customers covered\\; all"));
        QVERIFY(text.contains(u"DTSTAMP:20270503T000000Z"));
        QVERIFY(text.contains(u"UID:milestones-%1@gainline"_s.arg(fixture.id(u"pilot"_s).value)));
        QCOMPARE(*icsOf(index, today(), Language()), *ics);
        for (const QByteArray &line : ics->split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR
    }

    void ritualsComeBackInTheCalendar()
    {
        const PlanFixture fixture = planFromText(R"(
            function sales title=Sales
            member yann name="Yann Le Goff"
            ritual sync title="Weekly sync" function=sales cadence=weekly start=2027-04-06 time=10:00 minutes=30 members=yann
            ritual wins title=Wins cadence=fortnightly start=2027-04-09 end=2027-06-30
            ritual daily title=Stand-up cadence=daily start=2027-04-05 time=09:15 minutes=15 end=2027-09-30
            ritual review title=Review cadence=monthly start=2027-03-14 time=14:00 minutes=60
            ritual over title=Over cadence=weekly start=2027-01-04 end=2027-02-01
            ritual never title=Never cadence=weekly
        )");
        const PlanIndex index(fixture.plan);
        const auto ics = icsOf(index, today(), Language());
        QVERIFY(ics);
        QString text = QString::fromUtf8(*ics);
        text.remove(u"\r\n "_s);
        const auto uid = [&fixture](const QString &name, const QString &suffix = {}) {
            return u"UID:rituals-%1%2@gainline"_s.arg(fixture.id(name).value).arg(suffix);
        };
        QVERIFY(text.contains(uid(u"sync"_s)));
        QVERIFY(text.contains(u"DTSTART:20270406T100000\r\nDTEND:20270406T103000"_s));
        QVERIFY(text.contains(u"RRULE:FREQ=WEEKLY\r\n"_s));
        QVERIFY(text.contains(u"DESCRIPTION:Sales\\nYann Le Goff"_s));
        QVERIFY(text.contains(u"DTSTART;VALUE=DATE:20270409"_s)); // no time: the whole day
        QVERIFY(text.contains(u"UNTIL=20270630"_s));
        QVERIFY(text.contains(u"UNTIL=20270930T235959"_s));
        QVERIFY(text.contains(u"BYDAY=MO,TU,WE,TH,FR"_s));
        // By months each to come has an entry of its own: 14 March and April are past.
        QVERIFY(!text.contains(uid(u"review"_s, u"-2"_s)));
        QVERIFY(text.contains(uid(u"review"_s, u"-3"_s)));
        QVERIFY(text.contains(u"DTSTART:20270614T140000"_s));
        QVERIFY(text.contains(u"DTSTART:20270816T140000"_s)); // the 14th is a Saturday
        QVERIFY(!text.contains(u"SUMMARY:Over"_s));
        QVERIFY(!text.contains(u"SUMMARY:Never"_s));
    }

    void aCalendarWithoutADayIsRefused()
    {
        const PlanFixture fixture = planFromText("project signals");
        QVERIFY(!icsOf(PlanIndex(fixture.plan), today(), Language()));
    }
};

QTEST_GUILESS_MAIN(TestOkrTable)
#include "tst_okrtable.moc"
