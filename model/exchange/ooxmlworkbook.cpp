// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ooxmlworkbook.h"

#include "exchange/zipparts.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Relation {
    QString type; // the last word of the type's address
    QString part;
};

// Where a part's relations lead, by their ids. Targets are relative to the part's folder or, as
// openpyxl writes them, absolute in the package.
QHash<QString, Relation> relationsOf(const ZipParts &parts, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QByteArray bytes = parts.part(folder + "_rels/"_L1 + part.section(u'/', -1) + ".rels"_L1);
    QHash<QString, Relation> relations;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            continue;
        const QString target = attributes.value("Target"_L1).toString();
        const QString path = target.startsWith(u'/') ? target.sliced(1) : folder + target;
        relations.insert(attributes.value("Id"_L1).toString(),
                         {attributes.value("Type"_L1).toString().section(u'/', -1), QDir::cleanPath(path)});
    }
    return relations;
}

QString partOfType(const QHash<QString, Relation> &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

void readSheetList(const QByteArray &bytes, const QHash<QString, Relation> &relations,
                   OoxmlWorkbook &workbook)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const QStringView date1904 = attributes.value("date1904"_L1);
            workbook.from1904 = date1904 == "1"_L1 || date1904 == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            QString id;
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == "id"_L1)
                    id = attribute.value().toString();
            }
            const Relation relation = relations.value(id);
            if (relation.type == "worksheet"_L1) // not a chart sheet
                workbook.sheets << OoxmlSheet{attributes.value("name"_L1).toString(), relation.part,
                                              attributes.value("state"_L1).contains("idden"_L1)};
        }
    }
}

void readTexts(const QByteArray &bytes, OoxmlWorkbook &workbook)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
            workbook.texts << ooxmlText(xml);
    }
}

void readFormats(const QByteArray &bytes, OoxmlWorkbook &workbook)
{
    QXmlStreamReader xml(bytes);
    QHash<int, NumberFormatKind> kinds;
    bool cellFormats = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            cellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            kinds.insert(id, formatKind(attributes.value("formatCode"_L1)));
        else if (cellFormats && xml.name() == "xf"_L1)
            workbook.cellFormats << kinds.value(id, builtInFormatKind(id));
    }
}

// _x000D_ stands for the character with that number (ECMA-376 part 1, 22.9.2.19).
QString unescaped(QString text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        const QChar character(char16_t(match.capturedView(1).toUShort(nullptr, 16)));
        text.replace(match.capturedStart(), match.capturedLength(), QString(character));
        from = match.capturedStart() + 1;
    }
    return text.remove(u'\r');
}

} // namespace

QString ooxmlText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "r"_L1)
            text += ooxmlText(xml);
        else
            xml.skipCurrentElement();
    }
    return unescaped(text);
}

OoxmlWorkbook readOoxmlWorkbook(const ZipParts &parts)
{
    OoxmlWorkbook workbook;
    const QString main = partOfType(relationsOf(parts, {}), "officeDocument"_L1);
    const QHash<QString, Relation> relations = relationsOf(parts, main);
    readSheetList(parts.part(main), relations, workbook);
    readTexts(parts.part(partOfType(relations, "sharedStrings"_L1)), workbook);
    readFormats(parts.part(partOfType(relations, "styles"_L1)), workbook);
    return workbook;
}
