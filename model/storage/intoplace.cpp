// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intoplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        (void)::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder);
#endif
}

bool replaceByRename(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    return (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to);
#endif
}

} // namespace

QString besideName(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + u"/."_s + info.fileName() + u'-'
        + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) + u".part"_s;
}

Result<void> putIntoPlace(const QString &beside, const QString &path, Existing existing)
{
    const bool done =
        existing == Existing::Replace ? replaceByRename(beside, path) : QFile::rename(beside, path);
    if (!done) {
        QFile::remove(beside);
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "“%1” could not be written. Check that nothing has this "
                                                 "name and that you may write in its folder."),
                               QDir::toNativeSeparators(path)));
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}
