// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipparts.h"

#include <QString>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <exception>
#include <vector>

ZipParts::ZipParts(const QByteArray &bytes)
    : m_bytes(bytes)
{
    try {
        m_stream = std::make_unique<orcus::zip_archive_stream_blob>(
            reinterpret_cast<const uint8_t *>(m_bytes.constData()), size_t(m_bytes.size()));
        m_archive = std::make_unique<orcus::zip_archive>(m_stream.get());
        m_archive->load();
        m_readable = true;
    } catch (const std::exception &) {
        m_readable = false;
    }
}

ZipParts::~ZipParts() = default;

bool ZipParts::contains(const QString &name) const
{
    const std::string wanted = name.toStdString();
    for (size_t at = 0; m_readable && at < m_archive->get_file_entry_count(); ++at) {
        if (m_archive->get_file_entry_name(at) == wanted)
            return true;
    }
    return false;
}

QByteArray ZipParts::part(const QString &name) const
{
    if (!m_readable)
        return {};
    try {
        std::vector<unsigned char> buffer;
        if (!m_archive->read_file_entry(name.toStdString(), buffer))
            return {};
        QByteArray bytes(reinterpret_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
        while (bytes.endsWith('\0'))
            bytes.chop(1);
        return bytes;
    } catch (const std::exception &) {
        return {};
    }
}
