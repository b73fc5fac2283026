// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSeparatorIsRecognised_data();
    void eachSeparatorIsRecognised();
    void decimalCommasDoNotMakeColumns();
    void separatorsInQuotesDoNotMakeColumns();
    void allLineEndsAreRead_data();
    void allLineEndsAreRead();
    void doubledQuotesAndLinesStayInTheirCell();
    void aStrayQuoteIsAProblemAndReadingGoesOn();
    void aQuoteThatNothingClosesDoesNotSwallowTheRest();
    void aCutFileSaysWhereItWasCut();
    void backslashQuotesAreUnderstood();
    void theFirstLineMayStateTheSeparator();
    void linesQuotedAsAWholeAreTakenApart();
    void titlesAboveTheHeaderAreSkippedAndCounted();
    void knownHeadersAreFoundUnderWideTitles();
    void blankRecordsAndRepeatedHeadersAreCounted();
    void emptyColumnsAtTheRightAreDropped();
    void aRowWiderThanTheHeaderIsReported();
    void rowNumbersAreThoseOfASpreadsheet();
    void oneColumnOfSentencesStaysOneColumn();
};

namespace {

QString printed(const Table &table)
{
    QStringList lines{table.header.join(u'|')};
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (column < table.header.size() || !row.cells.at(column).isEmpty())
                cells << row.cells.at(column).text;
        }
        lines << cells.join(u'|');
    }
    return lines.join(u'/');
}

Table read(const QString &text)
{
    return readCsv(text.toUtf8());
}

} // namespace

void TestCsvReader::eachSeparatorIsRecognised_data()
{
    QTest::addColumn<QChar>("separator");
    for (const QChar separator : QStringView(u",;\t|"))
        QTest::addRow("%d", separator.unicode()) << separator;
}

void TestCsvReader::eachSeparatorIsRecognised()
{
    QFETCH(QChar, separator);
    const Table table = read(u"a_b_c\n1_2_3\n4_5_6\n"_s.replace(u'_', separator));
    QCOMPARE(table.separator, separator);
    QCOMPARE(printed(table), u"a|b|c/1|2|3/4|5|6"_s);
}

void TestCsvReader::decimalCommasDoNotMakeColumns()
{
    const Table table = read(u"date;montant\n2026-01-01;12,5\n2026-01-02;13,25\n2026-01-03;1,5\n"_s);
    QCOMPARE(printed(table), u"date|montant/2026-01-01|12,5/2026-01-02|13,25/2026-01-03|1,5"_s);
}

void TestCsvReader::separatorsInQuotesDoNotMakeColumns()
{
    const Table table = read(u"titre,jours\n\"a;b;c\",\"3,2\"\n\"d;e;f\",\"1,5\"\n"_s);
    QCOMPARE(table.separator, QChar(u','));
    QCOMPARE(printed(table), u"titre|jours/a;b;c|3,2/d;e;f|1,5"_s);
}

void TestCsvReader::allLineEndsAreRead_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("LF") << u"\n"_s;
    QTest::newRow("CRLF") << u"\r\n"_s;
    QTest::newRow("CR") << u"\r"_s;
}

void TestCsvReader::allLineEndsAreRead()
{
    QFETCH(QString, end);
    const Table table = read(u"a,b_1,2_3,4"_s.replace(u"_"_s, end));
    QCOMPARE(printed(table), u"a|b/1|2/3|4"_s);
    QCOMPARE(table.blankRows, 0);
}

void TestCsvReader::doubledQuotesAndLinesStayInTheirCell()
{
    const Table table = read(u"a,b\n\"say \"\"hi\"\"\",\"two\nlines\"\n"_s);
    QCOMPARE(printed(table), u"a|b/say \"hi\"|two\nlines"_s);
    QVERIFY(table.problems.isEmpty());
}

void TestCsvReader::aStrayQuoteIsAProblemAndReadingGoesOn()
{
    const Table table = read(u"a,b,c\n1,\"x\"y,2\n3,4,5\n"_s);
    QCOMPARE(printed(table), u"a|b|c/1|x\"y|2/3|4|5"_s);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.first().row, 2);
    QCOMPARE(table.problems.first().column, 2);
}

