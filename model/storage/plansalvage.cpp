// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plansalvage.h"

#include "storage/changelog.h"
#include "storage/planreader.h"
#include "storage/planstore.h"
#include "storage/sqliteconnection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Readable {
    PlanData plan;
    QList<Message> losses;
};

qsizetype entityCount(const PlanData &plan)
{
    qsizetype count = 0;
    for (const EntityType &type : allEntityTypes())
        count += type.count(plan);
    return count;
}

bool isGapless(const QList<LogEntry> &log)
{
    for (qsizetype i = 0; i < log.size(); ++i) {
        if (log.at(i).sequence != i + 1)
            return false;
    }
    return !log.isEmpty();
}

Result<Readable> readFrom(const QString &path)
{
    SqliteConnection connection;
    if (const auto opened = connection.open(path, SqliteConnection::Access::ReadWrite); !opened)
        return opened.asFailure();
    PlanReader reader(connection, PlanReader::Strictness::WhatIsReadable);
    const Result<PlanData> tables = reader.read();
    Readable readable;
    if (tables)
        readable = {*tables, reader.problems()};
    if (tables && readable.losses.isEmpty())
        return readable;
    const auto log = readLog(connection, 0);
    if (!log || !isGapless(*log))
        return readable;
    const auto replayed = replay(*log);
    if (replayed && entityCount(*replayed) >= entityCount(readable.plan)) {
        readable.plan = *replayed;
        readable.losses = {Message(QT_TRANSLATE_NOOP("Message",
                                                     "The tables of the plan were damaged. It was made again "
                                                     "from its change log, up to the change “%1”."),
                                   log->constLast().title)};
    }
    return readable;
}

} // namespace

Result<Salvage> salvagePlan(const QString &damagedPath, const QString &newPath, const PlanOrigin &origin,
                            const OpenOptions &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"damaged.gainline"_s);
    const QString journal = damagedPath + u"-journal"_s;
    if (!QFile::copy(damagedPath, copy)
        || (QFile::exists(journal) && !QFile::copy(journal, copy + u"-journal"_s))) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "“%1” could not be copied to be read."),
                               QDir::toNativeSeparators(damagedPath)));
    }
    for (const QString &file : {copy, QString(copy + u"-journal"_s)})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const auto readable = readFrom(copy);
    if (!readable)
        return readable.asFailure();
    if (readable->plan == PlanData()) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "Nothing could be read from “%1”. Open a backup instead."),
                    QDir::toNativeSeparators(damagedPath)));
    }
    auto created = createPlan(newPath, readable->plan, origin, options);
    if (!created)
        return created.asFailure();
    return Salvage{*std::move(created), readable->losses};
}
