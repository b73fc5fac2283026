// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablerows.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

TableCell text(const QString &text)
{
    return {TableCell::Kind::Text, text, 0, {}};
}

// "3: a|n 1.5 (1,5)|d 2027-03-11 (11 mars)"
QString printed(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row.cells) {
        switch (cell.kind) {
        case TableCell::Kind::Text:
            cells += cell.text;
            break;
        case TableCell::Kind::Number:
            cells += u"n %1 (%2)"_s.arg(cell.number).arg(cell.text);
            break;
        case TableCell::Kind::Date:
            cells += u"d %1 (%2)"_s.arg(cell.date.toString(Qt::ISODate), cell.text);
            break;
        }
    }
    return QString::number(row.number) + u": "_s + cells.join(u'|');
}

QStringList printed(const TableRows &rows)
{
    QStringList lines;
    for (const TableRow &row : rows)
        lines += printed(row);
    return lines;
}

TableRows threeRows()
{
    TableRows rows;
    rows << TableRow{2, {text(u"Léa Martin — 🙂"_s), text({}), text(u"b"_s)}};
    rows << TableRow{3, {}};
    rows << TableRow{500,
                     {{TableCell::Kind::Number, u"1,5"_s, 1.5, {}},
                      {TableCell::Kind::Date, u"11 mars"_s, 0, QDate(2027, 3, 11)},
                      text(u"after them"_s)}};
    return rows;
}

} // namespace

class TestTableRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWentIn()
    {
        QCOMPARE(printed(threeRows()),
                 (QStringList{u"2: Léa Martin — 🙂||b"_s, u"3: "_s,
                              u"500: n 1.5 (1,5)|d 2027-03-11 (11 mars)|after them"_s}));
    }

    void aCellIsReadWithoutItsNeighbours()
    {
        const TableRows rows = threeRows();
        QCOMPARE(rows.cell(0, 2).text, u"b"_s);
        QCOMPARE(rows.cell(2, 1).date, QDate(2027, 3, 11));
        QCOMPARE(rows.cell(2, 2).text, u"after them"_s);
        QVERIFY(rows.cell(1, 0).isEmpty());
        QVERIFY(rows.cell(0, 3).isEmpty());
        QVERIFY(rows.cell(0, -1).isEmpty());
        QCOMPARE(rows.cellCount(0), 3);
        QCOMPARE(rows.cellCount(1), 0);
    }

    void longTextsAndWideRowsComeBack_data()
    {
        QTest::addColumn<int>("length");
        for (int length : {31, 32, 127, 128, 4'095, 4'096, 1'000'000})
            QTest::addRow("%d", length) << length;
    }

    void longTextsAndWideRowsComeBack()
    {
        QFETCH(int, length);
        const QString longText(length, u'é');
        TableRow wide{length, {text(longText)}};
        for (int column = 1; column < 300; ++column)
            wide.cells += text(QString::number(column));
        TableRows rows;
        rows << wide;
        QCOMPARE(printed(rows.first()), printed(wide));
        QCOMPARE(rows.cell(0, 299).text, u"299"_s);
    }

    void rowsAreRemovedInOneGo()
    {
        TableRows rows = threeRows();
        QCOMPARE(rows.remove({false, true, false}), 1);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.last().number, 500);
        rows.removeFirst(1);
        QCOMPARE(rows.first().number, 500);
        QVERIFY(rows.isColumnFilled(2));
        QVERIFY(!rows.isColumnFilled(3));
        QCOMPARE(rows.first(9).size(), 1);
    }

    // The whole point of the packing.
    void rowsTakeNoMoreThanTheirText()
    {
        const TableRow row{7,
                           {text(u"Champ pour le motif de perte"_s), text(u"Terminé"_s), text(u"OPS-12"_s)}};
        TableRows rows;
        qsizetype bytes = 0;
        for (int i = 0; i < 1'000; ++i) {
            rows << row;
            for (const TableCell &cell : row.cells)
                bytes += cell.text.toUtf8().size() + 1; // the separator behind it
        }
        const qsizetype perRow = sizeof(qsizetype) + 2; // its start, its number and how many cells it has
        QVERIFY2(rows.bytes() <= bytes + perRow * rows.size(), qPrintable(QString::number(rows.bytes())));
    }
};

QTEST_APPLESS_MAIN(TestTableRows)
#include "tst_tablerows.moc"
