// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfilecheck.h"

#include "storage/planschema.h"
#include "storage/sqlconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;

// The fields of SQLite's header that matter here; https://www.sqlite.org/fileformat.html 1.3
struct Header {
    [[nodiscard]] quint32 at(int offset) const { return qFromBigEndian<quint32>(bytes.constData() + offset); }
    [[nodiscard]] qint64 pageSize() const
    {
        const auto size = qFromBigEndian<quint16>(bytes.constData() + 16);
        return size == 1 ? 65536 : size;
    }
    [[nodiscard]] bool knowsItsPages() const { return at(24) == at(92) && at(28) > 0; }
    [[nodiscard]] qint64 fileSize() const { return pageSize() * at(28); }
    [[nodiscard]] int version() const { return int(at(60)); }
    [[nodiscard]] int application() const { return int(at(68)); }

    QByteArray bytes;
};

PlanFileCheck refused(PlanFileState state, const char *sentence, const QString &path)
{
    return {state, Message(sentence, QDir::toNativeSeparators(path)), 0};
}

PlanFileCheck foreign(const QString &path)
{
    return refused(PlanFileState::Foreign,
                   QT_TRANSLATE_NOOP("Message",
                                     "“%1” is not a Gainline plan. To read a spreadsheet or a CSV "
                                     "file, import it into a plan."),
                   path);
}

PlanFileCheck truncated(const QString &path)
{
    return refused(PlanFileState::Damaged,
                   QT_TRANSLATE_NOOP("Message",
                                     "“%1” is damaged: its end is missing. Open the newest backup, or "
                                     "save what can still be read into a new plan."),
                   path);
}

PlanFileCheck checkBytes(const Header &header, qint64 size, const QString &path)
{
    if (header.application() != applicationId)
        return foreign(path);
    // A journal beside it may be about to bring the missing end back.
    if (header.knowsItsPages() && size < header.fileSize() && !QFileInfo::exists(path + u"-journal"_s))
        return truncated(path);
    if (header.version() > formatVersion) {
        return {PlanFileState::Newer,
                Message(QT_TRANSLATE_NOOP("Message",
                                          "“%1” was made by a newer Gainline (file format %2; this one "
                                          "reads up to %3). Install the newer version to open it."),
                        QDir::toNativeSeparators(path), header.version(), formatVersion),
                header.version()};
    }
    return {
        header.version() < formatVersion ? PlanFileState::Older : PlanFileState::Plan, {}, header.version()};
}

Failure unexpected(const QString &path, const QString &name)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message",
                                             "“%1” was not opened: it holds “%2”, which no Gainline "
                                             "plan has, so another program has changed it."),
                           QDir::toNativeSeparators(path), name));
}

} // namespace

PlanFileCheck checkPlanHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return refused(
            PlanFileState::Missing,
            QT_TRANSLATE_NOOP("Message", "There is no file “%1”. It may have been moved or renamed."), path);
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return refused(PlanFileState::Unreadable,
                       QT_TRANSLATE_NOOP("Message",
                                         "“%1” cannot be read. Check that it is a file and that you may "
                                         "read it."),
                       path);
    }
    if (file.size() == 0) {
        return refused(PlanFileState::Empty,
                       QT_TRANSLATE_NOOP("Message",
                                         "“%1” is empty, so it is not a Gainline plan. A copy that was "
                                         "interrupted leaves such a file."),
                       path);
    }
    const QByteArray bytes = file.read(headerSize);
    if (!bytes.startsWith(QByteArrayView("SQLite format 3", 16)))
        return foreign(path);
    return bytes.size() < headerSize ? truncated(path) : checkBytes(Header{bytes}, file.size(), path);
}

Result<void> checkSchema(SqlConnection &connection, const QString &path)
{
    QSet<QString> missing;
    const QStringList statements = schemaStatements();
    for (const QString &statement : statements)
        missing += statement;
    const auto query = connection.run(u"SELECT \"type\", \"name\", \"sql\" FROM \"sqlite_master\""_s);
    if (!query)
        return query.asFailure();
    while ((*query)->next()) {
        const QString name = (*query)->value(1).toString();
        const bool isOwn = name.startsWith("sqlite_"_L1) && (*query)->value(0).toString() != "trigger"_L1
            && (*query)->value(0).toString() != "view"_L1;
        if (!missing.remove((*query)->value(2).toString()) && !isOwn) {
            (*query)->finish();
            return unexpected(path, name);
        }
    }
    if (!missing.isEmpty()) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "“%1” is damaged: the table “%2” is missing."),
                               QDir::toNativeSeparators(path), nameInStatement(*missing.cbegin())));
    }
    return {};
}
