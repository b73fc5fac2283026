// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "entities/plandata.h"
#include "exchange/csvreader.h"
#include "exchange/importpreview.h"
#include "importedtable.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestImportPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frenchHeadersAreMapped();
    void theSurestHeaderWinsAndTheRestIsListed();
    void aColumnWithoutANameIsListedByItsLetters();
    void wordsOfOtherToolsAreStatuses();
    void aPersonMayMapAColumn();
    void aFileBecomesOneChange();
    void theSameFileAgainChangesNothing();
    void theSameFileAgainUpdatesWhatItSaysAnew();
    void aKeyColumnIdentifiesRowsWhoseTitleChanged();
    void emptyCellsEraseNothing();
    void namesAreFoundWhateverTheirCaseAndAccents();
    void missingFunctionsAndContactsComeInTheSameChange();
    void goalsAreFoundByTitleShortTitleOrNumber();
    void anUnknownGoalIsAProblemOfItsCell();
    void scoresOutsideTheirRangeAreProblemsWithTheirPlace();
    void aRowWithoutTitleIsRefusedWithItsNumber();
    void aRowTwiceIsTakenOnce();
    void otherScalesAreConvertedAsAWholeAndReported_data();
    void otherScalesAreConvertedAsAWholeAndReported();
    void otherScalesMayBeKeptAsProblems();
    void oneSlipIsNoScale();
    void aDecidedStatusIsNotUndoneByTheFile();
    void goalsGetTheirPlaceAndColour();

private:
    ImportedTable import(const QString &csv, EntityKind kind = EntityKind::Need, bool convert = true);
    void applied(const ImportedTable &preview);
    [[nodiscard]] Need need(qsizetype row) const { return m_plan.needs.at(row); }

    PlanData m_plan;
    IdSource m_ids;
    const QDate m_today{2027, 3, 11};

private Q_SLOTS:
    void init() { m_plan = PlanData(); }
};

ImportedTable TestImportPreview::import(const QString &csv, EntityKind kind, bool convert)
{
    TableOptions options;
    options.knownHeaders = knownHeaders(kind);
    ImportRequest request{readCsv(csv.toUtf8(), options), {}, u"besoins.csv"_s, convert};
    const auto mapping = mapColumns(request.table, kind);
    if (!mapping)
        return {};
    request.mapping = *mapping;
    return importedTable(request, m_plan, m_today, m_ids);
}

void TestImportPreview::applied(const ImportedTable &preview)
{
    const auto result = apply(m_plan, preview.changes);
    QVERIFY(result);
}

void TestImportPreview::frenchHeadersAreMapped()
{
    applied(import(
        u"Besoin;Direction;Demandeur;Valeur métier;Effort;Charge (j);Confiance;Date de la demande;Statut\n"
        "Fiabiliser le CRM;Ventes;Léa Martin;4,8;3.7;12,5;80 %;03/02/2027;Qualifié\n"_s));
    QCOMPARE(m_plan.needs.size(), 1);
    QCOMPARE(need(0).title, u"Fiabiliser le CRM"_s);
    QCOMPARE(m_plan.functions.find(need(0).function)->title, u"Ventes"_s);
    QCOMPARE(m_plan.contacts.find(need(0).stakeholder)->name, u"Léa Martin"_s);
    QCOMPARE(need(0).impact, std::optional(4.8));
    QCOMPARE(need(0).effort, std::optional(3.7));
    QCOMPARE(need(0).estimateDays, std::optional(12.5));
    QCOMPARE(need(0).confidence, std::optional(80.0));
    QCOMPARE(need(0).raisedOn, QDate(2027, 2, 3));
    QCOMPARE(need(0).status, NeedStatus::Qualified);
}

void TestImportPreview::theSurestHeaderWinsAndTheRestIsListed()
{
    const ImportedTable preview = import(u"Nom,title,value,impact,tool\nx,A,2,5,Excel\n"_s);
    QCOMPARE(preview.rows.first().title, u"A"_s);
    QCOMPARE(preview.unmapped, (QStringList{u"Nom"_s, u"value"_s, u"tool"_s}));
    applied(preview);
    QCOMPARE(need(0).impact, std::optional(5.0));
}

