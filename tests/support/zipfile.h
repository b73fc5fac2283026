// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// One part of a zip made for a test, and the size its table of contents claims (0: the true one).
struct ZipFilePart {
    QByteArray name;
    QByteArray bytes;
    quint32 claimedSize = 0;
    bool deflated = false;
};

// A zip of the parts, so that spreadsheet fixtures can be written as text.
[[nodiscard]] QByteArray zipFile(const QList<ZipFilePart> &parts);
