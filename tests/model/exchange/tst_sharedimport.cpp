// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/plandata.h"
#include "exchange/importpreview.h"
#include "exchange/tablereader.h"
#include "importedtable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Real backlogs and roadmaps become needs; the same file again changes nothing.
class TestSharedImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realFilesBecomeNeeds_data();
    void realFilesBecomeNeeds();
};

void TestSharedImport::realFilesBecomeNeeds_data()
{
    QTest::addColumn<int>("needs");
    QTest::addColumn<int>("placed");
    QTest::newRow("prioritisation/ai_use_case_intake_10x15.csv") << 10 << 10;
    QTest::newRow("prioritisation/mylibrary_backlog_value_effort.xlsx") << 38 << 38;
    QTest::newRow("prioritisation/iscrib_use_case_costs_6x6.csv") << 6 << 0;
    QTest::newRow("plans/platform_roadmap_48x7.csv") << 48 << 0;
    QTest::newRow("plans/platform_roadmap.xlsx") << 48 << 0;
    QTest::newRow("french/elegpm_taches_6x10.csv") << 6 << 0;
    QTest::newRow("french/etat_grands_projets_2017-06_61x15.csv") << 61 << 0;
    QTest::newRow("trackers/github_issues_backlog_33x10.csv") << 33 << 0;
}

void TestSharedImport::realFilesBecomeNeeds()
{
    QFETCH(int, needs);
    QFETCH(int, placed);
    const QString path =
        qEnvironmentVariable("GAINLINE_SHARED_DATA") + u'/' + QString::fromUtf8(QTest::currentDataTag());
    if (!QFile::exists(path))
        QSKIP("The folder with real files is not here.");
    TableOptions options;
    options.knownHeaders = knownHeaders(EntityKind::Need);
    const auto table = readTable(path, options);
    QVERIFY(table);
    const auto mapping = mapColumns(*table, EntityKind::Need);
    QVERIFY(mapping);
    const ImportRequest request{*table, *mapping, u"file"_s};
    PlanData plan;
    IdSource ids;
    const ImportedTable preview = importedTable(request, plan, QDate(2027, 3, 11), ids);
    QVERIFY(apply(plan, preview.changes));
    const int refused = preview.count(RowVerdict::Refused);
    qInfo("%d new, %d refused, %d problems, %d conversions", int(plan.needs.size()), refused,
          preview.problemCount(), int(preview.conversions.size()));
    QCOMPARE(int(plan.needs.size()) + refused, needs);
    QVERIFY(refused * 10 <= needs); // those that stand there twice
    QVERIFY(
        std::count_if(plan.needs.begin(), plan.needs.end(), [](const Need &need) { return need.isPlaced(); })
        >= placed - refused);
    QVERIFY(importedTable(request, plan, QDate(2027, 3, 11), ids).changes.isEmpty());
}

QTEST_APPLESS_MAIN(TestSharedImport)
#include "tst_sharedimport.moc"