void TestImportPreview::aColumnWithoutANameIsListedByItsLetters()
{
    QCOMPARE(import(u"Titre,,Zut\nA,1,2\n"_s).unmapped, (QStringList{u"(B)"_s, u"Zut"_s}));
    const QString wide = u"Titre"_s + QString(27, u',') + u"Zut\nA"_s + QString(26, u',') + u"x,y\n"_s;
    QCOMPARE(import(wide).unmapped, (QStringList{u"(AA)"_s, u"Zut"_s}));
}

void TestImportPreview::wordsOfOtherToolsAreStatuses()
{
    const ImportedTable preview = import(u"Titre,Statut\nA,Submitted\nB,Parked\nC,Complété\n"_s);
    QCOMPARE(preview.problemCount(), 0);
    applied(preview);
    QCOMPARE(need(0).status, NeedStatus::New);
    QCOMPARE(need(1).status, NeedStatus::Deferred);
    QCOMPARE(need(2).status, NeedStatus::Done);
}

void TestImportPreview::aPersonMayMapAColumn()
{
    const Table table = readCsv("Quoi,Combien\nA,3\n");
    const auto mapping =
        mapColumns(table, EntityKind::Need, {{u"quoi"_s, u"title"_s}, {u"Combien"_s, u"Effort"_s}});
    QVERIFY(mapping);
    QVERIFY(!mapColumns(table, EntityKind::Need, {{u"Absent"_s, u"title"_s}}));
    QVERIFY(!mapColumns(table, EntityKind::Need, {{u"Quoi"_s, u"nothing"_s}}));
    applied(importedTable({table, *mapping, u"a.csv"_s}, m_plan, m_today, m_ids));
    QCOMPARE(need(0).title, u"A"_s);
    QCOMPARE(need(0).effort, std::optional(3.0));
}

void TestImportPreview::aFileBecomesOneChange()
{
    const ImportedTable preview = import(u"title,function\nA,Sales\nB,Sales\n"_s);
    QCOMPARE(preview.count(RowVerdict::New), 2);
    QCOMPARE(preview.changes.changes.size(), 3);
    QCOMPARE(preview.changes.title.count, 2);
    applied(preview);
    QCOMPARE(m_plan.needs.size(), 2);
    QVERIFY(apply(m_plan, inverse(preview.changes)));
    QCOMPARE(m_plan, PlanData());
}

void TestImportPreview::theSameFileAgainChangesNothing()
{
    const QString csv =
        u"title,function,stakeholder,impact,raised_on\nA,Sales,Léa,3.5,2027-01-02\nB,,,2,\n"_s;
    applied(import(csv));
    const ImportedTable again = import(csv);
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(again.count(RowVerdict::Unchanged), 2);
}

void TestImportPreview::theSameFileAgainUpdatesWhatItSaysAnew()
{
    applied(import(u"title,impact\nÉquipe Ventes,3\n"_s));
    const ImportedTable again = import(u"title,impact\n équipe  ventes,4\n"_s);
    QCOMPARE(again.count(RowVerdict::Updates), 1);
    applied(again);
    QCOMPARE(m_plan.needs.size(), 1);
    QCOMPARE(need(0).impact, std::optional(4.0));
}

void TestImportPreview::aKeyColumnIdentifiesRowsWhoseTitleChanged()
{
    applied(import(u"id,title\nUC-001,A\nUC-002,B\n"_s));
    QCOMPARE(need(0).sourceKey, u"UC-001"_s);
    const ImportedTable again = import(u"id,title\nUC-002,B better\nUC-001,A\n"_s);
    QCOMPARE(again.count(RowVerdict::Updates), 1);
    QCOMPARE(again.count(RowVerdict::Unchanged), 1);
    applied(again);
    QCOMPARE(need(1).title, u"B better"_s);
}

void TestImportPreview::emptyCellsEraseNothing()
{
    applied(import(u"title,impact,description\nA,3,why\n"_s));
    QVERIFY(import(u"title,impact,description\nA,,\n"_s).changes.isEmpty());
    QVERIFY(import(u"title,impact,description\nA,n/a,\n"_s).changes.isEmpty());
}

