// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pdfarchive.h"

#include "slides/documentinfo.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto archive = "http://www.aiim.org/pdfa/ns/id/"_L1;

// One item in a list of that kind; the language of a title is any.
void writeListed(QXmlStreamWriter &xml, const QString &name, const QString &list, const QString &item)
{
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, u"li"_s);
    if (list == u"Alt")
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(item);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpOf(const DocumentInfo &info)
{
    QByteArray bytes("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(archive, u"pdfaid"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeListed(xml, u"title"_s, u"Alt"_s, info.title);
    if (!info.author.isEmpty())
        writeListed(xml, u"creator"_s, u"Seq"_s, info.author);
    writeListed(xml, u"language"_s, u"Bag"_s, info.languageCode);
    xml.writeTextElement(xmp, u"CreatorTool"_s, u"Gainline"_s);
    if (info.created.isValid())
        xml.writeTextElement(xmp, u"CreateDate"_s, info.created.toString(Qt::ISODate) + u"T12:00:00Z"_s);
    xml.writeTextElement(archive, u"part"_s, u"2"_s);
    xml.writeTextElement(archive, u"conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return bytes + body + "\n<?xpacket end=\"w\"?>";
}

QByteArray slideColorProfile()
{
    return QColorSpace(QColorSpace::SRgb).iccProfile();
}
