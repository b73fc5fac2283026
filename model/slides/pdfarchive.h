// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct DocumentInfo;

// What a PDF needs to be PDF/A-2b, a file for archives (ISO 19005-2), beyond what QPdfWriter does anyway: its
// metadata as XMP, the same as in the information dictionary, and the colours that its numbers mean.

[[nodiscard]] QByteArray xmpOf(const DocumentInfo &info);
// sRGB as an ICC profile.
[[nodiscard]] QByteArray slideColorProfile();