void TestImportPreview::namesAreFoundWhateverTheirCaseAndAccents()
{
    Function function{m_ids.next(), u"Opérations"_s};
    const EntityId id = function.id;
    m_plan.functions.insert(function);
    applied(import(u"title,function\nA,OPERATIONS\nB, opérations \n"_s));
    QCOMPARE(m_plan.functions.size(), 1);
    QCOMPARE(need(0).function, id);
    QCOMPARE(need(1).function, id);
}

void TestImportPreview::missingFunctionsAndContactsComeInTheSameChange()
{
    const ImportedTable preview = import(u"title,function,stakeholder\nA,Sales,Ana\nB,sales,ANA\n"_s);
    applied(preview);
    QCOMPARE(m_plan.functions.size(), 1);
    QCOMPARE(m_plan.contacts.size(), 1);
    QCOMPARE(need(0).stakeholder, need(1).stakeholder);
}

void TestImportPreview::goalsAreFoundByTitleShortTitleOrNumber()
{
    Goal first{m_ids.next(), u"Prévisions fiables"_s};
    first.position = 1;
    Goal second{m_ids.next(), u"Réduire le churn, partout"_s};
    second.shortTitle = u"Churn"_s;
    second.position = 2;
    m_plan.goals.insert(first);
    m_plan.goals.insert(second);
    applied(import(u"title;goals\nA;previsions fiables | churn\nB;E2\nC;E1, E2\nD;Réduire le churn, partout\n"
                   "E;E2 – Churn\n"_s));
    QCOMPARE(need(0).goals, (QList{first.id, second.id}));
    QCOMPARE(need(1).goals, QList{second.id});
    QCOMPARE(need(2).goals, (QList{first.id, second.id}));
    QCOMPARE(need(3).goals, QList{second.id});
    QCOMPARE(need(4).goals, QList{second.id});
}

void TestImportPreview::anUnknownGoalIsAProblemOfItsCell()
{
    const ImportedTable preview = import(u"title,goals\nA,Nowhere\n"_s);
    QCOMPARE(preview.problemCount(), 1);
    QCOMPARE(preview.rows.first().problems.first().column, 2);
    applied(preview);
    QVERIFY(need(0).goals.isEmpty());
}

void TestImportPreview::scoresOutsideTheirRangeAreProblemsWithTheirPlace()
{
    const ImportedTable preview =
        import(u"title,impact,effort\nA,3,2\nB,7,2\nC,2,beaucoup\nD,1,1\nE,2,3\n"_s);
    QCOMPARE(preview.problemCount(), 2);
    const ImportProblem range = preview.rows.at(1).problems.first();
    QCOMPARE(range.row, 3);
    QCOMPARE(range.column, 2);
    QCOMPARE(range.cellText, u"7"_s);
    const ImportProblem text = preview.rows.at(2).problems.first();
    QCOMPARE(text.row, 4);
    QCOMPARE(text.column, 3);
    QVERIFY(Language(u"en").text(text.message).contains(u"beaucoup"_s));
    applied(preview);
    QCOMPARE(m_plan.needs.size(), 5);
    QVERIFY(!need(1).impact);
    QCOMPARE(need(1).effort, std::optional(2.0));
}

void TestImportPreview::aRowWithoutTitleIsRefusedWithItsNumber()
{
    const ImportedTable preview = import(u"title,impact\nA,3\n,4\n"_s);
    QCOMPARE(preview.count(RowVerdict::Refused), 1);
    QCOMPARE(preview.rows.at(1).number, 3);
    QCOMPARE(preview.rows.at(1).problems.first().row, 3);
    applied(preview);
    QCOMPARE(m_plan.needs.size(), 1);
}

void TestImportPreview::aRowTwiceIsTakenOnce()
{
    const ImportedTable preview = import(u"title,impact\nA,3\na,4\n"_s);
    QCOMPARE(preview.rows.at(1).verdict, RowVerdict::Refused);
    applied(preview);
    QCOMPARE(need(0).impact, std::optional(3.0));
    QCOMPARE(import(u"title,impact\nA,3\na,4\n"_s).rows.at(1).verdict, RowVerdict::Refused);
}

