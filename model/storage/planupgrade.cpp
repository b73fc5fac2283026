// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planupgrade.h"

#include "fields/entitytype.h"
#include "storage/cells.h"
#include "storage/intoplace.h"
#include "storage/planbackups.h"
#include "storage/planfilecheck.h"
#include "storage/planmeta.h"
#include "storage/planreader.h"
#include "storage/planschema.h"
#include "storage/sqliteconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A file beside the plan that is gone when the upgrade is over, however it ends.
class ScratchFile {
public:
    explicit ScratchFile(const QString &planPath)
        : m_path(besideName(planPath))
    {
    }
    ~ScratchFile() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(ScratchFile)
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

// A table of the new format: its columns, how each is bound, and what a row has that had none.
struct TargetTable {
    QString name;
    QStringList columns;
    QVariantList defaults;

    void add(const QString &column, const QVariant &fallback = {})
    {
        columns += column;
        defaults += fallback;
    }
};

QList<TargetTable> tablesOf(const EntityType &type)
{
    TargetTable own{QString::fromLatin1(type.table), {}, {}};
    own.add(u"id"_s);
    QList<TargetTable> links;
    const QList<QVariant> defaults = type.defaultValues();
    for (qsizetype i = 0; i < defaults.size(); ++i) {
        const Field &field = type.fields->at(i);
        if (isColumn(field)) {
            own.add(field.name(), toCell(field, defaults.at(i)));
            continue;
        }
        TargetTable table{linkTable(type, field), {}, {}};
        for (const QString &column : {u"owner"_s, u"target"_s, u"position"_s})
            table.add(column);
        links += table;
    }
    return QList<TargetTable>{own} + links;
}

QList<TargetTable> allTables()
{
    TargetTable meta{u"meta"_s, {}, {}};
    meta.add(u"key"_s);
    meta.add(u"value"_s);
    TargetTable log{u"change_log"_s, {}, {}};
    log.add(u"seq"_s);
    for (const QString &column : {u"at"_s, u"by"_s, u"title"_s})
        log.add(column);
    log.add(u"change_set"_s);
    QList<TargetTable> tables{meta, log};
    for (const EntityType &type : allEntityTypes())
        tables += tablesOf(type);
    return tables;
}

QString columnList(const QStringList &columns)
{
    return u'"' + columns.join("\", \""_L1) + u'"';
}

Result<void> copyTable(SqlConnection &from, SqlConnection &to, const TargetTable &table)
{
    const QSqlRecord old = from.database().record(table.name);
    if (old.isEmpty())
        return {};
    QStringList common;
    std::copy_if(table.columns.cbegin(), table.columns.cend(), std::back_inserter(common),
                 [&old](const QString &column) { return old.contains(column); });
    const auto rows = from.run(u"SELECT %1 FROM %2"_s.arg(columnList(common), quoted(table.name)));
    if (!rows)
        return rows.asFailure();
    const QString insert =
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(table.name), columnList(table.columns),
                                                 QStringList(table.columns.size(), u"?"_s).join(u", "_s));
    while ((*rows)->next()) {
        QVariantList cells = table.defaults;
        for (int i = 0; i < common.size(); ++i)
            cells[table.columns.indexOf(common.at(i))] = (*rows)->value(i);
        if (const auto written = to.run(insert, cells); !written)
            return written.asFailure();
    }
    return {};
}

Result<void> runSteps(SqliteConnection &copy, int fromVersion, const QList<UpgradeStep> &steps)
{
    auto done = copy.begin();
    for (int version = fromVersion; done && version < formatVersion; ++version) {
        const auto step = std::find_if(steps.cbegin(), steps.cend(),
                                       [version](const UpgradeStep &each) { return each.from == version; });
        if (step == steps.cend()) {
            return failure(Message(
                QT_TRANSLATE_NOOP("Message", "File format %1 is older than this Gainline can upgrade."),
                version));
        }
        if (step->run)
            done = step->run(copy);
    }
    return done ? copy.commit() : done;
}

Result<void> fill(SqliteConnection &copy, SqliteConnection &fresh, const QString &path)
{
    auto done = fresh.makeDurable();
    if (done)
        done = fresh.begin();
    if (done)
        done = createTables(fresh);
    if (done)
        done = fresh.markAsPlan();
    const QList<TargetTable> tables = allTables();
    for (qsizetype i = 0; done && i < tables.size(); ++i)
        done = copyTable(copy, fresh, tables.at(i));
    if (done)
        done = fresh.commit();
    fresh.tidyUp();
    if (done)
        done = fresh.quickCheck();
    if (done)
        done = checkSchema(fresh, path);
    if (!done)
        return done;
    const auto readable = PlanReader(fresh).read();
    return readable ? Result<void>() : readable.asFailure();
}

Result<void> backUpBefore(SqliteConnection &plan, const QString &path, int version, const QString &backupRoot)
{
    QString target = path + u".format-%1.gainline"_s.arg(version);
    if (!backupRoot.isEmpty()) {
        const Result<QString> planId = readMeta(plan, planIdKey);
        if (!planId)
            return planId.asFailure();
        const PlanBackups backups(backupRoot, *planId);
        if (const auto prepared = backups.prepare(path); !prepared)
            return prepared;
        target = backups.pathFor(BackupReason::Upgrade, QDateTime::currentDateTimeUtc());
    }
    return plan.saveTo(target);
}

} // namespace

const QList<UpgradeStep> &upgradeSteps()
{
    static const QList<UpgradeStep> steps = {
        {1, nullptr}, // 2: the prioritisation workshop, added fields and tables only
        {2, nullptr}, // 3: check-in walk, end of quarter, teams of projects, abstentions: fields only
        {3, nullptr}, // 4: decks, meetings, rituals and the daily run: fields and tables only
        {4, nullptr}, // 5: weights of the impacts of requests: fields only
    };
    return steps;
}

Result<void> upgradePlan(const QString &path, int fromVersion, const QString &backupRoot,
                         const QList<UpgradeStep> &steps)
{
    const ScratchFile copyFile(path);
    const ScratchFile freshFile(path);
    {
        SqliteConnection plan;
        auto done = plan.open(path, SqliteConnection::Access::ReadWrite);
        if (done && plan.isReadOnly()) {
            return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                     "“%1” was made by an older Gainline and is "
                                                     "write-protected, so it cannot be upgraded."),
                                   QDir::toNativeSeparators(path)));
        }
        if (done)
            done = plan.quickCheck();
        if (done)
            done = backUpBefore(plan, path, fromVersion, backupRoot);
        if (done)
            done = plan.saveTo(copyFile.path());
        if (!done)
            return done;
    }
    {
        SqliteConnection copy;
        SqliteConnection fresh;
        auto done = copy.open(copyFile.path(), SqliteConnection::Access::ReadWrite);
        if (done)
            done = runSteps(copy, fromVersion, steps);
        if (done)
            done = fresh.open(freshFile.path(), SqliteConnection::Access::ReadWrite);
        if (done)
            done = fill(copy, fresh, path);
        if (!done)
            return done;
    }
    return putIntoPlace(freshFile.path(), path, Existing::Replace);
}
