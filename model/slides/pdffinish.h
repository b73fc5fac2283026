// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QByteArray;
struct DocumentInfo;
struct SlidePage;

// What QPdfWriter cannot write: an outline entry a page, the document's language, a text layer whose
// spaces are spaces, and neither clock nor chance in the bytes.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &raw, const QList<SlidePage> &pages,
                                             const DocumentInfo &info);