void TestImportPreview::otherScalesAreConvertedAsAWholeAndReported_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("one to ten") << u"impact"_s << QStringList{u"1"_s, u"10"_s, u"7"_s}
                                << QList<double>{1, 5, 3.7};
    QTest::newRow("hundred") << u"impact"_s << QStringList{u"0"_s, u"50"_s, u"100"_s}
                             << QList<double>{1, 3, 5};
    QTest::newRow("sizes") << u"effort"_s << QStringList{u"XS"_s, u"m"_s, u"XL"_s} << QList<double>{1, 3, 5};
    QTest::newRow("charge in sizes") << u"Charge"_s << QStringList{u"S"_s, u"M"_s, u"L"_s}
                                     << QList<double>{2, 3, 4};
    QTest::newRow("levels") << u"effort"_s << QStringList{u"Low"_s, u"Medium"_s, u"High"_s}
                            << QList<double>{2, 3, 4};
    QTest::newRow("niveaux") << u"effort"_s << QStringList{u"Faible"_s, u"Élevé"_s, u"Très élevé"_s}
                             << QList<double>{2, 4, 5};
    QTest::newRow("story points") << u"story points"_s << QStringList{u"3"_s, u"8"_s, u"13"_s}
                                  << QList<double>{3, 5, 5};
    QTest::newRow("fractions") << u"confidence"_s << QStringList{u"0,8"_s, u"1"_s, u"0,5"_s}
                               << QList<double>{80, 100, 50};
}

void TestImportPreview::otherScalesAreConvertedAsAWholeAndReported()
{
    QFETCH(QString, header);
    QFETCH(QStringList, cells);
    QFETCH(QList<double>, values);
    QString csv = u"title;"_s + header + u'\n';
    for (qsizetype at = 0; at < cells.size(); ++at)
        csv += QString::number(at) + u" need;"_s + cells.at(at) + u'\n';
    const ImportedTable preview = import(csv);
    QCOMPARE(preview.conversions.size(), 1);
    QVERIFY(!Language(u"en").text(preview.conversions.first()).isEmpty());
    QCOMPARE(preview.problemCount(), 0);
    applied(preview);
    for (qsizetype at = 0; at < values.size(); ++at) {
        const Need row = need(at);
        QCOMPARE((row.impact       ? row.impact
                      : row.effort ? row.effort
                                   : row.confidence)
                     .value_or(-1),
                 values.at(at));
    }
}

void TestImportPreview::otherScalesMayBeKeptAsProblems()
{
    const ImportedTable preview = import(u"title,impact\nA,1\nB,10\nC,7\n"_s, EntityKind::Need, false);
    QVERIFY(preview.conversions.isEmpty());
    QCOMPARE(preview.problemCount(), 2);
}

void TestImportPreview::oneSlipIsNoScale()
{
    const ImportedTable preview = import(u"title,impact\nA,1\nB,2\nC,7\nD,5\nE,3\n"_s);
    QVERIFY(preview.conversions.isEmpty());
    QCOMPARE(preview.problemCount(), 1);
}

void TestImportPreview::aDecidedStatusIsNotUndoneByTheFile()
{
    applied(import(u"title,status\nA,New\nB,In progress\n"_s));
    QCOMPARE(need(1).status, NeedStatus::Chosen); // planned is what a link says
    ChangeSet choice;
    const int status = 11;
    choice.changes << Change::setting(EntityKind::Need, need(0).id, status, u"new"_s, u"declined"_s);
    QVERIFY(apply(m_plan, choice));
    QCOMPARE(need(0).status, NeedStatus::Declined);
    const ImportedTable again = import(u"title,status\nA,New\n"_s);
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(again.problemCount(), 1);
}

void TestImportPreview::goalsGetTheirPlaceAndColour()
{
    applied(import(u"Enjeu stratégique;Sponsor;Indicateur;Poids;Phase de croissance\n"
                   "Prévisions;Ana;Erreur de 18 % à 5 %;40 %;Scalabilité\nChurn;Ana;;60;\n"_s,
                   EntityKind::Goal));
    QCOMPARE(m_plan.goals.size(), 2);
    QCOMPARE(m_plan.contacts.size(), 1);
    const Goal goal = m_plan.goals.at(0);
    QCOMPARE(goal.position, 1);
    QCOMPARE(m_plan.goals.at(1).position, 2);
    QCOMPARE(m_plan.goals.at(1).color, 2);
    QCOMPARE(goal.weight, std::optional(40.0));
    QCOMPARE(goal.growthPhase, std::optional(GrowthPhase::Scale));
}

QTEST_APPLESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
