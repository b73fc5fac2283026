// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipfile.h"

#include <QtEndian>

namespace {

void append16(QByteArray &bytes, quint16 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), 2);
}

void append32(QByteArray &bytes, quint32 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), 4);
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

// Raw deflate: what qCompress makes, without its length, zlib's header and checksum.
QByteArray packed(const ZipFilePart &part)
{
    return part.deflated ? qCompress(part.bytes).sliced(6).chopped(4) : part.bytes;
}

// What the local header and the table of contents say alike.
QByteArray description(const ZipFilePart &part)
{
    QByteArray bytes;
    append16(bytes, 20);
    append16(bytes, 0);
    append16(bytes, part.deflated ? 8 : 0);
    append32(bytes, 0x21);
    append32(bytes, checksum(part.bytes));
    append32(bytes, quint32(packed(part).size()));
    append32(bytes, part.claimedSize ? part.claimedSize : quint32(part.bytes.size()));
    append16(bytes, quint16(part.name.size()));
    append16(bytes, 0);
    return bytes;
}

} // namespace

QByteArray zipFile(const QList<ZipFilePart> &parts)
{
    QByteArray zip;
    QByteArray contents;
    for (const ZipFilePart &part : parts) {
        contents += "PK\1\2";
        append16(contents, 20);
        contents += description(part);
        append16(contents, 0);
        append16(contents, 0);
        append16(contents, 0);
        append32(contents, 0);
        append32(contents, quint32(zip.size()));
        contents += part.name;
        zip += "PK\3\4" + description(part) + part.name + packed(part);
    }
    const quint32 start = quint32(zip.size());
    zip += contents + "PK\5\6";
    append32(zip, 0);
    append16(zip, quint16(parts.size()));
    append16(zip, quint16(parts.size()));
    append32(zip, quint32(contents.size()));
    append32(zip, start);
    append16(zip, 0);
    return zip;
}
