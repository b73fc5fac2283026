// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxtext.h"

#include "slides/pptxtheme.h"
#include "slides/pptxxml.h"
#include "slides/slidetext.h"

using namespace Qt::StringLiterals;

namespace {

// Of Inter, in shares of the em.
constexpr double ascent = 0.96875;
constexpr double lineHeight = 1.2102;

constexpr double pointsPerUnit = 5.4; // a slide is 540 points high
constexpr double displaySpacing = -0.019; // of the em: what titles are set tighter by
constexpr double numberRoom = 11;
constexpr double slack = 0.8; // for the bold face, a little wider than the semi-bold that is measured

// Of a line's own height: how far apart the lines stand, 1 for a single one.
double spacingOf(const QList<TextRun> &lines)
{
    if (lines.size() < 2)
        return 1;
    const double pitch = lines.at(1).position.y() - lines.at(0).position.y();
    return pitch / (lineHeight * lines.constFirst().style.size);
}

QRectF frameOf(const QList<TextRun> &lines)
{
    const TextRun &first = lines.constFirst();
    const double size = first.style.size;
    // Lines closer than their own height take from the first one, too.
    const double spared = std::max(0.0, 1 - spacingOf(lines)) * lineHeight * size;
    const double top = first.position.y() - ascent * size + spared;
    const double height = lines.constLast().position.y() + (lineHeight - ascent) * size - top;
    if (first.role == TextRole::PageNumber) // programs break numbers that grow by a digit
        return {first.position.x() + first.width - numberRoom, top, numberRoom, height};
    if (first.room <= 0)
        return {first.position.x(), top, first.width, height};
    const double width = first.room + slack;
    switch (first.align) {
    case Align::Centre:
        return {first.position.x() + (first.width - width) / 2, top, width, height};
    case Align::Right:
        return {first.position.x() + first.width - width, top, width, height};
    case Align::Left:
        break;
    }
    return {first.position.x(), top, width, height};
}

// What stands between a line and the next: nothing where a word was broken, a break where the next word would
// have fitted, else a space.
enum class Joint { Space, Nothing, Break };

Joint jointOf(const TextRun &line, const TextRun &next)
{
    const QString nextWord = next.text.section(u' ', 0, 0);
    if (textWidth(line.text + u' ' + nextWord, line.style) <= line.room)
        return Joint::Break;
    const bool isOneWord = !line.text.contains(u' ');
    const bool isFull = textWidth(line.text + next.text.left(1), line.style) > line.room;
    return isOneWord && isFull ? Joint::Nothing : Joint::Space;
}

QString alignment(Align align, bool isRightToLeft)
{
    switch (align) {
    case Align::Centre:
        return u"ctr"_s;
    case Align::Right:
        return u"r"_s;
    case Align::Left:
        break;
    }
    return isRightToLeft ? u"r"_s : u"l"_s;
}

QString thousandths(double share)
{
    return QString::number(qRound(share * 100000));
}

} // namespace

void PptxText::write(const QList<TextRun> &lines, int id)
{
    const TextRun &first = lines.constFirst();
    const QRectF frame = frameOf(lines);
    const auto shape = m_xml.element("p:sp");
    writeNames(first.role, id);
    {
        const auto properties = m_xml.element("p:spPr");
        {
            const auto place = m_xml.element("a:xfrm");
            m_xml.leaf("a:off", {{"x", emu(frame.left())}, {"y", emu(frame.top())}});
            m_xml.leaf("a:ext", {{"cx", emu(frame.width())}, {"cy", emu(frame.height())}});
        }
        const auto geometry = m_xml.element("a:prstGeom", {{"prst", u"rect"_s}});
        m_xml.leaf("a:avLst");
    }
    const auto body = m_xml.element("p:txBody");
    {
        const auto box = m_xml.element("a:bodyPr",
                                       {{"wrap", first.room > 0 ? u"square"_s : u"none"_s},
                                        {"lIns", u"0"_s},
                                        {"tIns", u"0"_s},
                                        {"rIns", u"0"_s},
                                        {"bIns", u"0"_s},
                                        {"anchor", u"t"_s}});
        m_xml.leaf("a:noAutofit");
    }
    m_xml.leaf("a:lstStyle");
    writeParagraph(lines);
}