void TestCsvReader::aQuoteThatNothingClosesDoesNotSwallowTheRest()
{
    const Table table = read(u"a,b\n1,\"inch\n2,x\n3,y\n"_s);
    QCOMPARE(printed(table), u"a|b/1|\"inch/2|x/3|y"_s);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.first().row, 2);
}

void TestCsvReader::aCutFileSaysWhereItWasCut()
{
    const Table table = read(u"a,b\n1,x\n2,\"the end of th"_s);
    QCOMPARE(printed(table), u"a|b/1|x/2|the end of th"_s);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.first().row, 3);
    QCOMPARE(table.problems.first().column, 2);
}

void TestCsvReader::backslashQuotesAreUnderstood()
{
    const Table table = read(u"a;b\n\"say \\\"hi\\\" to all\";1\n\"say \\\"hi\\\"\";2\n\"C:\\\";3\n"_s);
    QCOMPARE(printed(table), u"a|b/say \"hi\" to all|1/say \"hi\"|2/C:\\|3"_s);
    QVERIFY(table.problems.isEmpty());
}

void TestCsvReader::theFirstLineMayStateTheSeparator()
{
    const Table table = read(u"sep=;\r\na;b\r\n1,2,3;4\r\n"_s);
    QCOMPARE(printed(table), u"a|b/1,2,3|4"_s);
    QCOMPARE(table.headerRow, 1);
}

void TestCsvReader::linesQuotedAsAWholeAreTakenApart()
{
    const Table all = read(u"\"id,title\"\n\"1,\"\"a, b\"\"\"\n\"2,c\"\n"_s);
    QCOMPARE(printed(all), u"id|title/1|a, b/2|c"_s);
    const Table rows = read(u"id,title\n\"1,\"\"a, b\"\"\"\n\"2,c\"\n"_s);
    QCOMPARE(printed(rows), u"id|title/1|a, b/2|c"_s);
}

void TestCsvReader::titlesAboveTheHeaderAreSkippedAndCounted()
{
    const Table table = read(u"Besoins du T1\n\nExport du 3 mars\nid;titre;effort\n1;a;2\n2;b;3\n"_s);
    QCOMPARE(printed(table), u"id|titre|effort/1|a|2/2|b|3"_s);
    QCOMPARE(table.headerRow, 4);
    QCOMPARE(table.rowsBeforeHeader, 2);
    QCOMPARE(table.blankRows, 1);
}

void TestCsvReader::knownHeadersAreFoundUnderWideTitles()
{
    TableOptions options;
    options.knownHeaders = {u"titre"_s, u"effort"_s};
    const Table table = readCsv("Plan;Kervello;2027\nTitre;Effort;Note\na;2;x\n", options);
    QCOMPARE(printed(table), u"Titre|Effort|Note/a|2|x"_s);
}

void TestCsvReader::blankRecordsAndRepeatedHeadersAreCounted()
{
    const Table table = read(u"id,title\n1,a\n,\n\nid,title\n2,b\n"_s);
    QCOMPARE(printed(table), u"id|title/1|a/2|b"_s);
    QCOMPARE(table.blankRows, 2);
    QCOMPARE(table.repeatedHeaders, 1);
}

void TestCsvReader::emptyColumnsAtTheRightAreDropped()
{
    const Table table = read(u"id,title,,\n1,a,,\n2,b,,\n"_s);
    QCOMPARE(printed(table), u"id|title/1|a/2|b"_s);
    QVERIFY(table.problems.isEmpty());
}

void TestCsvReader::aRowWiderThanTheHeaderIsReported()
{
    const Table table = read(u"id,title\n1,a\n2,b, and c\n"_s);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.first().row, 3);
    QCOMPARE(table.problems.first().column, 3);
}

void TestCsvReader::rowNumbersAreThoseOfASpreadsheet()
{
    const Table table = read(u"id,title\n1,\"two\nlines\"\n\n2,b\n"_s);
    QCOMPARE(table.rows.first().number, 2);
    QCOMPARE(table.rows.last().number, 4);
}

void TestCsvReader::oneColumnOfSentencesStaysOneColumn()
{
    const Table table = read(u"title\n\"one, two\"\n\"three, four, five\"\nsix\n"_s);
    QCOMPARE(printed(table), u"title/one, two/three, four, five/six"_s);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
