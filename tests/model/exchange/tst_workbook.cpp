// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"
#include "exchange/workbook.h"
#include "zipfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsKeepTheirTypes();
    void datesCountFrom1904WhenTheFileSaysSo();
    void theSheetWithKnownHeadersIsChosen();
    void aSheetIsChosenByName();
    void anOpenDocumentSpreadsheetIsReadAsWell();
    void everyCutOfAFileIsRefusedOrRead();
    void everyDamagedByteIsRefusedOrRead();
    void aZipBombIsRefusedBeforeItIsUnpacked();
    void aSizeThatLiesIsRefused();
    void entitiesAreNotExpanded();
    void cellsFarOutAreRefused();
    void otherFilesAreRefusedWithAReason_data();
    void otherFilesAreRefusedWithAReason();
};

namespace {

const QByteArray contentTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
        + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &list)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
        + "</Relationships>";
}

// A workbook with a drawn sheet first, a list, and a hidden list.
QList<ZipFilePart> xlsxParts(const QByteArray &rows, const QByteArray &workbookProperties = {})
{
    const QByteArray workbook = "<workbook xmlns:r=\"r\">" + workbookProperties
        + "<sheets><sheet name=\"Frise\" r:id=\"rId1\"/><sheet name=\"Besoins\" r:id=\"rId2\"/>"
          "<sheet name=\"Caché\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>";
    const QByteArray drawn =
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Frise</t></is></c>"
        "</row><row r=\"2\"><c r=\"E2\"><v>1</v></c></row></sheetData></worksheet>";
    return {{"[Content_Types].xml", contentTypes},
            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml", workbook},
            {"xl/_rels/workbook.xml.rels",
             relations(relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                       + relation("rId2", "worksheet", "worksheets/sheet2.xml")
                       + relation("rId3", "sharedStrings", "sharedStrings.xml")
                       + relation("rId4", "styles", "styles.xml"))},
            {"xl/sharedStrings.xml",
             "<sst><si><t>Titre</t></si><si><r><t>Effort</t></r><r><t> (j)</t></r></si></sst>"},
            {"xl/styles.xml",
             "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-40C]d mmm yyyy\"/></numFmts>"
             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
             "<xf numFmtId=\"9\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml", drawn},
            {"xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

const QByteArray needRows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c "
                            "r=\"C2\" t=\"str\"><v>Date</v></c>"
                            "<c r=\"D2\" t=\"inlineStr\"><is><t>Confiance</t></is></c></row>"
                            "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><r><t>Fiabiliser</t></r><r><t "
                            "xml:space=\"preserve\"> le CRM</t></r></is>"
                            "</c><c r=\"B4\"><f>1+1</f><v>2.5</v></c><c r=\"C4\" s=\"2\"><v>46000</v></c><c "
                            "r=\"D4\" s=\"3\"><v>0.8</v></c></row>"
                            "<row r=\"5\"><c r=\"A5\" t=\"e\"><v>#N/A</v></c><c r=\"C5\" "
                            "s=\"1\"><v>46001.5</v></c><c r=\"D5\" t=\"b\"><v>1</v></c>"
                            "</row>";

const QByteArray odsContent =
    "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>"
    "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
    "table:display=\"false\"/></style:style>"
    "</office:automatic-styles><office:body><office:spreadsheet>"
    "<table:table table:name=\"Notes\" table:style-name=\"ta1\"><table:table-row><table:table-cell "
    "office:value-type=\"string\"><text:p>cachée</text:p></table:table-cell></table:table-row></table:table>"
    "<table:table table:name=\"Besoins\"><table:table-row>"
    "<table:table-cell office:value-type=\"string\"><text:p>Titre</text:p></table:table-cell>"
    "<table:table-cell office:value-type=\"string\"><text:p>Effort</text:p></table:table-cell>"
    "<table:table-cell "
    "office:value-type=\"string\"><text:p>Date</text:p></table:table-cell></table:table-row>"
    "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Fiabiliser "
    "l’été</text:p></table:table-cell>"
    "<table:table-cell office:value-type=\"float\" "
    "office:value=\"2.5\"><text:p>2,5</text:p></table:table-cell>"
    "<table:table-cell office:value-type=\"date\" office:date-value=\"2027-03-11\"><text:p>11/03/27</text:p>"
    "</table:table-cell></table:table-row>"
    "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
    "table:number-columns-repeated=\"1024\"/>"
    "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";

QByteArray odsFile()
{
    return zipFile(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", odsContent}});
}

QString printed(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row.cells) {
        const QString kind = cell.kind == TableCell::Kind::Date ? u"d:"_s
            : cell.kind == TableCell::Kind::Number              ? u"n:"_s
                                                                : QString();
        cells << kind + cell.text;
    }
    return cells.join(u'|');
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

void TestWorkbook::cellsKeepTheirTypes()
{
    const auto workbook = readWorkbook(zipFile(xlsxParts(needRows)));
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 3);
    QVERIFY(workbook->sheets.at(2).hidden);
    const TableRows records = workbook->sheets.at(1).records;
    QCOMPARE(records.at(0).number, 2);
    QCOMPARE(printed(records.at(0)), u"Titre|Effort (j)|Date|Confiance"_s);
    QCOMPARE(printed(records.at(1)), u"Fiabiliser le CRM|n:2.5|d:2025-12-09|n:80 %"_s);
    QCOMPARE(printed(records.at(2)), u"#N/A||d:2025-12-10|true"_s);
}

void TestWorkbook::datesCountFrom1904WhenTheFileSaysSo()
{
    const auto workbook = readWorkbook(zipFile(xlsxParts(needRows, "<workbookPr date1904=\"1\"/>")));
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.at(1).records.at(1).cells.at(2).date, QDate(2029, 12, 10));
}

void TestWorkbook::theSheetWithKnownHeadersIsChosen()
{
    QTemporaryDir folder;
    const QString path = written(folder, zipFile(xlsxParts(needRows)), u"besoins.csv"_s); // the name lies
    TableOptions options;
    options.knownHeaders = {u"titre"_s, u"date"_s};
    const auto table = readTable(path, options);
    QVERIFY(table);
    QCOMPARE(table->sheet, u"Besoins"_s);
    QCOMPARE(table->headerRow, 2);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(*sheetNames(path), (QStringList{u"Frise"_s, u"Besoins"_s, u"Caché"_s}));
}

void TestWorkbook::aSheetIsChosenByName()
{
    QTemporaryDir folder;
    const QString path = written(folder, zipFile(xlsxParts(needRows)), u"besoins.xlsx"_s);
    TableOptions options;
    options.sheet = u"caché"_s;
    QCOMPARE(readTable(path, options)->sheet, u"Caché"_s);
    options.sheet = u"Absent"_s;
    QVERIFY(!readTable(path, options));
}

void TestWorkbook::anOpenDocumentSpreadsheetIsReadAsWell()
{
    QTemporaryDir folder;
    const auto table = readTable(written(folder, odsFile(), u"besoins.ods"_s));
    QVERIFY(table);
    QCOMPARE(table->sheet, u"Besoins"_s);
    QCOMPARE(table->header, (QStringList{u"Titre"_s, u"Effort"_s, u"Date"_s}));
    QCOMPARE(printed(table->rows.first()), u"Fiabiliser l’été|n:2.5|d:2027-03-11"_s);
}

void TestWorkbook::everyCutOfAFileIsRefusedOrRead()
{
    for (const QByteArray &whole : {zipFile(xlsxParts(needRows)), odsFile()}) {
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            const auto workbook = readWorkbook(whole.first(size));
            QVERIFY(!workbook);
            QVERIFY(!workbook.error().isEmpty());
        }
    }
}

void TestWorkbook::everyDamagedByteIsRefusedOrRead()
{
    for (const QByteArray &whole : {zipFile(xlsxParts(needRows)), odsFile()}) {
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged.at(at) ^ 0x5A);
            const auto workbook = readWorkbook(damaged);
            QVERIFY(workbook || !workbook.error().isEmpty());
        }
    }
}

