// SPDX-License-Identifier: GPL-3.0-or-later
#include "userfolders.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString userDataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"gainline"_s);
}

QString backupFolder()
{
    return QDir(userDataFolder()).filePath(u"backups"_s);
}

QString samplePlanPath()
{
    return QDir(userDataFolder()).filePath(u"sample.gainline"_s);
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}
