// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "scenes/palette.h"
#include "slides/deckspec.h"
#include "slides/documentinfo.h"
#include "slides/slidepage.h"

#include <QStringList>

struct PlanData;

enum class DeckFormat { Pdf, Pptx, Png, Svg };

// The format a file name asks for by its ending; none for others.
[[nodiscard]] std::optional<DeckFormat> deckFormatOf(const QString &path);

// A deck ready to be painted: what the window shows, the show projects and the export writes.
struct DeckPages {
    DocumentInfo info;
    QList<SlidePage> pages;
    Palette palette = Palette::forSlides(); // they are painted in
    QList<Message> problems = {}; // of the look: the pages do without
};
[[nodiscard]] DeckPages deckPagesOf(const PlanData &plan, const DeckSpec &spec, QDate today);

// Writes the deck to `path`, beside it first, then in its place. Pictures of several pages are
// numbered: FILE-01.png… Returns the files written; none when `progress` said stop. For PNG, 1600
// pixels wide.
[[nodiscard]] Result<QStringList> exportDeck(const DeckPages &deck, const QString &path, DeckFormat format,
                                             const PageProgress &progress = {});