void TestWorkbook::aZipBombIsRefusedBeforeItIsUnpacked()
{
    QList<ZipFilePart> parts = xlsxParts(needRows);
    parts.last().claimedSize = 0x7FFFFFFF;
    QVERIFY(!readWorkbook(zipFile(parts)));
}

void TestWorkbook::aSizeThatLiesIsRefused()
{
    QList<ZipFilePart> parts = xlsxParts(needRows);
    parts.last() = {"xl/worksheets/sheet2.xml", "<worksheet>" + QByteArray(5'000'000, ' '), 1000, true};
    const QByteArray file = zipFile(parts);
    QVERIFY(file.size() < 20'000);
    QVERIFY(!readWorkbook(file));
}

void TestWorkbook::entitiesAreNotExpanded()
{
    QByteArray entities = "<!DOCTYPE worksheet [<!ENTITY a \"lollollol\">";
    for (char name = 'b'; name < 'n'; ++name) {
        const QByteArray inner = QByteArray("&") + char(name - 1) + ";";
        entities += QByteArray("<!ENTITY ") + name + " \"" + inner.repeated(10) + "\">";
    }
    entities += "]>";
    QList<ZipFilePart> parts = xlsxParts({});
    parts.last().bytes = entities
        + "<worksheet><sheetData><row><c "
          "t=\"inlineStr\"><is><t>&m;</t></is></c></row></sheetData></worksheet>";
    QVERIFY(!readWorkbook(zipFile(parts)));
}

void TestWorkbook::cellsFarOutAreRefused()
{
    QVERIFY(!readWorkbook(zipFile(xlsxParts("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))));
    QByteArray repeated = odsContent;
    repeated.replace("<table:table-cell office:value-type=\"float\"",
                     "<table:table-cell table:number-columns-repeated=\"16000\" office:value-type=\"float\"");
    QVERIFY(!readWorkbook(zipFile({{"content.xml", repeated}})));
}

void TestWorkbook::otherFilesAreRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QByteArray() << u"a.csv"_s;
    QTest::newRow("blank lines") << QByteArray("\n\n,,\n") << u"a.csv"_s;
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"a.xls"_s;
    QTest::newRow("text named xlsx") << QByteArray("hello") << u"a.xlsx"_s;
    QTest::newRow("another zip") << zipFile({{"a.txt", "hello"}}) << u"a.xlsx"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << u"a.csv"_s;
    QTest::newRow("a plan") << QByteArray("SQLite format 3") + '\0' << u"a.csv"_s;
}

void TestWorkbook::otherFilesAreRefusedWithAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QTemporaryDir folder;
    const auto table = readTable(written(folder, bytes, name));
    QVERIFY(!table);
    QVERIFY(!table.error().isEmpty());
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
