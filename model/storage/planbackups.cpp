// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planbackups.h"

#include "core/filewriting.h"
#include "storage/intoplace.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto reasonNames = std::to_array<QLatin1StringView>({"daily"_L1, "upgrade"_L1, "import"_L1});
constexpr auto timeFormat = "yyyyMMdd'T'HHmmsszzz"_L1;
constexpr auto placeName = "place.txt"_L1; // where the plan was when it was last backed up
constexpr int dailyKept = 7;
constexpr int othersKept = 3;

} // namespace

PlanBackups::PlanBackups(const QString &root, const QString &planId)
    : m_folder(root + u'/' + planId)
{
}

PlanBackups PlanBackups::ofPath(const QString &root, const QString &planPath)
{
    const QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        QFile place(root + u'/' + folder + u'/' + placeName);
        if (place.open(QIODevice::ReadOnly)
            && QString::fromUtf8(place.readAll()) == QFileInfo(planPath).absoluteFilePath())
            return {root, folder};
    }
    return {root, u"unknown"_s};
}

QList<PlanBackup> PlanBackups::newestFirst() const
{
    QList<PlanBackup> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.gainline"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        const auto reason = std::find(reasonNames.begin(), reasonNames.end(), name.section(u'-', 1));
        QDateTime at = QDateTime::fromString(name.section(u'-', 0, 0), timeFormat);
        at.setTimeSpec(Qt::UTC);
        if (reason != reasonNames.end() && at.isValid())
            backups += PlanBackup{file.absoluteFilePath(), BackupReason(reason - reasonNames.begin()), at};
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const PlanBackup &a, const PlanBackup &b) { return a.at > b.at; });
    return backups;
}

bool PlanBackups::hasOneOf(BackupReason reason, QDate day) const
{
    const QList<PlanBackup> backups = newestFirst();
    return std::any_of(backups.cbegin(), backups.cend(), [&](const PlanBackup &backup) {
        return backup.reason == reason && backup.at.date() == day;
    });
}

QString PlanBackups::pathFor(BackupReason reason, const QDateTime &at) const
{
    return m_folder + u'/' + at.toUTC().toString(timeFormat) + u'-' + reasonNames.at(size_t(reason))
        + u".gainline"_s;
}

Result<void> PlanBackups::prepare(const QString &planPath) const
{
    const bool done = QDir().mkpath(m_folder)
        && writeWholeFile(m_folder + u'/' + placeName, QFileInfo(planPath).absoluteFilePath().toUtf8());
    if (!done) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "No backup was made: the folder “%1” cannot be written."),
                    QDir::toNativeSeparators(m_folder)));
    }
    return {};
}

void PlanBackups::prune() const
{
    int daily = 0;
    int others = 0;
    const QList<PlanBackup> backups = newestFirst();
    for (const PlanBackup &backup : backups) {
        const bool isDaily = backup.reason == BackupReason::Daily;
        if (isDaily ? ++daily > dailyKept : ++others > othersKept)
            QFile::remove(backup.path);
    }
}

Result<void> PlanBackups::restore(const PlanBackup &backup, const QString &newPath)
{
    const QString beside = besideName(newPath);
    if (!QFile::copy(backup.path, beside)) {
        QFile::remove(beside);
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "The backup could not be copied to “%1”. Check that there "
                                                 "is room and that you may write in this folder."),
                               QDir::toNativeSeparators(newPath)));
    }
    return putIntoPlace(beside, newPath, Existing::Refuse);
}
