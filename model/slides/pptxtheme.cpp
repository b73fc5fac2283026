// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxtheme.h"

#include "scenes/palette.h"
#include "slides/pptxxml.h"

#include <QColor>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE needs; it also keeps the linker from dropping the files.
static void initPresentationResources()
{
    Q_INIT_RESOURCE(presentation);
}

namespace {

struct ThemeColor {
    const char *inTheme;
    const char *onSlides;
    QColor color;
};

// A dark look swaps the dark and light pairs, as presentation programs do. The accents are the product's own
// and five of the goals.
QList<ThemeColor> colorsOf(const Palette &palette)
{
    QList<ThemeColor> colors;
    if (palette.isDark)
        colors = {{"dk1", "bg1", palette.raised},
                  {"lt1", "tx1", palette.text},
                  {"dk2", "bg2", palette.bg},
                  {"lt2", "tx2", palette.mutedHi}};
    else
        colors = {{"dk1", "tx1", palette.text},
                  {"lt1", "bg1", palette.raised},
                  {"dk2", "tx2", palette.mutedHi},
                  {"lt2", "bg2", palette.bg}};
    colors += {"accent1", "accent1", palette.accent};
    colors += {"accent2", "accent2", palette.goal(1).outline};
    colors += {"accent3", "accent3", palette.goal(2).outline};
    colors += {"accent4", "accent4", palette.goal(3).outline};
    colors += {"accent5", "accent5", palette.goal(4).outline};
    colors += {"accent6", "accent6", palette.goal(5).outline};
    colors += {"hlink", "hlink", palette.accent};
    colors += {"folHlink", "folHlink", palette.mutedHi};
    return colors;
}

QString hex(const QColor &color)
{
    return color.name(QColor::HexRgb).mid(1).toUpper();
}

} // namespace

PptxTheme::PptxTheme(const Palette &palette)
    : m_map(palette.isDark ? R"(bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2")"
                           : R"(bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2")")
{
    for (const ThemeColor &color : colorsOf(palette)) {
        const QByteArray name(color.inTheme);
        m_colors += '<' + ("a:" + name) + "><a:srgbClr val=\"" + hex(color.color).toLatin1()
            + "\"/></a:" + name + '>';
        if (!m_names.contains(color.color.rgb()))
            m_names.insert(color.color.rgb(), color.onSlides);
    }
}

void PptxTheme::fill(PptxXml &xml, const QColor &color) const
{
    const auto solid = xml.element("a:solidFill");
    if (const char *name = m_names.value(color.rgb()))
        xml.leaf("a:schemeClr", {{"val", QString::fromLatin1(name)}});
    else
        xml.leaf("a:srgbClr", {{"val", hex(color)}});
}

QList<PackagePart> PptxTheme::parts() const
{
    initPresentationResources();
    const QString root = u":/pptx/"_s;
    QList<PackagePart> parts;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray bytes = file.readAll();
        bytes.replace("@colors@", m_colors).replace("@clrMap@", m_map);
        parts += {file.fileName().mid(root.size()).toLatin1(), bytes};
    }
    std::sort(parts.begin(), parts.end(),
              [](const PackagePart &a, const PackagePart &b) { return a.name < b.name; });
    return parts;
}