void PptxText::writeNames(TextRole role, int id)
{
    const auto names = m_xml.element("p:nvSpPr");
    const auto named = [&](const char *name) {
        m_xml.leaf(
            "p:cNvPr",
            {{"id", QString::number(id)}, {"name", QString::fromLatin1(name) + u' ' + QString::number(id)}});
    };
    const auto placeholder = [&](PptxXml::Attributes attributes) {
        {
            const auto kind = m_xml.element("p:cNvSpPr");
            m_xml.leaf("a:spLocks", {{"noGrp", u"1"_s}});
        }
        const auto properties = m_xml.element("p:nvPr");
        m_xml.leaf("p:ph", attributes);
    };
    switch (role) {
    case TextRole::Title:
        named("Title");
        return placeholder({{"type", u"title"_s}});
    case TextRole::Footer:
        named("Footer");
        return placeholder({{"type", u"ftr"_s}, {"sz", u"quarter"_s}, {"idx", u"11"_s}});
    case TextRole::PageNumber:
        named("Slide number");
        return placeholder({{"type", u"sldNum"_s}, {"sz", u"quarter"_s}, {"idx", u"12"_s}});
    case TextRole::Body:
        break;
    }
    named("Text");
    m_xml.leaf("p:cNvSpPr", {{"txBox", u"1"_s}});
    m_xml.leaf("p:nvPr");
}

void PptxText::writeParagraph(const QList<TextRun> &lines)
{
    const TextRun &first = lines.constFirst();
    const bool isRightToLeft = first.text.isRightToLeft();
    const auto paragraph = m_xml.element("a:p");
    {
        const auto properties = m_xml.element(
            "a:pPr",
            {{"algn", alignment(first.align, isRightToLeft)}, {"rtl", isRightToLeft ? u"1"_s : u"0"_s}});
        {
            const auto spacing = m_xml.element("a:lnSpc");
            m_xml.leaf("a:spcPct", {{"val", thousandths(spacingOf(lines))}});
        }
        {
            const auto before = m_xml.element("a:spcBef");
            m_xml.leaf("a:spcPts", {{"val", u"0"_s}});
        }
        m_xml.leaf("a:buNone");
    }
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text += lines.at(i).text;
        const bool isLast = i + 1 == lines.size();
        const Joint joint = isLast ? Joint::Nothing : jointOf(lines.at(i), lines.at(i + 1));
        if (joint == Joint::Space)
            text += u' ';
        if (!isLast && joint != Joint::Break)
            continue;
        writeRun(first, text);
        text.clear();
        if (!isLast)
            m_xml.leaf("a:br");
    }
}

void PptxText::writeRun(const TextRun &line, const QString &text)
{
    if (line.role == TextRole::PageNumber) {
        const auto field = m_xml.element(
            "a:fld", {{"id", u"{5C0E8E24-5B0C-4B4E-9C3F-6C1B1C6E0A11}"_s}, {"type", u"slidenum"_s}});
        writeRunStyle(line.style);
        m_xml.text("a:t", text);
        return;
    }
    const auto run = m_xml.element("a:r");
    writeRunStyle(line.style);
    m_xml.text("a:t", text);
}

void PptxText::writeRunStyle(const RunStyle &style)
{
    const double points = style.size * pointsPerUnit;
    const double spacing = style.display ? displaySpacing * points : 0;
    const auto properties = m_xml.element("a:rPr",
                                          {{"lang", m_language},
                                           {"sz", QString::number(qRound(points * 100))},
                                           {"b", style.weight == TextWeight::SemiBold ? u"1"_s : u"0"_s},
                                           {"spc", QString::number(qRound(spacing * 100))},
                                           {"dirty", u"0"_s}});
    m_theme.fill(m_xml, style.ink);
    m_xml.leaf("a:latin", {{"typeface", style.display ? u"+mj-lt"_s : u"+mn-lt"_s}});
}

void PptxText::writePlain(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        const auto paragraph = m_xml.element("a:p");
        if (line.trimmed().isEmpty())
            continue;
        const auto run = m_xml.element("a:r");
        m_xml.leaf("a:rPr", {{"lang", m_language}, {"dirty", u"0"_s}});
        m_xml.text("a:t", line);
    }
}
