// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxxml.h"

namespace {

// XML 1.0 has no place for control characters and lone surrogates.
QString allowedInXml(const QString &text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPair =
            character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            allowed += character, allowed += text.at(++i);
        else if (!character.isSurrogate() && character.unicode() >= u' ' && character.unicode() < 0xFFFE)
            allowed += character;
    }
    return allowed;
}

} // namespace

PptxXml::Element PptxXml::element(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1StringView(name));
    writeAttributes(attributes);
    return Element(m_xml);
}

void PptxXml::leaf(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1StringView(name));
    writeAttributes(attributes);
}

void PptxXml::text(const char *name, const QString &text)
{
    m_xml.writeTextElement(QLatin1StringView(name), allowedInXml(text));
}

void PptxXml::characters(const QString &text)
{
    m_xml.writeCharacters(allowedInXml(text));
}

void PptxXml::writeAttributes(Attributes attributes)
{
    for (const XmlAttribute &attribute : attributes)
        m_xml.writeAttribute(QLatin1StringView(attribute.name), allowedInXml(attribute.value));
}

QString emu(double units)
{
    return QString::number(qRound64(units * emuPerUnit));
}
