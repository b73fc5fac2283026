// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/shape.h"

#include <QXmlStreamWriter>

#include <initializer_list>

struct XmlAttribute {
    const char *name;
    QString value;
};

// Writes one XML part of a presentation. An element ends with the block that holds it.
class PptxXml final {
public:
    using Attributes = std::initializer_list<XmlAttribute>;

    class Element final {
    public:
        explicit Element(QXmlStreamWriter &xml)
            : m_xml(xml)
        {
        }
        ~Element() { m_xml.writeEndElement(); }
        Q_DISABLE_COPY_MOVE(Element)

    private:
        QXmlStreamWriter &m_xml;
    };

    explicit PptxXml(QByteArray *bytes)
        : m_xml(bytes)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    }

    [[nodiscard]] Element element(const char *name, Attributes attributes = {});
    void leaf(const char *name, Attributes attributes = {});
    void text(const char *name, const QString &text);
    void characters(const QString &text);

private:
    void writeAttributes(Attributes attributes);

    QXmlStreamWriter m_xml;
};

// The lengths of DrawingML: 914,400 to the inch, of which a slide is 7.5 high.
inline constexpr double emuPerUnit = 914400 * 7.5 / slideHeight;
[[nodiscard]] QString emu(double units);
