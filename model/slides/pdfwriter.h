// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>

struct SlidePage;

// What a PDF says about itself.
struct PdfInfo {
    QString title;
    QString languageCode; // "fr", "en"
    QDate created;
};

// Called before each page with how many are done; false stops the writing.
using PageProgress = std::function<bool(int done, int total)>;

// The pages as one PDF: vector, 16:9, fonts embedded, text that can be selected and searched, an
// outline entry a page. The same pages and day give the same bytes. An empty array: it was stopped.
[[nodiscard]] Result<QByteArray> pdfOf(const QList<SlidePage> &pages, const PdfInfo &info,
                                       const PageProgress &progress = {});
