// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfile.h"
#include "storage/planstore.h"

#include "changes/changesetcbor.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

// Two questions: what a plan costs to open, with all checks, against plain Qt Sql reading the same
// rows into the same structs; and what a durable edit costs against one SQLite transaction that
// writes the same row and the same log row under the same pragmas.
namespace {

constexpr int rowsOfAKind = 5000;
constexpr auto connectionName = "reference"_L1;

double medianMilliseconds(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times.at(size_t(rounds) / 2);
}

void report(const char *what, double ours, double reference, double bound)
{
    std::printf("%s: %.3f ms, reference %.3f ms, ratio %.2f (bound %.1f)\n", what, ours, reference,
                ours / reference, bound);
}

[[noreturn]] void giveUp(const Message &message)
{
    std::fprintf(stderr, "%s\n", message.source);
    std::exit(2);
}

PlanData largePlan()
{
    PlanData plan;
    for (int i = 0; i < rowsOfAKind; ++i) {
        Need need;
        need.id = {1000000 + i};
        need.title = u"Need number %1 of the sales team"_s.arg(i);
        need.description = u"Why it matters, in two sentences. Forecasts are off by a fifth."_s;
        need.impact = 1 + (i % 41) / 10.0;
        need.effort = 1 + (i % 37) / 10.0;
        need.confidence = i % 101;
        need.raisedOn = QDate(2026, 1, 1).addDays(i % 400);
        need.quarter = {2027, 1 + i % 4};
        need.sourceKey = u"CRM-%1"_s.arg(i);
        plan.needs.insert(need);
        Project project;
        project.id = {2000000 + i};
        project.title = u"Project number %1"_s.arg(i);
        project.description = u"What will be done, and by whom it is used afterwards."_s;
        project.needs = {need.id};
        project.start = QDate(2027, 1, 1).addDays(i % 300);
        project.end = project.start.addDays(40);
        project.estimateDays = i % 60;
        project.progress = i % 101;
        plan.projects.insert(project);
    }
    return plan;
}

std::optional<double> numberOrNone(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

QHash<qint64, QList<EntityId>> plainLinks(QSqlDatabase &database, const QString &table)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(u"SELECT owner, target FROM %1 ORDER BY owner, position"_s.arg(table));
    QHash<qint64, QList<EntityId>> links;
    while (query.next())
        links[query.value(0).toLongLong()] += EntityId{query.value(1).toLongLong()};
    return links;
}

QList<Need> plainNeeds(QSqlDatabase &database)
{
    const auto goals = plainLinks(database, u"need_goals"_s);
    QList<Need> needs;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(
        u"SELECT id, title, short_title, description, function, stakeholder, impact, effort, confidence, "
        "estimate_days, raised_on, status, quarter, decision_reason, source_key FROM need ORDER BY id"_s);
    while (query.next()) {
        Need need;
        need.id = {query.value(0).toLongLong()};
        need.title = query.value(1).toString();
        need.shortTitle = query.value(2).toString();
        need.description = query.value(3).toString();
        need.function = {query.value(4).toLongLong()};
        need.stakeholder = {query.value(5).toLongLong()};
        need.goals = goals.value(need.id.value);
        need.impact = numberOrNone(query.value(6));
        need.effort = numberOrNone(query.value(7));
        need.confidence = numberOrNone(query.value(8));
        need.estimateDays = numberOrNone(query.value(9));
        need.raisedOn = QDate::fromString(query.value(10).toString(), Qt::ISODate);
        need.status = FieldValue<NeedStatus>::fromVariant(query.value(11));
        need.quarter = Quarter::fromString(query.value(12).toString());
        need.decisionReason = query.value(13).toString();
        need.sourceKey = query.value(14).toString();
        needs += need;
    }
    return needs;
}

QList<Project> plainProjects(QSqlDatabase &database)
{
    const auto needs = plainLinks(database, u"project_needs"_s);
    const auto keyResults = plainLinks(database, u"project_key_results"_s);
    QList<Project> projects;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(
        u"SELECT id, title, short_title, description, objective, lead, \"start\", \"end\", estimate_days, "
        "progress, status, channel, source_key FROM project ORDER BY id"_s);
    while (query.next()) {
        Project project;
        project.id = {query.value(0).toLongLong()};
        project.title = query.value(1).toString();
        project.shortTitle = query.value(2).toString();
        project.description = query.value(3).toString();
        project.needs = needs.value(project.id.value);
        project.keyResults = keyResults.value(project.id.value);
        project.objective = {query.value(4).toLongLong()};
        project.lead = {query.value(5).toLongLong()};
        project.start = QDate::fromString(query.value(6).toString(), Qt::ISODate);
        project.end = QDate::fromString(query.value(7).toString(), Qt::ISODate);
        project.estimateDays = numberOrNone(query.value(8));
        project.progress = numberOrNone(query.value(9));
        project.status = FieldValue<ProjectStatus>::fromVariant(query.value(10));
        project.channel = query.value(11).toString();
        project.sourceKey = query.value(12).toString();
        projects += project;
    }
    return projects;
}

void readPlainly(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        database.setDatabaseName(path);
        database.open();
        if (plainNeeds(database).size() != rowsOfAKind || plainProjects(database).size() != rowsOfAKind)
            giveUp(Message("The reference does not read what it should."));
    }
    QSqlDatabase::removeDatabase(connectionName);
}

