// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class PptxTheme;
struct SlidePage;

// The part of one slide; `language` is "fr-FR". The first of its links has the relation of that number.
[[nodiscard]] QByteArray pptxSlide(const SlidePage &page, const PptxTheme &theme, const QString &language,
                                   int firstLink);
// The picture of a slide, as PNG; empty when it has none. The slide refers to it by this relation.
inline constexpr auto pptxPictureRelation = "rId2";
[[nodiscard]] QByteArray pptxPicture(const SlidePage &page);
// The part of its notes.
[[nodiscard]] QByteArray pptxNotes(const QString &notes, const PptxTheme &theme, const QString &language);
