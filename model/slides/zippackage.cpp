// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/zippackage.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>

using namespace Qt::StringLiterals;

namespace {

bool addPart(zipFile zip, const PackagePart &part)
{
    zip_fileinfo info = {};
    info.tmz_date.tm_mday = 1; // 1 January 1980, the first day a zip can say: no clock in the bytes
    info.tmz_date.tm_year = 1980;
    return zipOpenNewFileInZip(zip, part.name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                               Z_DEFAULT_COMPRESSION)
        == ZIP_OK
        && zipWriteInFileInZip(zip, part.bytes.constData(), unsigned(part.bytes.size())) == ZIP_OK
        && zipCloseFileInZip(zip) == ZIP_OK;
}

bool writeZip(const QByteArray &path, const QList<PackagePart> &parts)
{
    const zipFile zip = zipOpen(path.constData(), APPEND_STATUS_CREATE);
    if (!zip)
        return false;
    bool isWhole = true;
    for (const PackagePart &part : parts)
        isWhole = isWhole && addPart(zip, part);
    return zipClose(zip, nullptr) == ZIP_OK && isWhole;
}

} // namespace

Result<QByteArray> zipped(const QList<PackagePart> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package.zip"_s);
    QFile file(path);
    if (!folder.isValid() || !writeZip(QFile::encodeName(path), parts) || !file.open(QIODevice::ReadOnly)) {
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "The slides could not be put together. Check that there is "
                                                 "room on the disk for temporary files.")));
    }
    return file.readAll();
}
