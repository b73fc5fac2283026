// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "slides/documentinfo.h"

#include <QByteArray>

struct SlidePage;

// The pages as one PDF: vector, 16:9, fonts embedded, text that can be selected and searched, an
// outline entry a page. The same pages and day give the same bytes. An empty array: it was stopped.
[[nodiscard]] Result<QByteArray> pdfOf(const QList<SlidePage> &pages, const DocumentInfo &info,
                                       const PageProgress &progress = {});
