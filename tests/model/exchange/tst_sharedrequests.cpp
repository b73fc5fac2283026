// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/plandata.h"
#include "exchange/importpreview.h"
#include "exchange/savedmapping.h"
#include "exchange/tablereader.h"
#include "importedtable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Real exports of Jira, Trello, GitHub and Linear become requests, with the counts that were found in them by
// other means; the same file again changes nothing.
class TestSharedRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realExportsBecomeRequests_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("closed");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("jira/jira_cloud_en_nautilus_wallet_192x108.csv")
            << 192 << 113 << QDate(2023, 4, 3) << QDate(2023, 7, 20);
        QTest::newRow("jira/jira_cloud_en_chat_project_15x48.csv")
            << 15 << 0 << QDate(2022, 12, 13) << QDate(2022, 12, 13);
        QTest::newRow("jira/jira_server_en_two_projects_90x53.csv")
            << 90 << 0 << QDate(2016, 6, 28) << QDate(2017, 11, 22);
        QTest::newRow("jira/jira_cloud_es_notas_56x93.csv")
            << 56 << 56 << QDate(2025, 9, 13) << QDate(2025, 10, 11);
        QTest::newRow("jira/jira_cloud_en_testautogen_22x56.csv")
            << 22 << 10 << QDate(2025, 8, 20) << QDate(2025, 9, 22);
        QTest::newRow("jira/jira_fr_assistance_requests_1105x15_REDACTED.csv")
            << 1105 << 1105 << QDate(2024, 6, 19) << QDate(2025, 8, 28);
        QTest::newRow("jira/jira_fr_sample_dependencies_18x11.csv") << 18 << 0 << QDate() << QDate();
        QTest::newRow("jira/story_points_moodle_1166x5.csv") << 1166 << 0 << QDate() << QDate();
        QTest::newRow("jira/story_points_lsst_datamanagement_4667x5.csv") << 4667 << 0 << QDate() << QDate();
        QTest::newRow("trackers/trello_simple_cards_9x4.csv") << 8 << 0 << QDate() << QDate();
        QTest::newRow("trackers/trello_board_deck_fixture.json") << 1 << 0 << QDate() << QDate();
        QTest::newRow("trackers/trello_lead_times_semicolon_noheader_5x9.csv")
            << 5 << 0 << QDate(2017, 7, 14) << QDate(2017, 8, 14);
        QTest::newRow("trackers/github_issues_backlog_33x10.csv") << 33 << 7 << QDate() << QDate();
        QTest::newRow("trackers/linear_export_1x17.csv")
            << 1 << 0 << QDate(2025, 4, 20) << QDate(2025, 4, 20);
        QTest::newRow("french/elegpm_taches_6x10.csv") << 6 << 0 << QDate() << QDate();
    }
    void realExportsBecomeRequests()
    {
        QFETCH(int, requests);
        QFETCH(int, closed);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const QString path =
            qEnvironmentVariable("GAINLINE_SHARED_DATA") + u'/' + QString::fromUtf8(QTest::currentDataTag());
        if (!QFile::exists(path))
            QSKIP("The folder with real files is not here.");
        TableOptions options;
        options.knownHeaders = knownHeaders(EntityKind::Request);
        const auto table = readTable(path, options);
        QVERIFY(table);
        PlanData plan;
        const auto mapping = mappingFor(*table, EntityKind::Request, plan);
        QVERIFY(mapping);
        const ImportRequest request{*table, *mapping, u"file"_s};
        IdSource ids;
        const QDate today(2027, 3, 11);
        const ImportedTable preview = importedTable(request, plan, today, ids);
        QVERIFY(apply(plan, preview.changes));
        qInfo("%d new, %d problems, %d contacts, %d remarks", preview.count(RowVerdict::New),
              preview.problemCount(), int(plan.contacts.size()), int(preview.conversions.size()));
        QCOMPARE(int(plan.requests.size()), requests);
        int closedOnes = 0;
        QDate from;
        QDate to;
        for (const Request &each : plan.requests) {
            closedOnes += each.status == RequestStatus::Closed;
            from = from.isValid() ? std::min(from, each.raisedOn) : each.raisedOn;
            to = to.isValid() ? std::max(to, each.raisedOn) : each.raisedOn;
        }
        QCOMPARE(closedOnes, closed);
        QCOMPARE(from, first.isValid() ? first : today);
        QCOMPARE(to, last.isValid() ? last : today);
        const ImportedTable again = importedTable(request, plan, today, ids);
        QVERIFY(again.changes.isEmpty());
    }
    // 1,662 tasks were finished before they were created: each is named, all come in.
    void whatEndsBeforeItBeganIsNamed()
    {
        const QString path =
            qEnvironmentVariable("GAINLINE_SHARED_DATA") + u"/jira/cycle_times_two_projects_4123x6.csv"_s;
        if (!QFile::exists(path))
            QSKIP("The folder with real files is not here.");
        TableOptions options;
        options.knownHeaders = knownHeaders(EntityKind::Request);
        const auto table = readTable(path, options);
        QVERIFY(table);
        PlanData plan;
        const auto mapping = mappingFor(*table, EntityKind::Request, plan);
        QVERIFY(mapping);
        IdSource ids;
        const ImportedTable preview =
            importedTable({*table, *mapping, u"file"_s}, plan, QDate(2027, 3, 11), ids);
        QVERIFY(apply(plan, preview.changes));
        QCOMPARE(plan.requests.size(), 4123);
        QCOMPARE(preview.problemCount(), 1662);
    }
};

QTEST_GUILESS_MAIN(TestSharedRequests)
#include "tst_sharedrequests.moc"
