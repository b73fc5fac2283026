// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The likeliest encoding of bytes that are neither UTF-8 nor UTF-16.
struct EncodingGuess {
    QString encoding;
    bool oneByte = true; // false: one of the encodings with several bytes a character
};

[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView bytes);
