// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// Real files that people really have; each is compared with what was computed of it elsewhere.
class TestSharedTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noRecordOfATextFileIsLost_data();
    void noRecordOfATextFileIsLost();
    void headersAndSeparatorsAreThoseExpected_data();
    void headersAndSeparatorsAreThoseExpected();
    void cellsAreThoseExpected_data();
    void cellsAreThoseExpected();
    void spreadsheetsHaveTheirSheetsAndRows_data();
    void spreadsheetsHaveTheirSheetsAndRows();
    void theDrawnTimelineIsNotTakenForTheTable();
    void aFileInTwoEncodingsIsReadWhole();

private:
    void addTextFiles();

    QDir m_folder;
    QJsonObject m_expected;
};

namespace {

bool isTextTable(const QString &name)
{
    for (const QLatin1StringView suffix : {".csv"_L1, ".tsv"_L1, ".psv"_L1, ".ssv"_L1}) {
        if (name.endsWith(suffix))
            return true;
    }
    return false;
}

// What python's csv reads otherwise than a spreadsheet does, or what is not CSV at all.
const QStringList readDifferently{u"okr/metricor_okrs_wholeline_quoted.csv"_s, // one column there, six here
                                  u"tricky/papaparse/malformed.tsv"_s}; // swallows a row there

QStringList strings(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        texts << value.toString().remove(QChar::ByteOrderMark).simplified();
    return texts;
}

} // namespace

void TestSharedTables::initTestCase()
{
    m_folder.setPath(qEnvironmentVariable("GAINLINE_SHARED_DATA"));
    QFile file(m_folder.filePath(u"expected.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder with real files is not here.");
    m_expected = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_expected.size() > 100);
}

void TestSharedTables::addTextFiles()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_expected.keys()) {
        if (isTextTable(name) && QFile::exists(m_folder.filePath(name)) && !readDifferently.contains(name))
            QTest::newRow(name.toUtf8().constData()) << name;
    }
}

void TestSharedTables::noRecordOfATextFileIsLost_data()
{
    addTextFiles();
}

void TestSharedTables::noRecordOfATextFileIsLost()
{
    QFETCH(QString, name);
    const QJsonObject expected = m_expected.value(name).toObject();
    const auto table = readTable(m_folder.filePath(name));
    QVERIFY(table);
    const qsizetype records =
        table->rows.size() + table->blankRows + table->rowsBeforeHeader + table->repeatedHeaders;
    QCOMPARE(int(records), expected.value("records_after_header"_L1).toInt());
}

void TestSharedTables::headersAndSeparatorsAreThoseExpected_data()
{
    addTextFiles();
}

void TestSharedTables::headersAndSeparatorsAreThoseExpected()
{
    QFETCH(QString, name);
    const QJsonObject expected = m_expected.value(name).toObject();
    const auto table = readTable(m_folder.filePath(name));
    QVERIFY(table);
    const QStringList header = strings(expected.value("header"_L1));
    if (header.size() > 1)
        QCOMPARE(QString(table->separator), expected.value("delimiter"_L1).toString());
    const bool backslashes = name.endsWith("escape.csv"_L1); // python keeps those before quotes
    if (!backslashes && table->headerRow == 1 && header.size() == table->header.size()
        && !header.contains(u"…"_s))
        QCOMPARE(table->header, header);
    const QString encoding = expected.value("encoding"_L1).toString();
    if (encoding == "Windows-1252"_L1 || encoding == "Big5"_L1)
        QCOMPARE(table->encoding.toUpper(), encoding.toUpper());
    if (encoding.startsWith("UTF-16"_L1))
        QCOMPARE(table->encoding, u"UTF-16LE"_s);
    if (encoding.contains("UTF-8"_L1) && !encoding.startsWith("MIXED"_L1))
        QCOMPARE(table->encoding, u"UTF-8"_s);
}

void TestSharedTables::cellsAreThoseExpected_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(m_folder.filePath(u"tricky/csv-spectrum"_s));
    for (const QString &name : folder.entryList({u"*.csv"_s}))
        QTest::newRow(name.toUtf8().constData()) << name.chopped(4);
}

void TestSharedTables::cellsAreThoseExpected()
{
    QFETCH(QString, name);
    const QDir folder(m_folder.filePath(u"tricky/csv-spectrum"_s));
    QFile file(folder.filePath("expected/"_L1 + name + ".json"_L1));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("No expectation beside this file.");
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        QSKIP("The expectation is of another file.");
    const QJsonArray expected = document.array();
    const auto table = readTable(folder.filePath(name + ".csv"_L1));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), expected.size());
    for (qsizetype row = 0; row < expected.size(); ++row) {
        for (qsizetype column = 0; column < table->header.size(); ++column) {
            QString cell = expected.at(row).toObject().value(table->header.at(column)).toString();
            QCOMPARE(QString(table->rows.at(row).cell(column).text).remove(u'\r'), cell.remove(u'\r'));
        }
    }
}

void TestSharedTables::spreadsheetsHaveTheirSheetsAndRows_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_expected.keys()) {
        if (name.endsWith(".xlsx"_L1) && QFile::exists(m_folder.filePath(name)))
            QTest::newRow(name.toUtf8().constData()) << name;
    }
}

void TestSharedTables::spreadsheetsHaveTheirSheetsAndRows()
{
    QFETCH(QString, name);
    static const QRegularExpression sheet(u"^\\[(.*)\\] .*?(non-empty rows (\\d+)|empty)"_s);
    const QJsonArray sheets = m_expected.value(name).toObject().value("sheets"_L1).toArray();
    for (const QJsonValue &description : sheets) {
        if (description.toString().endsWith("(chartsheet)"_L1))
            continue;
        const auto match = sheet.match(description.toString());
        QVERIFY2(match.hasMatch(), qPrintable(description.toString()));
        TableOptions options;
        options.sheet = match.captured(1);
        const auto table = readTable(m_folder.filePath(name), options);
        QVERIFY2(table, qPrintable(options.sheet));
        const bool empty = table->header.isEmpty();
        const qsizetype rows =
            empty ? 0 : table->rows.size() + 1 + table->rowsBeforeHeader + table->repeatedHeaders;
        // Rows of nothing but spaces count as blank here.
        QVERIFY2(rows + table->blankRows >= match.captured(3).toInt() && rows <= match.captured(3).toInt(),
                 qPrintable(options.sheet + u": "_s + QString::number(rows)));
    }
}

void TestSharedTables::theDrawnTimelineIsNotTakenForTheTable()
{
    const auto table = readTable(m_folder.filePath(u"plans/platform_roadmap.xlsx"_s));
    QVERIFY(table);
    QCOMPARE(table->sheet, u"Roadmap"_s);
    QCOMPARE(table->rows.size(), 48);
}

void TestSharedTables::aFileInTwoEncodingsIsReadWhole()
{
    const auto table = readTable(m_folder.filePath(u"french/coop_temps_2025-11_windows1252.csv"_s));
    QVERIFY(table);
    QCOMPARE(table->header.last(), u"Catégorie"_s);
    QCOMPARE(table->rows.first().cell(2).text, u"Développement"_s);
    QCOMPARE(table->problems.size(), 1);
}

QTEST_APPLESS_MAIN(TestSharedTables)
#include "tst_sharedtables.moc"
