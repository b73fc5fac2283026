// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/shape.h"

class PptxTheme;
class PptxXml;

// Writes one text, its lines together, as a text box, or as the title, footer or number of its slide.
class PptxText final {
public:
    PptxText(PptxXml &xml, const PptxTheme &theme, QString language)
        : m_xml(xml)
        , m_theme(theme)
        , m_language(std::move(language))
    {
    }

    void write(const QList<TextRun> &lines, int id);
    // The same as a paragraph of what is around it.
    void writeParagraph(const QList<TextRun> &lines);
    // Paragraphs of plain text in the style of the placeholder around them.
    void writePlain(const QString &text);

private:
    void writeNames(TextRole role, int id);
    void writeRun(const TextRun &line, const QString &text);
    void writeRunStyle(const RunStyle &style);

    PptxXml &m_xml;
    const PptxTheme &m_theme;
    QString m_language; // "fr-FR"
};