void readPlan(const QString &path)
{
    const auto store = openPlan(path);
    if (!store)
        giveUp(store.error());
    const auto plan = (*store)->load();
    if (!plan || plan->needs.size() != rowsOfAKind || plan->projects.size() != rowsOfAKind)
        giveUp(Message("The store does not read what it should."));
}

ChangeSet editOf(int round)
{
    const int impact = entityType(EntityKind::Need).fieldIndex(u"impact");
    return {Message("Edit"),
            {Change::setting(EntityKind::Need, {1000000 + round}, impact, 2.5, 1 + (round % 41) / 10.0)}};
}

// The same row and log row in one transaction, by prepared statements on an open connection.
double plainEdits(const QString &path, int rounds)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    database.setDatabaseName(path);
    database.open();
    for (const QString &pragma :
         {u"journal_mode = TRUNCATE"_s, u"synchronous = FULL"_s, u"foreign_keys = ON"_s})
        QSqlQuery(database).exec(u"PRAGMA "_s + pragma);
    QSqlQuery update(database);
    update.prepare(u"UPDATE need SET impact = ? WHERE id = ?"_s);
    QSqlQuery log(database);
    log.prepare(u"INSERT INTO change_log (seq, \"at\", \"by\", title, change_set) VALUES (?, ?, ?, ?, ?)"_s);
    int round = 0;
    return medianMilliseconds(rounds, [&] {
        const ChangeSet edit = editOf(++round);
        QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
        update.bindValue(0, edit.changes.constFirst().after);
        update.bindValue(1, edit.changes.constFirst().id.value);
        update.exec();
        log.bindValue(0, 1000 + round);
        log.bindValue(1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        log.bindValue(2, u"Ada"_s);
        log.bindValue(3, u"Edit"_s);
        log.bindValue(4, toCbor(edit));
        log.exec();
        QSqlQuery(database).exec(u"COMMIT"_s);
    });
}

double storeEdits(const QString &path, int rounds)
{
    auto store = openPlan(path);
    if (!store)
        giveUp(store.error());
    int round = 0;
    return medianMilliseconds(rounds, [&] {
        if (const auto done = (*store)->apply(editOf(++round), u"Edit"_s, u"Ada"_s); !done)
            giveUp(done.error());
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    // A folder on a disk, not in memory, as the first argument: there an edit costs what it costs.
    const QString where = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const QTemporaryDir folder(where + u"/bench-XXXXXX"_s);
    const QString path = folder.filePath(u"large.gainline"_s);
    const QString twin = folder.filePath(u"twin.gainline"_s);
    if (const auto made = createPlan(path, largePlan(), {u"Plan created"_s, {}, u"en"_s}); !made)
        giveUp(made.error());
    QFile::copy(path, twin);

    constexpr int opens = 15;
    const double plain = medianMilliseconds(opens, [&] { readPlainly(path); });
    const double ours = medianMilliseconds(opens, [&] { readPlan(path); });
    report("open 5,000 needs and 5,000 projects, all checks", ours, plain, 2.5);

    constexpr int edits = 300;
    const double plainEdit = plainEdits(twin, edits);
    const double ourEdit = storeEdits(path, edits);
    report("one durable edit", ourEdit, plainEdit, 1.3);
    return 0;
}
