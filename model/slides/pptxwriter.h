// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include "slides/documentinfo.h"

#include <QByteArray>

struct Palette;
struct SlidePage;

// The pages as a presentation for PowerPoint, Impress and Keynote: text stays text and shapes stay shapes, in
// theme colours and fonts, with titles, page numbers and notes where those programs look for them. The same
// pages and day give the same bytes. An empty array: it was stopped.
[[nodiscard]] Result<QByteArray> pptxOf(const QList<SlidePage> &pages, const DocumentInfo &info,
                                        const Palette &palette, const PageProgress &progress = {});
