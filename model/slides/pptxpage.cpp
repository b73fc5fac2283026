// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxpage.h"

#include "slides/pptxdrawing.h"
#include "slides/pptxtable.h"
#include "slides/pptxtext.h"
#include "slides/pptxtheme.h"
#include "slides/pptxxml.h"
#include "slides/slidepage.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF drawnSize(1200, 1200); // pixels, of a drawing that becomes a picture
constexpr int firstShapeId = 2; // the tree itself is 1

// The three namespaces of a slide's root element.
PptxXml::Element rootElement(PptxXml &xml, const char *name)
{
    const QString base = u"http://schemas.openxmlformats.org/"_s;
    return xml.element(name,
                       {{"xmlns:a", base + u"drawingml/2006/main"_s},
                        {"xmlns:r", base + u"officeDocument/2006/relationships"_s},
                        {"xmlns:p", base + u"presentationml/2006/main"_s}});
}

void writeTreeHead(PptxXml &xml)
{
    {
        const auto names = xml.element("p:nvGrpSpPr");
        xml.leaf("p:cNvPr", {{"id", u"1"_s}, {"name", QString()}});
        xml.leaf("p:cNvGrpSpPr");
        xml.leaf("p:nvPr");
    }
    xml.leaf("p:grpSpPr");
}

void writeMasterColors(PptxXml &xml)
{
    const auto map = xml.element("p:clrMapOvr");
    xml.leaf("a:masterClrMapping");
}

void writeBackground(PptxXml &xml, const PptxTheme &theme, const QColor &ground)
{
    const auto background = xml.element("p:bg");
    const auto properties = xml.element("p:bgPr");
    theme.fill(xml, ground);
    xml.leaf("a:effectLst");
}

void writeShapes(PptxXml &xml, const PptxTheme &theme, const SlidePage &page, const QString &language)
{
    const QList<Shape> &shapes = page.shapes;
    const PptxTable table(page);
    bool isTableWritten = table.isEmpty();
    PptxDrawing drawing(xml, theme);
    PptxText text(xml, theme, language);
    int id = firstShapeId;
    for (qsizetype i = 0; i < shapes.size(); ++i, ++id) {
        if (table.holds(i)) { // where its first text is read
            if (!isTableWritten)
                table.write(xml, text, id);
            isTableWritten = true;
            continue;
        }
        const auto *first = std::get_if<TextRun>(&shapes.at(i));
        if (!first) {
            std::visit(
                [&](const auto &shape) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(shape)>, TextRun>)
                        drawing.write(shape, id);
                },
                shapes.at(i));
            continue;
        }
        QList<TextRun> lines{*first};
        for (; i + 1 < shapes.size(); ++i) {
            const auto *next = std::get_if<TextRun>(&shapes.at(i + 1));
            if (!next || !next->goesOn)
                break;
            lines += *next;
        }
        text.write(lines, id);
    }
}

void writeNotesPlaceholder(PptxXml &xml, int id, const QString &name, PptxXml::Attributes kind)
{
    const auto names = xml.element("p:nvSpPr");
    xml.leaf("p:cNvPr", {{"id", QString::number(id)}, {"name", name}});
    {
        const auto locks = xml.element("p:cNvSpPr");
        xml.leaf("a:spLocks", {{"noGrp", u"1"_s}});
    }
    const auto properties = xml.element("p:nvPr");
    xml.leaf("p:ph", kind);
}

} // namespace

QByteArray pptxSlide(const SlidePage &page, const PptxTheme &theme, const QString &language, int firstLink)
{
    QByteArray bytes;
    {
        PptxXml xml(&bytes);
        const auto slide = rootElement(xml, "p:sld");
        {
            const auto content = xml.element("p:cSld");
            writeBackground(xml, theme, page.ground);
            const auto tree = xml.element("p:spTree");
            writeTreeHead(xml);
            writeShapes(xml, theme, page, language);
            int id = firstShapeId + int(page.shapes.size());
            for (const SlideLink &link : page.links) {
                if (link.page >= 0)
                    PptxDrawing(xml, theme).writeLink(link, id++, firstLink++);
            }
        }
        writeMasterColors(xml);
    }
    return bytes;
}

QByteArray pptxPicture(const SlidePage &page)
{
    for (const Shape &shape : page.shapes) {
        const auto *picture = std::get_if<Picture>(&shape);
        if (!picture)
            continue;
        QImage image = picture->image;
        if (!picture->svg.isEmpty()) {
            image =
                QImage(picture->size.scaled(drawnSize, Qt::KeepAspectRatio).toSize(), QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            QSvgRenderer(picture->svg).render(&painter);
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    return {};
}

QByteArray pptxNotes(const QString &notes, const PptxTheme &theme, const QString &language)
{
    QByteArray bytes;
    {
        PptxXml xml(&bytes);
        const auto root = rootElement(xml, "p:notes");
        {
            const auto content = xml.element("p:cSld");
            const auto tree = xml.element("p:spTree");
            writeTreeHead(xml);
            {
                const auto picture = xml.element("p:sp");
                writeNotesPlaceholder(xml, 2, u"Slide"_s, {{"type", u"sldImg"_s}});
                xml.leaf("p:spPr");
            }
            const auto shape = xml.element("p:sp");
            writeNotesPlaceholder(xml, 3, u"Notes"_s, {{"type", u"body"_s}, {"idx", u"1"_s}});
            xml.leaf("p:spPr");
            const auto body = xml.element("p:txBody");
            xml.leaf("a:bodyPr");
            xml.leaf("a:lstStyle");
            PptxText(xml, theme, language).writePlain(notes);
        }
        writeMasterColors(xml);
    }
    return bytes;
}
