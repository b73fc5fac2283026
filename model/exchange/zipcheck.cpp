// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipcheck.h"

#include <QByteArray>
#include <QtEndian>

namespace {

// Offsets and signatures: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
constexpr char endSignature[] = "PK\5\6";
constexpr char entrySignature[] = "PK\1\2";
constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;

// Unpacked, a workbook of 100,000 rows and 20 columns takes about 100 MB.
constexpr qint64 largestUnpacked = 400LL * 1024 * 1024;

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

Failure damaged()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message",
                                             "The spreadsheet is damaged or was cut: its table of "
                                             "contents cannot be read. Get the file again, or open "
                                             "it in a spreadsheet program and save it anew.")));
}

} // namespace

bool looksLikeZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith(endSignature);
}

Result<void> checkZip(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf(endSignature);
    if (end < 0 || end + endSize > bytes.size())
        return damaged();
    const int entries = number16(bytes, end + 10);
    qsizetype at = number32(bytes, end + 16);
    qint64 unpacked = 0;
    for (int entry = 0; entry < entries; ++entry) {
        if (at + entrySize > end || bytes.mid(at, 4) != entrySignature)
            return damaged();
        const qint64 packedSize = number32(bytes, at + 20);
        const qint64 size = number32(bytes, at + 24);
        if (packedSize > bytes.size() || qint64(number32(bytes, at + 42)) > bytes.size())
            return damaged();
        unpacked += size;
        at += entrySize + number16(bytes, at + 28) + number16(bytes, at + 30) + number16(bytes, at + 32);
    }
    if (unpacked > largestUnpacked)
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "The spreadsheet would take more than %1 MB unpacked "
                                                 "and was not opened. Save the sheet you need as "
                                                 "CSV."),
                               int(largestUnpacked / (1024 * 1024))));
    return {};
}
