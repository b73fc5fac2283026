// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rankingtable.h"

#include "core/language.h"
#include "exchange/table.h"
#include "exchange/tablereader.h"
#include "exchange/xlsxwriter.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

WrittenTable table(const Language &language)
{
    static const PlanFixture fixture = planFromText(R"(
        goal revenue position=1
        function sales
        need a impact=4 effort=2 confidence=80 estimate_days=5 goals=revenue function=sales must_do=true
        need b title="=1+1; x" impact=3 effort=2 estimate_days=2.5
    )");
    const PlanIndex index(fixture.plan);
    return rankingTable(index, rankingOf(index, {2027, 2}), language);
}

} // namespace

class TestRankingTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListIsWrittenWithThePartsOfItsScore()
    {
        const QStringList lines =
            QString::fromUtf8(csvOf(table(Language()), CsvStyle::Exchange, Language())).split(u"\r\n"_s);
        QCOMPARE(lines.at(0),
                 u"Rank,Need,Goal,Function,Status,Impact,Confidence,Effort,Score,Days,Total,Above the "
                 "line,Kept,Must do,Placed by hand"_s);
        QCOMPARE(lines.at(1), u"1,a,E1 revenue,sales,New,4,80,2,1.6,5,5,false,false,true,false"_s);
        QCOMPARE(lines.at(2), u"2,'=1+1; x,,,New,3,100,2,1.5,2.5,7.5,false,false,false,false"_s);
    }

    void frenchExcelGetsCommasAndWords()
    {
        const Language french(u"fr");
        const QStringList lines =
            QString::fromUtf8(csvOf(table(french), CsvStyle::FrenchExcel, french)).split(u"\r\n"_s);
        QVERIFY(lines.at(0).startsWith(u"Rang;Besoin;"_s));
        QCOMPARE(lines.at(2), u"2;\"'=1+1; x\";;;Nouveau;3;100;2;1,5;2,5;7,5;Non;Non;Non;Non"_s);
    }

    void theWorkbookHoldsTheSameNumbers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ranking.xlsx"_s);
        const auto bytes = xlsxOf({table(Language())}, Language());
        QVERIFY(bytes);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
        file.close();
        const auto back = readTable(path, {});
        QVERIFY(back);
        QCOMPARE(back->rows.size(), 2);
        QCOMPARE(back->sheet, u"Q2 2027"_s);
    }
};

QTEST_GUILESS_MAIN(TestRankingTable)
#include "tst_rankingtable.moc"
