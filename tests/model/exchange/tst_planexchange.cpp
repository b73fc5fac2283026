// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/importpreview.h"
#include "exchange/planjson.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "importedtable.h"
#include "planfixture.h"
#include "rules/derivedfields.h"
#include "rules/planindex.h"
#include "rules/requestuse.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

// What leaves a plan as CSV or JSON comes back as it was: every field of every kind.
class TestPlanExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKindSurvivesJson();
    void jsonKeysAreFieldKeys();
    void computedNumbersAreWrittenAndNeverReadBack();
    void whatFollowsFromThePlanIsExportedAsTheWindowShowsIt();
    void aColumnNamedLikeAComputedOneIsReadInFilesOfOthers();
    void jsonIsReadByFieldKeysAndTheRestStaysAtDefaults();
    void wrongJsonIsRefusedAndSaysWhere_data();
    void wrongJsonIsRefusedAndSaysWhere();
    void everyFieldOfNeedsAndGoalsSurvivesCsv_data();
    void everyFieldOfNeedsAndGoalsSurvivesCsv();
    void csvBringsBackWhatAPlanLost();
    void csvHasTheFormThatSpreadsheetsAndProgramsRead();
    void everyKindCanBeWrittenAsCsv();
    void textsThatWouldRunAreGuarded();
    void titlesThatAreNotUniqueCarryTheirId();
};

namespace {

const QDate today(2027, 3, 11);

// A value of the field that is not its default and differs from entity to entity.
QVariant sampleValue(const Field &field, const PlanData &plan, int number)
{
    switch (field.type) {
    case FieldType::Text:
        return u"é, \"%1\"; | #3"_s.arg(number);
    case FieldType::LongText:
        return u"one\n\n  two; é %1"_s.arg(number);
    case FieldType::Integer:
    case FieldType::GoalColor:
        return int(field.minimum) + number + 1;
    case FieldType::Date:
        return QDate(2027, 1, 1).addDays(number);
    case FieldType::Boolean:
        return true;
    case FieldType::Choice: {
        const Choices &choices = field.choices();
        return QString::fromLatin1(choices.at(qsizetype(number) % choices.size()).key);
    }
    case FieldType::Quarter:
        return QVariant::fromValue(Quarter{2027, 1 + number});
    case FieldType::Numbers:
        return QVariant::fromValue(QList<double>{1, 2.5, double(number)});
    case FieldType::Texts:
        return QStringList{u"a"_s, u"b %1"_s.arg(number)};
    case FieldType::Reference: {
        const EntityType &type =
            entityType(field.target == EntityKind::Plan ? EntityKind::Need : field.target);
        return QVariant::fromValue(type.idAt(plan, number));
    }
    case FieldType::References: {
        const EntityType &type = entityType(field.target);
        return QVariant::fromValue(QList{type.idAt(plan, 1), type.idAt(plan, 0)});
    }
    default:
        return std::min(field.minimum + number + 0.3,
                        field.hasRange() ? field.maximum : std::numeric_limits<double>::max());
    }
}

// Two entities of every kind with every field filled.
PlanData filledPlan()
{
    PlanData plan;
    IdSource ids;
    const auto forEach = [&](const auto &action) {
        for (const EntityType &type : allEntityTypes()) {
            for (int number = 0; number < (type.kind == EntityKind::Plan ? 1 : 2); ++number)
                action(type, number);
        }
    };
    forEach([&](const EntityType &type, int) {
        if (type.kind != EntityKind::Plan)
            type.insert(plan, ids.next(), type.defaultValues());
    });
    forEach([&](const EntityType &type, int number) {
        for (const Field &field : *type.fields)
            field.write(type.find(plan, type.idAt(plan, number)), sampleValue(field, plan, number));
    });
    return plan;
}

ImportedTable previewOf(const QByteArray &csv, EntityKind kind, const PlanData &plan)
{
    TableOptions options;
    options.knownHeaders = knownHeaders(kind);
    ImportRequest request{readCsv(csv, options), {}, u"a.csv"_s};
    request.mapping = *mapColumns(request.table, kind);
    IdSource ids(EntityId{qint64(1) << 62});
    return importedTable(request, plan, today, ids);
}

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv).split(u"\r\n"_s);
}

} // namespace

