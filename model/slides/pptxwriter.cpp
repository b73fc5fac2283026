// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxwriter.h"

#include "slides/pptxpage.h"
#include "slides/pptxtheme.h"
#include "slides/pptxxml.h"
#include "slides/slidepage.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSlideId = 256; // the smallest that is allowed

constexpr auto packageSpace = "http://schemas.openxmlformats.org/package/2006/"_L1;
constexpr auto officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_L1;
constexpr auto presentationTypes = "application/vnd.openxmlformats-officedocument.presentationml."_L1;

struct Relation {
    QString kind;
    QString target;
};

// Their ids are rId1, rId2… in their order.
QByteArray relationsPart(const QList<Relation> &relations)
{
    QByteArray bytes;
    PptxXml xml(&bytes);
    const auto root = xml.element("Relationships", {{"xmlns", packageSpace + u"relationships"_s}});
    for (qsizetype i = 0; i < relations.size(); ++i) {
        xml.leaf("Relationship",
                 {{"Id", u"rId%1"_s.arg(i + 1)},
                  {"Type", officeRelations + relations.at(i).kind},
                  {"Target", relations.at(i).target}});
    }
    return bytes;
}

// What a part is, by its name in the package.
QString contentTypeOf(const QString &name)
{
    if (name.startsWith(u"ppt/slides/"))
        return presentationTypes + u"slide+xml"_s;
    if (name.startsWith(u"ppt/notesSlides/"))
        return presentationTypes + u"notesSlide+xml"_s;
    if (name.startsWith(u"ppt/slideMasters/"))
        return presentationTypes + u"slideMaster+xml"_s;
    if (name.startsWith(u"ppt/slideLayouts/"))
        return presentationTypes + u"slideLayout+xml"_s;
    if (name.startsWith(u"ppt/notesMasters/"))
        return presentationTypes + u"notesMaster+xml"_s;
    if (name.startsWith(u"ppt/theme/"))
        return u"application/vnd.openxmlformats-officedocument.theme+xml"_s;
    if (name == u"ppt/presentation.xml")
        return presentationTypes + u"presentation.main+xml"_s;
    if (name == u"docProps/app.xml")
        return u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s;
    return u"application/vnd.openxmlformats-package.core-properties+xml"_s;
}

