// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace orcus {
class zip_archive;
class zip_archive_stream_blob;
} // namespace orcus

// The parts inside a spreadsheet file, which is a zip; no failure of the library gets out.
class ZipParts {
public:
    // `bytes` have passed checkZip().
    explicit ZipParts(const QByteArray &bytes);
    ~ZipParts();
    Q_DISABLE_COPY_MOVE(ZipParts)

    [[nodiscard]] bool isReadable() const { return m_readable; }
    [[nodiscard]] bool contains(const QString &name) const;
    // Empty when the part is missing or damaged.
    [[nodiscard]] QByteArray part(const QString &name) const;

private:
    QByteArray m_bytes;
    std::unique_ptr<orcus::zip_archive_stream_blob> m_stream;
    std::unique_ptr<orcus::zip_archive> m_archive;
    bool m_readable = false;
};