void TestPlanExchange::everyFieldOfEveryKindSurvivesJson()
{
    const PlanData plan = filledPlan();
    const auto back = readJson(writeJson(plan, today));
    QVERIFY2(back, qPrintable(back ? QString() : Language(u"en").text(back.error())));
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            const EntityId id = type.idAt(plan, row);
            for (const Field &field : *type.fields)
                QVERIFY2(type.value(*back, id, field) == type.value(plan, id, field), field.key);
        }
    }
    QCOMPARE(*back, plan);
    QCOMPARE(*readJson(writeJson(PlanData(), today)), PlanData());
}

void TestPlanExchange::jsonKeysAreFieldKeys()
{
    const QJsonObject json = planToJson(filledPlan(), today);
    QCOMPARE(json.value("format"_L1).toString(), u"gainline"_s);
    QCOMPARE(json.value("version"_L1).toInt(), planJsonVersion);
    for (const EntityType &type : allEntityTypes()) {
        const QJsonValue value = json.value(QLatin1StringView(type.key));
        const QJsonObject entity = value.isArray() ? value.toArray().first().toObject() : value.toObject();
        QVERIFY(entity.value("id"_L1).isString());
        for (const Field &field : *type.fields)
            QVERIFY2(!entity.value(field.name()).isUndefined(), field.key);
    }
}

