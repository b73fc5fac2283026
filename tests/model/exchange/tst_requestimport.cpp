// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "entities/plandata.h"
#include "exchange/csvreader.h"
#include "exchange/importpreview.h"
#include "exchange/markuptext.h"
#include "exchange/savedmapping.h"
#include "fields/entitytype.h"
#include "importedtable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto jira =
    "Summary,Issue key,Issue Type,Status,Priority,Reporter,Assignee,Created,Due date,Resolved,Resolution,"
    "Original estimate,Labels,Labels,Description\n"
    "Champ CRM,OPS-1,Bug,To Do,High,Léa Martin,Yann Le Goff,01/Mar/27 2:03 PM,20/Mar/27,,,5400,crm,sales,"
    "\"h2. Pourquoi\n* *{color:#bf2600}bloqué{color}* : [la doc|https://doc.example]\"\n"
    "Accès,OPS-2,Task,Done,Medium,lea.martin@kervello.example,Nobody,02/Mar/27,,04/Mar/27 9:00 AM,Done,,,,\n"
    "Doublons,OPS-3,Story,Deploy,Low,Zoé,,03/Mar/27,,,,,crm,,<p>Une&nbsp;ligne<br>deux</p>\n";

class Inbox {
public:
    Inbox() { m_plan.members.insert(yann()); }

    ImportedTable preview(const QByteArray &csv, const QList<HeaderOverride> &overrides = {},
                          const QString &rememberAs = {})
    {
        TableOptions options;
        options.knownHeaders = knownHeaders(EntityKind::Request);
        ImportRequest request{readCsv(csv, options), {}, u"jira.csv"_s, true, rememberAs};
        const auto mapping = mappingFor(request.table, EntityKind::Request, m_plan, overrides);
        if (!mapping)
            return {};
        request.mapping = *mapping;
        return importedTable(request, m_plan, today, m_ids);
    }
    ImportedTable import(const QByteArray &csv, const QList<HeaderOverride> &overrides = {},
                         const QString &rememberAs = {})
    {
        const ImportedTable done = preview(csv, overrides, rememberAs);
        if (!apply(m_plan, done.changes))
            qFatal("the import does not fit");
        return done;
    }
    [[nodiscard]] const Request &request(qsizetype row) const { return m_plan.requests.at(row); }
    [[nodiscard]] QString requester(qsizetype row) const
    {
        return m_plan.contacts.find(request(row).requester)->name;
    }
    Request *forWriting(qsizetype row) { return m_plan.requests.findForWriting(request(row).id); }
    [[nodiscard]] const PlanData &plan() const { return m_plan; }

private:
    static Member yann()
    {
        Member member;
        member.id = {1};
        member.name = u"Yann Le Goff"_s;
        return member;
    }
    PlanData m_plan;
    IdSource m_ids;
};

QStringList sentences(const ImportedTable &preview)
{
    const Language english(u"en");
    QStringList all;
    for (const TableProblem &problem : preview.tableProblems)
        all << english.text(problemSentence(problem));
    for (const PreviewRow &row : preview.rows) {
        for (const ImportProblem &problem : row.problems)
            all << english.text(problemSentence(problem));
    }
    return all;
}

QStringList remarks(const ImportedTable &preview)
{
    QStringList all;
    for (const Message &remark : preview.conversions)
        all << Language(u"en").text(remark);
    return all;
}

} // namespace

class TestRequestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExportOfJiraBecomesRequests()
    {
        Inbox inbox;
        const ImportedTable preview = inbox.import(jira);
        QCOMPARE(sentences(preview), QStringList());
        QCOMPARE(inbox.plan().requests.size(), 3);
        const Request &field = inbox.request(0);
        QCOMPARE(field.title, u"Champ CRM"_s);
        QCOMPARE(field.sourceKey, u"OPS-1"_s);
        QCOMPARE(field.nature, RequestNature::Bug);
        QCOMPARE(field.status, RequestStatus::New);
        QCOMPARE(field.impact, 4);
        QCOMPARE(inbox.requester(0), u"Léa Martin"_s);
        QCOMPARE(field.owner, EntityId{1});
        QCOMPARE(field.raisedOn, QDate(2027, 3, 1));
        QCOMPARE(field.promisedOn, QDate(2027, 3, 20));
        QCOMPARE(field.minutes, 90.0); // Jira counts seconds
        QCOMPARE(field.tags, u"crm, sales"_s);
        QCOMPARE(field.description, u"Pourquoi\n- bloqué : la doc (https://doc.example)"_s);
        QCOMPARE(field.channel, Channel::Ticket);
        const Request &access = inbox.request(1);
        QCOMPARE(access.status, RequestStatus::Closed);
        QCOMPARE(access.outcome, RequestOutcome::Done);
        QCOMPARE(access.closedOn, QDate(2027, 3, 4));
        QCOMPARE(inbox.request(2).description, u"Une ligne\ndeux"_s);
    }
    void saysOnceWhatItTookForSomethingElse()
    {
        Inbox inbox;
        QCOMPARE(
            remarks(inbox.preview(jira)),
            QStringList({u"Recognised by its columns: an export of Jira."_s,
                         u"Nature: “Story”, “Task” come in as “Other”."_s,
                         u"Status: “Deploy” come in as “New”."_s,
                         u"Owner: the team has nobody called “Nobody”; their requests come in without an "
                         u"owner."_s,
                         u"Impact is given in words and is converted: low 2, medium 3, high 4, very low 1, "
                         u"very high 5."_s,
                         u"3 requesters not known yet become contacts: Léa Martin, Lea Martin, Zoé."_s}));
    }
    void findsPeopleByTheirAddress()
    {
        Inbox inbox;
        inbox.import(jira);
        const Contact *lea = inbox.plan().contacts.find(inbox.request(1).requester);
        QCOMPARE(lea->email, u"lea.martin@kervello.example"_s);
        QVERIFY(inbox.preview(jira).changes.isEmpty());
    }
    void aWordCanBeMatchedByHand()
    {
        Inbox inbox;
        const ImportedTable first = inbox.preview(jira);
        const int status = entityType(EntityKind::Request).fieldIndex(u"status");
        ChoiceMatch deploy;
        for (const ChoiceMatch &match : first.choiceMatches) {
            if (match.field == status && match.text == u"Deploy")
                deploy = match;
        }
        QCOMPARE(deploy, (ChoiceMatch{status, u"Deploy"_s, u"new"_s, 1, false}));
        const auto table = readCsv(jira, {});
        ColumnMapping mapping = *mapColumns(table, EntityKind::Request);
        mapping.values[status].insert(u"deploy"_s, u"in_progress"_s);
        IdSource ids;
        const ImportedTable second = importedTable({table, mapping, u"f"_s}, inbox.plan(), today, ids);
        PlanData plan = inbox.plan();
        QVERIFY(apply(plan, second.changes));
        QCOMPARE(plan.requests.at(2).status, RequestStatus::InProgress);
    }
    void theSameExportAgainChangesNothingAndALaterOneSaysWhat()
    {
        Inbox inbox;
        inbox.import(jira);
        const ImportedTable again = inbox.preview(jira);
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(again.count(RowVerdict::Unchanged), 3);
        const QByteArray later = QByteArray(jira)
                                     .replace("OPS-1,Bug,To Do", "OPS-1,Bug,In Progress")
                                     .replace("Doublons", "Doublons HubSpot");
        const ImportedTable update = inbox.import(later);
        QCOMPARE(update.count(RowVerdict::Updates), 2);
        QCOMPARE(inbox.plan().requests.size(), 3);
        QCOMPARE(inbox.request(0).status, RequestStatus::InProgress);
        QCOMPARE(Language(u"en").text(changedSentence(update.rows.at(0), EntityKind::Request)),
                 u"Row 2 “Champ CRM”: Status"_s);
        QCOMPARE(Language(u"en").text(changedSentence(update.rows.at(2), EntityKind::Request)),
                 u"Row 4 “Doublons HubSpot”: Title"_s);
    }
    void whatWasDecidedInThePlanStays()
    {
        Inbox inbox;
        inbox.import(jira);
        Request *field = inbox.forWriting(0);
        field->status = RequestStatus::Accepted;
        field->impact = 2;
        field->promisedOn = QDate(2027, 3, 25);
        Request *access = inbox.forWriting(1);
        access->outcome = RequestOutcome::Explained;
        Request *merge = inbox.forWriting(2);
        merge->status = RequestStatus::Closed;
        merge->outcome = RequestOutcome::Declined;
        merge->outcomeReason = u"No"_s;
        const ImportedTable again = inbox.preview(jira);
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(sentences(again),
                 QStringList(
                     {u"Row 2, column 9 “20/Mar/27”: What was promised stays 25 March 2027: a promise does "
                      u"not move by itself."_s,
                      u"Row 4, column 4 “Deploy”: The request is closed in the plan and stays so: reopen it "
                      u"there, if the file is right."_s}));
    }
    void badCellsAreNamedAndGoodRowsComeIn()
    {
        Inbox inbox;
        const ImportedTable preview = inbox.import("Titre,Date de la demande,Clôturé le,Impact,Statut\n"
                                                   "Demain,12/03/2027,,3,Nouveau\n"
                                                   "Avant,05/03/2027,01/03/2027,9,Terminé\n"
                                                   ",05/03/2027,,2,Nouveau\n"
                                                   "Bonne,05/03/2027,,2,\"Nouv\n");
        QCOMPARE(inbox.plan().requests.size(), 3);
        QCOMPARE(inbox.request(0).raisedOn, today);
        QCOMPARE(inbox.request(1).closedOn, QDate());
        QCOMPARE(inbox.request(1).outcome, RequestOutcome::Done);
        QCOMPARE(sentences(preview),
                 QStringList(
                     {u"Row 5, column 5: The file ends inside this cell: it may have been cut. Check that "
                      u"the file is complete."_s,
                      u"Row 2, column 2 “12/03/2027”: Raised on lies in the future and is left out: correct "
                      u"it in the file."_s,
                      u"Row 3, column 4 “9”: Impact goes from 1 to 5: 9 is outside."_s,
                      u"Row 3, column 3 “01/03/2027”: Closed on lies before the day it was raised, 5 March "
                      u"2027, and is left out."_s,
                      u"Row 4: The row has no title and is left out."_s}));
    }
    void aMegabyteIsCutAndSaid()
    {
        Inbox inbox;
        const ImportedTable preview = inbox.import("Title,Description,Status\nLong,"
                                                   + QByteArray(1'000'000, 'x') + ",New\nEmpty,,New\n");
        QCOMPARE(inbox.request(0).description.size(), 100'000);
        QCOMPARE(inbox.request(1).description, QString());
        QCOMPARE(sentences(preview).size(), 1);
        QVERIFY(sentences(preview).constFirst().endsWith(
            u"The text has 1,000,000 characters: the first 100,000 are kept."));
    }
    // The same thing may be asked twice: then it stands there twice, and again only twice.
    void rowsOfOneNameAreTwoRequests()
    {
        Inbox inbox;
        const QByteArray list = "Demande,Demandeur\nAccès au CRM,Léa\nAccès au CRM,Zoé\nRapport,Léa\n";
        inbox.import(list);
        QCOMPARE(inbox.plan().requests.size(), 3);
        QVERIFY(inbox.preview(list).changes.isEmpty());
        QCOMPARE(inbox.requester(1), u"Zoé"_s);
    }
    void aFieldIsHeldByOneColumn()
    {
        Inbox inbox;
        const ImportedTable preview =
            inbox.import("Name,What,Status\nA,B,New\n", {{u"Name"_s, u"title"_s}, {u"What"_s, u"title"_s}});
        QCOMPARE(inbox.request(0).title, u"A"_s);
        QCOMPARE(
            sentences(preview),
            QStringList(
                u"Row 1, column 2: Title is held by the column “Name” already: this one is left out."_s));
    }
    void aFileWithoutAHeaderIsGuessed()
    {
        Inbox inbox;
        const ImportedTable preview = inbox.import("Champ CRM;2027-03-01 20:05:45 UTC;340679.3;32\n"
                                                   "Rapport des leads;2027-03-02 17:51:20 UTC;1201346.7;30\n"
                                                   "Accès;2027-03-03 18:58:53 UTC;585664.1;33\n");
        QCOMPARE(inbox.plan().requests.size(), 3);
        QCOMPARE(inbox.request(0).title, u"Champ CRM"_s);
        QCOMPARE(inbox.request(0).raisedOn, QDate(2027, 3, 1));
        QCOMPARE(sentences(preview).size(), 1);
        QVERIFY(sentences(preview).constFirst().startsWith(u"Row 1: No row names the columns"));
    }
    void aMappingIsRemembered()
    {
        Inbox inbox;
        const QByteArray odd = "Quoi,Qui,Où en est\nChamp CRM,Léa,Chez Bob\n";
        inbox.import(odd, {{u"Quoi"_s, u"title"_s}, {u"Qui"_s, u"requester"_s}}, u"Odd"_s);
        QCOMPARE(inbox.plan().importMappings.size(), 1);
        QCOMPARE(inbox.plan().importMappings.at(0).title, u"Odd"_s);
        const QByteArray more = "Quoi,Qui,Où en est\nRapport,Zoé,Chez Bob\n";
        QCOMPARE(inbox.import(more).count(RowVerdict::New), 1);
        QCOMPARE(inbox.requester(1), u"Zoé"_s);
        // Kept again under another name, it is still one.
        inbox.import(more, {}, u"Other"_s);
        QCOMPARE(inbox.plan().importMappings.size(), 1);
    }
    void groupsOfMondayAreNoRequests()
    {
        Inbox inbox;
        const ImportedTable preview = inbox.import("RevOps board,,,\nThis week,,,\nName,Person,Status,Date\n"
                                                   "Champ CRM,Yann Le Goff,Working on it,2027-03-01\n,,,\n"
                                                   "Next week,,,\nName,Person,Status,Date\n"
                                                   "Rapport,,Stuck,2027-03-02\n");
        QCOMPARE(inbox.plan().requests.size(), 2);
        QCOMPARE(inbox.request(0).status, RequestStatus::InProgress);
        QCOMPARE(inbox.request(1).status, RequestStatus::Waiting);
        QCOMPARE(remarks(preview).constFirst(), u"Recognised by its columns: an export of monday."_s);
    }
    void asanaAndLinearAreRecognised()
    {
        Inbox inbox;
        const ImportedTable asana =
            inbox.import("Task ID,Created At,Completed At,Last "
                         "Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,"
                         "Due Date,Tags,Notes,Projects,Parent task\n"
                         "1206001234567890,2027-03-01,2027-03-04,2027-03-04,Merge "
                         "accounts,Doing,,,,2027-03-20,crm,,Ops,\n");
        QCOMPARE(remarks(asana).constFirst(), u"Recognised by its columns: an export of Asana."_s);
        QCOMPARE(inbox.request(0).sourceKey, u"1206001234567890"_s);
        QCOMPARE(inbox.request(0).raisedOn, QDate(2027, 3, 1));
        const ImportedTable linear = inbox.preview("Title,Issue description,Status,Priority,Creator,Created\n"
                                                   "A,B,Backlog,No priority,a.b@c.example,2027-03-01\n");
        QCOMPARE(remarks(linear).constFirst(), u"Recognised by its columns: an export of Linear."_s);
    }
    void markupIsTakenAway_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("html") << u"<div>Un <b>champ</b><ul><li>a</li><li>b &amp; c</li></ul></div>"_s
                              << u"Un champ\n- a\n- b & c"_s;
        QTest::newRow("entities") << u"<p>caf&eacute; &#233; &#x20AC; &unknown;</p>"_s
                                  << u"café é € &unknown;"_s;
        QTest::newRow("script") << u"<p>a</p><script>alert('x')</script>b"_s << u"a\nb"_s;
        QTest::newRow("less than") << u"x < 3 and y > 2"_s << u"x < 3 and y > 2"_s;
        QTest::newRow("panel") << u"{panel:title=Nom}Texte{panel} et {code:java}x = 1{code}"_s
                               << u"Texte et x = 1"_s;
        QTest::newRow("picture") << u"Voir !screen.png|thumbnail! ici [~accountid:123:abc]"_s
                                 << u"Voir  ici"_s;
        QTest::newRow("link") << u"[https://a.example/x] et [doc|https://b.example|smart-link]"_s
                              << u"https://a.example/x et doc (https://b.example)"_s;
        QTest::newRow("snake case") << u"the field my_own_field * 2"_s << u"the field my_own_field * 2"_s;
    }
    void markupIsTakenAway()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(withoutMarkup(text, Markup::HtmlOrJiraWiki), plain);
    }
};

QTEST_GUILESS_MAIN(TestRequestImport)
#include "tst_requestimport.moc"
