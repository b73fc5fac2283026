// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/importpreview.h"
#include "exchange/planjson.h"
#include "fields/entitytype.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

// What leaves a plan as CSV or JSON comes back as it was: every field of every kind.
class TestPlanExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKindSurvivesJson();
    void jsonKeysAreFieldKeys();
    void computedNumbersAreWrittenAndNeverReadBack();
    void wrongJsonIsRefused_data();
    void wrongJsonIsRefused();
    void everyFieldOfNeedsAndGoalsSurvivesCsv_data();
    void everyFieldOfNeedsAndGoalsSurvivesCsv();
    void csvBringsBackWhatAPlanLost();
    void csvHasTheFormThatSpreadsheetsAndProgramsRead();
    void everyKindCanBeWrittenAsCsv();
    void textsThatWouldRunAreGuarded();
    void titlesThatAreNotUniqueCarryTheirId();
};

namespace {

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
        return field.minimum + number + 0.3;
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

ImportPreview previewOf(const QByteArray &csv, EntityKind kind, const PlanData &plan)
{
    TableOptions options;
    options.knownHeaders = knownHeaders(kind);
    ImportRequest request{readCsv(csv, options), {}, u"a.csv"_s};
    request.mapping = *mapColumns(request.table, kind);
    IdSource ids(EntityId{qint64(1) << 62});
    return previewImport(request, plan, QDate(2027, 3, 11), ids);
}

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv).split(u"\r\n"_s);
}

} // namespace

void TestPlanExchange::everyFieldOfEveryKindSurvivesJson()
{
    const PlanData plan = filledPlan();
    const auto back = readJson(writeJson(plan));
    QVERIFY2(back, qPrintable(back ? QString() : Language(u"en").text(back.error())));
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            const EntityId id = type.idAt(plan, row);
            for (const Field &field : *type.fields)
                QVERIFY2(type.value(*back, id, field) == type.value(plan, id, field), field.key);
        }
    }
    QCOMPARE(*back, plan);
    QCOMPARE(*readJson(writeJson(PlanData())), PlanData());
}

void TestPlanExchange::jsonKeysAreFieldKeys()
{
    const QJsonObject json = planToJson(filledPlan());
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
    QJsonObject json = planToJson(plan);
    QJsonObject entity = json.value("needs"_L1).toArray().first().toObject();
    QCOMPARE(entity.value("score"_L1).toDouble(), 2.0);
    entity.insert("score"_L1, 99);
    json.insert("needs"_L1, QJsonArray{entity});
    QCOMPARE(*planFromJson(json), plan);
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"));
    QVERIFY(linesOf(csv).first().endsWith(u"source_key,score,days"_s));
    const ImportPreview preview = previewOf(csv, EntityKind::Need, plan);
    QVERIFY(preview.changes.isEmpty());
    QVERIFY(preview.unmapped.isEmpty());
}

void TestPlanExchange::wrongJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray start = R"({"format":"gainline","version":1,)";
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format":"other","version":1})");
    QTest::newRow("newer") << QByteArray(R"({"format":"gainline","version":99})");
    QTest::newRow("no id") << start + R"("needs":[{"title":"A"}]})";
    QTest::newRow("an id twice") << start + R"("needs":[{"id":"7","title":"A"},{"id":"7","title":"B"}]})";
    QTest::newRow("an id in two kinds")
        << start + R"("goals":[{"id":"7","title":"A"}],"needs":[{"id":"7","title":"B"}]})";
    QTest::newRow("out of range") << start + R"("needs":[{"id":"7","title":"A","impact":9}]})";
    QTest::newRow("wrong type") << start + R"("needs":[{"id":"7","title":4}]})";
    QTest::newRow("unknown choice") << start + R"("needs":[{"id":"7","title":"A","status":"maybe"}]})";
    QTest::newRow("refers to nothing") << start + R"("needs":[{"id":"7","title":"A","goals":["8"]}]})";
    QTest::newRow("refers to another kind")
        << start + R"("goals":[{"id":"8","title":"G"}],"needs":[{"id":"7","title":"A","function":"8"}]})";
}

void TestPlanExchange::wrongJsonIsRefused()
{
    QFETCH(QByteArray, json);
    const auto plan = readJson(json);
    QVERIFY(!plan);
    QVERIFY(!Language(u"en").text(plan.error()).isEmpty());
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
    const QByteArray csv = writeCsv(plan, type.kind, style, Language(french ? u"fr" : u"en"));
    const ImportPreview same = previewOf(csv, type.kind, plan);
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
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"));
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
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid,title,short_title,"));
    QVERIFY(csv.contains("\r\n5000000000,\"Fiabiliser, \"\"vite\"\"\","));
    QVERIFY(csv.contains(",3.5,"));
    QVERIFY(csv.contains(",2027-02-01,"));
    const QByteArray french = writeCsv(plan, EntityKind::Need, CsvStyle::FrenchExcel, Language(u"fr"));
    QVERIFY(french.startsWith("\xEF\xBB\xBFid;"));
    QVERIFY(french.contains(";3,5;"));
    QVERIFY(french.contains(";01/02/2027;"));
}

void TestPlanExchange::everyKindCanBeWrittenAsCsv()
{
    const PlanData plan = filledPlan();
    for (const EntityType &type : allEntityTypes()) {
        const Table table = readCsv(writeCsv(plan, type.kind, CsvStyle::Exchange, Language(u"en")));
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
        const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"));
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
    const QByteArray csv = writeCsv(plan, EntityKind::Need, CsvStyle::Exchange, Language(u"en"));
    QVERIFY(csv.contains("churn #6000000001"));
    PlanData lost = plan;
    lost.needs.findForWriting(need.id)->goals.clear();
    QVERIFY(apply(lost, previewOf(csv, EntityKind::Need, lost).changes));
    QCOMPARE(lost, plan);
}

QTEST_APPLESS_MAIN(TestPlanExchange)
#include "tst_planexchange.moc"