void TestPlanExchange::computedNumbersAreWrittenAndNeverReadBack()
{
    PlanData plan;
    Need need{EntityId{5'000'000'000}, u"A"_s};
    need.impact = 4;
    need.effort = 2;
    plan.needs.insert(need);
    QJsonObject json = planToJson(plan, today);
    QJsonObject entity = json.value("needs"_L1).toArray().first().toObject();
    QCOMPARE(entity.value("score"_L1).toDouble(), 2.0);
    entity.insert("score"_L1, 99);
    json.insert("needs"_L1, QJsonArray{entity});
    QCOMPARE(*planFromJson(json), plan);
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"), today);
    QVERIFY(linesOf(csv).constFirst().endsWith(u"spent_days,score,days,quadrant"_s));
    const ImportedTable preview = previewOf(csv, EntityKind::Need, plan);
    QVERIFY(preview.changes.isEmpty());
    QVERIFY(preview.unmapped.isEmpty());
}

void TestPlanExchange::whatFollowsFromThePlanIsExportedAsTheWindowShowsIt()
{
    const PlanFixture fixture = planFromText(R"(
        need n impact=4 effort=3 confidence=80
        objective o quarter=2027-Q1
        key_result k objective=o unit=% start=61 commit=80 target=95 stretch=99
        check_in - key_result=k date=2027-03-04 value=72
        project p start=2027-01-01 end=2027-02-01
    )");
    const Language french(u"fr");
    const PlanIndex index(fixture.plan);
    RequestUse requests;
    for (const EntityType &type : allEntityTypes()) {
        const QByteArray csv = writeCsv(fixture.plan, type.kind, CsvStyle::FrenchExcel, french, today);
        const Table table = readCsv(csv);
        const QList<DerivedField> &derivedFields = derivedFieldsOf(type.kind);
        const qsizetype first = table.header.size() - derivedFields.size();
        for (qsizetype i = 0; i < derivedFields.size(); ++i) {
            const DerivedField &derived = derivedFields.at(i);
            QCOMPARE(table.header.at(first + i), fieldLabel(derived.field, french));
            for (qsizetype row = 0; row < type.count(fixture.plan); ++row) {
                const QString shown =
                    derived.text({index, today, requests}, type.idAt(fixture.plan, row), french);
                const QString cell = table.rows.at(row).cell(first + i).text;
                const bool same = cell == shown
                    || (!cell.isEmpty() && french.locale().toDouble(cell) == french.locale().toDouble(shown));
                QVERIFY2(same, qPrintable(derived.field.name() + u": "_s + cell + u" is not "_s + shown));
            }
        }
    }
    const QJsonObject json = planToJson(fixture.plan, today);
    const QJsonObject keyResult = json.value("key_results"_L1).toArray().first().toObject();
    QCOMPARE(keyResult.value("current"_L1).toDouble(), 72.0);
    QCOMPARE(keyResult.value("health"_L1).toString(), u"at_risk"_s);
    const QJsonObject project = json.value("projects"_L1).toArray().first().toObject();
    QCOMPARE(project.value("health"_L1).toString(), u"at_risk"_s);
}

void TestPlanExchange::aColumnNamedLikeAComputedOneIsReadInFilesOfOthers()
{
    const ImportedTable preview = previewOf("Titre;Jours;Quadrant\r\nA;12;x\r\n", EntityKind::Need, {});
    PlanData plan;
    QVERIFY(apply(plan, preview.changes));
    QCOMPARE(plan.needs.at(0).estimateDays, std::optional(12.0));
    QCOMPARE(preview.unmapped, QStringList{u"Quadrant"_s});
}

void TestPlanExchange::jsonIsReadByFieldKeysAndTheRestStaysAtDefaults()
{
    const auto plan = readJson(R"({"format": "gainline", "version": 1,
        "plan": {"title": "Roadmap", "fiscal_start_month": 4},
        "functions": [{"id": "7", "title": "Sales"}],
        "needs": [{"id": "12", "title": "CRM clean-up", "function": "7", "impact": 4.2, "rank": 1,
                   "status": "deferred", "quarter": "2027-Q3", "raised_on": "2027-01-12"}]})");
    QVERIFY2(plan, qPrintable(Language().text(plan.error())));
    QCOMPARE(plan->settings().title, u"Roadmap"_s);
    QCOMPARE(plan->settings().fiscalStartMonth, 4);
    QCOMPARE(plan->settings().runReserve, 30.0);
    const Need *need = plan->needs.find({12});
    QVERIFY(need);
    QCOMPARE(need->function, EntityId{7});
    QCOMPARE(need->impact, std::optional(4.2));
    QCOMPARE(need->effort, std::nullopt);
    QCOMPARE(need->status, NeedStatus::Deferred);
    QCOMPARE(need->quarter, (Quarter{2027, 3}));
    QCOMPARE(need->raisedOn, QDate(2027, 1, 12));
}

void TestPlanExchange::wrongJsonIsRefusedAndSaysWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &lists, const char *said) {
        QTest::newRow(name) << QByteArray(R"({"format":"gainline","version":1,)") + lists + "}"
                            << QString::fromUtf8(said);
    };
    QTest::newRow("not JSON") << QByteArray("hello") << u"not JSON"_s;
    QTest::newRow("cut text") << QByteArray(R"({"format": "gain)") << u"not JSON"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"not a Gainline plan"_s;
    QTest::newRow("another format") << QByteArray(R"({"format":"other","version":1})")
                                    << u"not a Gainline plan"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"gainline","version":99})") << u"newer"_s;
    row("no title", R"("goals":[{"id":"5"}])", "Goal number 1 of the file: Title may not be empty.");
    row("no id", R"("needs":[{"title":"A"}])", "Need number 1 of the file: Its id is missing");
    row("an id twice", R"("needs":[{"id":"7","title":"A"},{"id":"7","title":"B"}])", "Need number 2");
    row("an id in two kinds", R"("goals":[{"id":"7","title":"A"}],"needs":[{"id":"7","title":"B"}])",
        "Need number 1");
    row("out of range", R"("needs":[{"id":"7","title":"A","impact":9}])", "from 1 to 5");
    row("wrong type", R"("needs":[{"id":"7","title":4}])", "Title");
    row("text for a number", R"("needs":[{"id":"7","title":"A","impact":"high"}])", "Impact");
    row("unknown choice", R"("needs":[{"id":"7","title":"A","status":"maybe"}])", "maybe");
    row("refers to nothing", R"("needs":[{"id":"7","title":"A","goals":["8"]}])", "Goals refers to 8");
    row("refers to another kind",
        R"("goals":[{"id":"8","title":"G"}],"needs":[{"id":"7","title":"A","function":"8"}])", "Function");
}

void TestPlanExchange::wrongJsonIsRefusedAndSaysWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto plan = readJson(json);
    QVERIFY(!plan);
    const QString message = Language(u"en").text(plan.error());
    QVERIFY2(message.contains(said), qPrintable(message));
}

void TestPlanExchange::everyFieldOfNeedsAndGoalsSurvivesCsv_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("french");
    for (const bool french : {false, true}) {
        QTest::addRow("needs %d", french) << int(EntityKind::Need) << french;
        QTest::addRow("goals %d", french) << int(EntityKind::Goal) << french;
    }
}

