// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// The text of a file, in UTF-8 whatever it was written in, and how it was read.
struct DecodedText {
    QByteArray text;
    QString encoding;
    // Lines (from 1) that were not in that encoding: files get glued together.
    QList<int> otherLines;
    // Characters that mean nothing in that encoding.
    int unreadable = 0;
};

// Recognises the encoding: byte order mark; valid UTF-8; zero bytes (UTF-16); else whichever of
// Windows-1252, ISO-8859-15 and Mac Roman gives most letters of French words; uchardet for what
// is like neither. `encoding` forces one.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes, const QString &encoding = {});

// Those a person can choose from.
[[nodiscard]] QStringList encodingNames();
