// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filewriting.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

Message whyNotWritten(const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo folder(info.absolutePath());
    if (info.isDir()) {
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is a folder: give the file a name of its own."),
                       name);
    }
    if (!folder.isDir()) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "“%1” could not be written: there is no folder “%2”. Make it, or "
                                         "choose another one."),
                       name, QDir::toNativeSeparators(folder.filePath()));
    }
    if (!folder.isWritable() || (info.exists() && !info.isWritable())) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "“%1” could not be written: you may not write there. Choose another "
                                         "folder or another name."),
                       name);
    }
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "“%1” could not be written. Check that there is room on the disk, or "
                                     "choose another folder."),
                   name);
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Flushed by hand: in Qt 6.4 commit() takes no notice when what it flushes finds no room on the disk.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return failure(whyNotWritten(path));
}