void TestPlanExchange::everyFieldOfNeedsAndGoalsSurvivesCsv()
{
    QFETCH(int, kind);
    QFETCH(bool, french);
    const PlanData plan = filledPlan();
    const EntityType &type = entityType(EntityKind(kind));
    const CsvStyle style = french ? CsvStyle::FrenchExcel : CsvStyle::Exchange;
    const QByteArray csv = writeCsv(plan, type.kind, style, Language(french ? u"fr" : u"en"), today);
    const ImportedTable same = previewOf(csv, type.kind, plan);
    QCOMPARE(same.problemCount(), 0);
    QVERIFY(same.changes.isEmpty());
    QVERIFY(same.unmapped.isEmpty());
    PlanData lost = plan;
    for (const Field &field : *type.fields) {
        if (!(field.flags & FieldFlag::Title))
            field.write(type.find(lost, type.idAt(lost, 0)), QVariant());
    }
    QVERIFY(lost != plan);
    QVERIFY(apply(lost, previewOf(csv, type.kind, lost).changes));
    QCOMPARE(type.values(lost, type.idAt(lost, 0)), type.values(plan, type.idAt(plan, 0)));
}

void TestPlanExchange::csvBringsBackWhatAPlanLost()
{
    const PlanData plan = filledPlan();
    PlanData lost = plan;
    const EntityId id = plan.needs.at(1).id;
    lost.needs.remove(id);
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"), today);
    QVERIFY(apply(lost, previewOf(csv, EntityKind::Need, lost).changes));
    QCOMPARE(*lost.needs.find(id), *plan.needs.find(id));
}

void TestPlanExchange::csvHasTheFormThatSpreadsheetsAndProgramsRead()
{
    PlanData plan;
    Need need{EntityId{5'000'000'000}, u"Fiabiliser, \"vite\""_s};
    need.impact = 3.5;
    need.raisedOn = QDate(2027, 2, 1);
    plan.needs.insert(need);
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"), today);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid,title,short_title,"));
    QVERIFY(csv.contains("\r\n5000000000,\"Fiabiliser, \"\"vite\"\"\","));
    QVERIFY(csv.contains(",3.5,"));
    QVERIFY(csv.contains(",2027-02-01,"));
    const QByteArray french = writeCsv(plan, EntityKind::Need, CsvStyle::FrenchExcel, Language(u"fr"), today);
    QVERIFY(french.startsWith("\xEF\xBB\xBFid;"));
    QVERIFY(french.contains(";3,5;"));
    QVERIFY(french.contains(";01/02/2027;"));
}

void TestPlanExchange::everyKindCanBeWrittenAsCsv()
{
    const PlanData plan = filledPlan();
    for (const EntityType &type : allEntityTypes()) {
        const Table table = readCsv(writeCsv(plan, type.kind, CsvStyle::Exchange, Language(u"en"), today));
        QCOMPARE(table.rows.size(), type.count(plan));
        QCOMPARE(table.header.mid(1, 1), QStringList{type.fields->first().name()});
        QVERIFY(table.problems.isEmpty());
    }
}

void TestPlanExchange::textsThatWouldRunAreGuarded()
{
    for (const QString &title : {u"=1+2"_s, u"+33"_s, u"-x"_s, u"@SUM(A1)"_s, u"'quoted"_s, u"plain"_s}) {
        PlanData plan;
        plan.needs.insert(Need{EntityId{5'000'000'000}, title});
        const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"), today);
        const QString cell = readCsv(csv).rows.first().cell(1).text;
        QCOMPARE(cell, title == u"plain"_s ? title : u'\'' + title);
        QVERIFY(previewOf(csv, EntityKind::Need, plan).changes.isEmpty());
    }
}

void TestPlanExchange::titlesThatAreNotUniqueCarryTheirId()
{
    PlanData plan;
    plan.goals.insert(Goal{EntityId{6'000'000'000}, u"Churn"_s});
    plan.goals.insert(Goal{EntityId{6'000'000'001}, u"churn"_s});
    Need need{EntityId{5'000'000'000}, u"A"_s};
    need.goals = {EntityId{6'000'000'001}};
    plan.needs.insert(need);
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"), today);
    QVERIFY(csv.contains("churn #6000000001"));
    PlanData lost = plan;
    lost.needs.findForWriting(need.id)->goals.clear();
    QVERIFY(apply(lost, previewOf(csv, EntityKind::Need, lost).changes));
    QCOMPARE(lost, plan);
}

QTEST_APPLESS_MAIN(TestPlanExchange)
#include "tst_planexchange.moc"
