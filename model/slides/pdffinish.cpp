// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pdffinish.h"

#include "slides/pdfarchive.h"
#include "slides/pdfwriter.h"
#include "slides/slidepage.h"

// qpdf 11 asks its users to say that they take std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>

namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

void addOutline(QPDF &pdf, const QList<SlidePage> &pages)
{
    const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    Handle root = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> entries;
    for (size_t i = 0; i < sheets.size() && i < size_t(pages.size()); ++i) {
        Handle entry = pdf.makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", unicode(pages.at(qsizetype(i)).title));
        entry.replaceKey("/Parent", root);
        entry.replaceKey("/Dest",
                         Handle::newArray({sheets.at(i).getObjectHandle(), Handle::newName("/Fit")}));
        if (!entries.empty()) {
            entry.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", entry);
        }
        entries.push_back(entry);
    }
    if (entries.empty())
        return;
    root.replaceKey("/First", entries.front());
    root.replaceKey("/Last", entries.back());
    root.replaceKey("/Count", Handle::newInteger(int(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
}

// Pages are numbered as on the slides, from 1.
void addPageLabels(QPDF &pdf)
{
    pdf.getRoot().replaceKey("/PageLabels", Handle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

// From the rows of an agenda to their slides.
void addLinks(QPDF &pdf, const QList<SlidePage> &pages)
{
    constexpr double points = 540 / slideHeight; // in a unit
    const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    for (size_t i = 0; i < sheets.size() && i < size_t(pages.size()); ++i) {
        const SlidePage &page = pages.at(qsizetype(i));
        Handle annotations = Handle::newArray();
        for (const SlideLink &link : page.links) {
            if (link.page < 0 || size_t(link.page) >= sheets.size())
                continue;
            Handle annotation = Handle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] >>");
            const QRectF area(link.area.left() * points, (page.height - link.area.bottom()) * points,
                              link.area.width() * points, link.area.height() * points);
            annotation.replaceKey(
                "/Rect",
                Handle::newArray({Handle::newReal(area.left()), Handle::newReal(area.top()),
                                  Handle::newReal(area.right()), Handle::newReal(area.bottom())}));
            annotation.replaceKey(
                "/Dest",
                Handle::newArray({sheets.at(size_t(link.page)).getObjectHandle(), Handle::newName("/Fit")}));
            annotations.appendItem(pdf.makeIndirectObject(annotation));
        }
        if (annotations.getArrayNItems() > 0)
            Handle(sheets.at(i).getObjectHandle()).replaceKey("/Annots", annotations);
    }
}

Handle streamOf(QPDF &pdf, const QByteArray &data, const Handle &dictionary)
{
    Handle stream = Handle::newStream(&pdf, data.toStdString());
    stream.replaceDict(dictionary);
    return stream;
}

// What the numbers of colours mean, for archives.
void addColors(QPDF &pdf)
{
    Handle intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /RegistryName (http://www.color.org) "
                                  "/OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", streamOf(pdf, slideColorProfile(), Handle::parse("<< /N 3 >>")));
    pdf.getRoot().replaceKey("/OutputIntents", Handle::newArray({pdf.makeIndirectObject(intent)}));
}

void describeDocument(QPDF &pdf, const DocumentInfo &info)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(info.languageCode.toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    // QPdfWriter's would hold the clock and a random id.
    root.replaceKey("/Metadata",
                    streamOf(pdf, xmpOf(info), Handle::parse("<< /Type /Metadata /Subtype /XML >>")));
    Handle about = Handle::newDictionary();
    about.replaceKey("/Title", unicode(info.title));
    if (!info.author.isEmpty())
        about.replaceKey("/Author", unicode(info.author));
    about.replaceKey("/Creator", Handle::newString("Gainline"));
    if (info.created.isValid()) {
        const std::string day = info.created.toString(u"'D:'yyyyMMdd'120000Z'").toStdString();
        about.replaceKey("/CreationDate", Handle::newString(day));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));
}

// Inter draws some characters with the same glyph, and QPdfWriter names the wrong one of them.
std::string correctedCharacterMap(std::string map)
{
    static constexpr std::array<std::pair<const char *, const char *>, 3> corrections = {
        {{"<0009>", "<0020>"}, {"<00A0>", "<0020>"}, {"<00AD>", "<002D>"}}};
    for (const auto &[wrong, right] : corrections) {
        for (size_t at = map.find(wrong); at != std::string::npos; at = map.find(wrong, at + 1))
            map.replace(at, 6, right);
    }
    return map;
}

void correctCharacterMaps(QPDF &pdf)
{
    for (Handle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        Handle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        const std::string map(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        stream.replaceStreamData(correctedCharacterMap(map), Handle::newNull(), Handle::newNull());
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &raw, const QList<SlidePage> &pages, const DocumentInfo &info)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("slides.pdf", raw.constData(), size_t(raw.size()));
        addOutline(pdf, pages);
        addPageLabels(pdf);
        addLinks(pdf, pages);
        addColors(pdf);
        describeDocument(pdf, info);
        correctCharacterMaps(pdf);
        return written(pdf);
    } catch (const std::exception &problem) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "The PDF could not be put together: %1"),
                               QString::fromUtf8(problem.what())));
    }
}