QByteArray contentTypesPart(const QList<PackagePart> &parts)
{
    QByteArray bytes;
    PptxXml xml(&bytes);
    const auto root = xml.element("Types", {{"xmlns", packageSpace + u"content-types"_s}});
    xml.leaf("Default",
             {{"Extension", u"rels"_s},
              {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    xml.leaf("Default", {{"Extension", u"png"_s}, {"ContentType", u"image/png"_s}});
    xml.leaf("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    for (const PackagePart &part : parts) {
        const QString name = QString::fromLatin1(part.name);
        if (name.endsWith(u".xml"))
            xml.leaf("Override", {{"PartName", u'/' + name}, {"ContentType", contentTypeOf(name)}});
    }
    return bytes;
}

QByteArray corePart(const DocumentInfo &info)
{
    QByteArray bytes;
    PptxXml xml(&bytes);
    const auto root = xml.element("cp:coreProperties",
                                  {{"xmlns:cp", packageSpace + u"metadata/core-properties"_s},
                                   {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
                                   {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
                                   {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.text("dc:title", info.title);
    if (!info.author.isEmpty())
        xml.text("dc:creator", info.author);
    xml.text("dc:language", info.languageCode);
    if (info.created.isValid()) {
        const QString noon = info.created.toString(Qt::ISODate) + u"T12:00:00Z"_s;
        for (const char *name : {"dcterms:created", "dcterms:modified"}) {
            const auto date = xml.element(name, {{"xsi:type", u"dcterms:W3CDTF"_s}});
            xml.characters(noon);
        }
    }
    return bytes;
}

// rId1: the master, rId2: the notes master, then the slides.
QByteArray presentationPart(const QList<SlidePage> &pages)
{
    const double height = pages.isEmpty() ? slideHeight : pages.constFirst().height;
    QByteArray bytes;
    PptxXml xml(&bytes);
    const QString base = u"http://schemas.openxmlformats.org/"_s;
    const auto root = xml.element("p:presentation",
                                  {{"xmlns:a", base + u"drawingml/2006/main"_s},
                                   {"xmlns:r", base + u"officeDocument/2006/relationships"_s},
                                   {"xmlns:p", base + u"presentationml/2006/main"_s}});
    {
        const auto masters = xml.element("p:sldMasterIdLst");
        xml.leaf("p:sldMasterId", {{"id", u"2147483648"_s}, {"r:id", u"rId1"_s}});
    }
    {
        const auto masters = xml.element("p:notesMasterIdLst");
        xml.leaf("p:notesMasterId", {{"r:id", u"rId2"_s}});
    }
    {
        const auto slides = xml.element("p:sldIdLst");
        for (qsizetype i = 0; i < pages.size(); ++i)
            xml.leaf("p:sldId", {{"id", QString::number(firstSlideId + i)}, {"r:id", u"rId%1"_s.arg(i + 3)}});
    }
    xml.leaf("p:sldSz", {{"cx", emu(slideWidth)}, {"cy", emu(height)}});
    xml.leaf("p:notesSz", {{"cx", u"6858000"_s}, {"cy", u"9144000"_s}});
    return bytes;
}

QByteArray presentationRelations(qsizetype slides)
{
    QList<Relation> relations{{u"slideMaster"_s, u"slideMasters/slideMaster1.xml"_s},
                              {u"notesMaster"_s, u"notesMasters/notesMaster1.xml"_s}};
    for (qsizetype i = 0; i < slides; ++i)
        relations += {u"slide"_s, u"slides/slide%1.xml"_s.arg(i + 1)};
    relations += {u"theme"_s, u"theme/theme1.xml"_s};
    return relationsPart(relations);
}

// "fr-FR"
QString languageTag(const QString &code)
{
    return QLocale(code).name().replace(u'_', u'-');
}

bool hasPicture(const SlidePage &page)
{
    return std::any_of(page.shapes.cbegin(), page.shapes.cend(),
                       [](const Shape &shape) { return std::holds_alternative<Picture>(shape); });
}

// An entry's notes go with the first of its pages.
QString notesOf(const QList<SlidePage> &pages, qsizetype page)
{
    const DeckSlide &entry = pages.at(page).entry;
    return page > 0 && pages.at(page - 1).entry == entry ? QString() : entry.notes;
}

// The slide, its notes where it has some, and what ties them together.
QList<PackagePart> slideParts(const SlidePage &page, const QString &notes, qsizetype number,
                              const PptxTheme &theme, const QString &language)
{
    const QByteArray name = "slide" + QByteArray::number(number) + ".xml";
    QList<Relation> relations{{u"slideLayout"_s, u"../slideLayouts/slideLayout1.xml"_s}};
    QList<PackagePart> parts;
    if (hasPicture(page))
        relations += {u"image"_s, u"../media/logo.png"_s};
    if (!notes.trimmed().isEmpty()) {
        const QString part = u"notesSlide%1.xml"_s.arg(number);
        relations += {u"notesSlide"_s, u"../notesSlides/"_s + part};
        const QByteArray folder = "ppt/notesSlides/";
        parts += {folder + part.toLatin1(), pptxNotes(notes, theme, language)};
        parts += {folder + "_rels/" + part.toLatin1() + ".rels",
                  relationsPart({{u"notesMaster"_s, u"../notesMasters/notesMaster1.xml"_s},
                                 {u"slide"_s, u"../slides/"_s + QString::fromLatin1(name)}})};
    }
    const int firstLink = int(relations.size()) + 1;
    for (const SlideLink &link : page.links) {
        if (link.page >= 0)
            relations += {u"slide"_s, u"slide%1.xml"_s.arg(link.page + 1)};
    }
    parts += {"ppt/slides/" + name, pptxSlide(page, theme, language, firstLink)};
    parts += {"ppt/slides/_rels/" + name + ".rels", relationsPart(relations)};
    return parts;
}

} // namespace

Result<QByteArray> pptxOf(const QList<SlidePage> &pages, const DocumentInfo &info, const Palette &palette,
                          const PageProgress &progress)
{
    const PptxTheme theme(palette);
    const QString language = languageTag(info.languageCode);
    QList<PackagePart> parts = theme.parts();
    parts += {"docProps/core.xml", corePart(info)};
    parts += {"ppt/presentation.xml", presentationPart(pages)};
    parts += {"ppt/_rels/presentation.xml.rels", presentationRelations(pages.size())};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress(int(i), int(pages.size())))
            return QByteArray();
        parts += slideParts(pages.at(i), notesOf(pages, i), i + 1, theme, language);
    }
    const auto withPicture = std::find_if(pages.cbegin(), pages.cend(), hasPicture);
    if (withPicture != pages.cend())
        parts += {"ppt/media/logo.png", pptxPicture(*withPicture)};
    parts.prepend({"[Content_Types].xml", contentTypesPart(parts)});
    return zipped(parts);
}
