// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxdrawing.h"

#include "slides/pptxpage.h"
#include "slides/pptxtheme.h"
#include "slides/pptxxml.h"
#include "slides/slidepage.h"
#include "slides/slidepainter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto quarterTurnBack = "-5400000"; // 60,000 to the degree

QString thousandths(double share)
{
    return QString::number(qRound(share * 100000));
}

} // namespace

void PptxDrawing::write(const Box &box, int id)
{
    const auto shape = m_xml.element("p:sp");
    writeNames("Box", id);
    const auto properties = m_xml.element("p:spPr");
    writePlace(box.rect, box.openLeft && !box.openRight);
    if (box.openLeft || box.openRight) {
        writeOpenBox(box);
    } else {
        const double side = std::min(box.rect.width(), box.rect.height());
        const double share = side > 0 ? std::min(0.5, box.radius / side) : 0;
        if (share > 0)
            writePreset("roundRect", share);
        else
            writePreset("rect");
    }
    writeInk(box.fill, box.stroke);
}

void PptxDrawing::write(const Line &line, int id)
{
    const QRectF rect = line.points.boundingRect();
    if (line.points.size() > 2) {
        const auto shape = m_xml.element("p:sp");
        writeNames("Freeform", id);
        const auto properties = m_xml.element("p:spPr");
        writePlace(rect);
        writePath(line.points, rect, false);
        return writeInk({}, line.stroke);
    }
    const auto shape = m_xml.element("p:cxnSp");
    {
        const auto names = m_xml.element("p:nvCxnSpPr");
        m_xml.leaf("p:cNvPr", {{"id", QString::number(id)}, {"name", u"Line %1"_s.arg(id)}});
        m_xml.leaf("p:cNvCxnSpPr");
        m_xml.leaf("p:nvPr");
    }
    const QPointF way = line.points.constLast() - line.points.constFirst();
    const auto properties = m_xml.element("p:spPr");
    {
        const auto place = m_xml.element("a:xfrm", {{"flipV", way.x() * way.y() < 0 ? u"1"_s : u"0"_s}});
        m_xml.leaf("a:off", {{"x", emu(rect.left())}, {"y", emu(rect.top())}});
        m_xml.leaf("a:ext", {{"cx", emu(rect.width())}, {"cy", emu(rect.height())}});
    }
    writePreset("line");
    writeStroke(line.stroke);
}

void PptxDrawing::write(const Ellipse &ellipse, int id)
{
    const QPointF corner(ellipse.radius, ellipse.radius);
    const auto shape = m_xml.element("p:sp");
    writeNames("Circle", id);
    const auto properties = m_xml.element("p:spPr");
    writePlace({ellipse.centre - corner, ellipse.centre + corner});
    writePreset("ellipse");
    writeInk(ellipse.fill, ellipse.stroke);
}

void PptxDrawing::write(const Polygon &polygon, int id)
{
    const QRectF rect = polygon.points.boundingRect();
    const auto shape = m_xml.element("p:sp");
    writeNames("Freeform", id);
    const auto properties = m_xml.element("p:spPr");
    writePlace(rect);
    writePath(polygon.points, rect, true);
    writeInk(polygon.fill, polygon.stroke);
}

void PptxDrawing::write(const Picture &picture, int id)
{
    const auto shape = m_xml.element("p:pic");
    {
        const auto names = m_xml.element("p:nvPicPr");
        m_xml.leaf("p:cNvPr", {{"id", QString::number(id)}, {"name", u"Logo %1"_s.arg(id)}});
        m_xml.leaf("p:cNvPicPr");
        m_xml.leaf("p:nvPr");
    }
    {
        const auto fill = m_xml.element("p:blipFill");
        m_xml.leaf("a:blip", {{"r:embed", QString::fromLatin1(pptxPictureRelation)}});
        const auto stretch = m_xml.element("a:stretch");
        m_xml.leaf("a:fillRect");
    }
    const auto properties = m_xml.element("p:spPr");
    writePlace(picture.rect);
    writePreset("rect");
}

// With a fill that lets all through: an area without one takes no click.
void PptxDrawing::writeLink(const SlideLink &link, int id, int relation)
{
    const auto shape = m_xml.element("p:sp");
    {
        const auto names = m_xml.element("p:nvSpPr");
        {
            const auto name = m_xml.element(
                "p:cNvPr", {{"id", QString::number(id)}, {"name", u"Link to slide %1"_s.arg(link.page + 1)}});
            m_xml.leaf("a:hlinkClick",
                       {{"r:id", u"rId%1"_s.arg(relation)}, {"action", u"ppaction://hlinksldjump"_s}});
        }
        m_xml.leaf("p:cNvSpPr");
        m_xml.leaf("p:nvPr");
    }
    const auto properties = m_xml.element("p:spPr");
    writePlace(link.area);
    writePreset("rect");
    {
        const auto fill = m_xml.element("a:solidFill");
        const auto color = m_xml.element("a:srgbClr", {{"val", u"FFFFFF"_s}});
        m_xml.leaf("a:alpha", {{"val", u"0"_s}});
    }
    const auto line = m_xml.element("a:ln");
    m_xml.leaf("a:noFill");
}

void PptxDrawing::writeNames(const char *name, int id)
{
    const auto names = m_xml.element("p:nvSpPr");
    m_xml.leaf(
        "p:cNvPr",
        {{"id", QString::number(id)}, {"name", QString::fromLatin1(name) + u' ' + QString::number(id)}});
    m_xml.leaf("p:cNvSpPr");
    m_xml.leaf("p:nvPr");
}

void PptxDrawing::writePlace(const QRectF &rect, bool flipped)
{
    const auto place = m_xml.element("a:xfrm", {{"flipH", flipped ? u"1"_s : u"0"_s}});
    m_xml.leaf("a:off", {{"x", emu(rect.left())}, {"y", emu(rect.top())}});
    m_xml.leaf("a:ext", {{"cx", emu(rect.width())}, {"cy", emu(rect.height())}});
}

void PptxDrawing::writePreset(const char *geometry, double radiusShare)
{
    const auto preset = m_xml.element("a:prstGeom", {{"prst", QString::fromLatin1(geometry)}});
    const auto values = m_xml.element("a:avLst");
    if (radiusShare >= 0)
        m_xml.leaf("a:gd", {{"name", u"adj"_s}, {"fmla", u"val "_s + thousandths(radiusShare)}});
}

void PptxDrawing::writePoint(const char *element, QPointF point)
{
    const auto at = m_xml.element(element);
    m_xml.leaf("a:pt", {{"x", emu(point.x())}, {"y", emu(point.y())}});
}

void PptxDrawing::writePath(const QPolygonF &points, const QRectF &rect, bool closed)
{
    const auto geometry = m_xml.element("a:custGeom");
    for (const char *list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        m_xml.leaf(list);
    m_xml.leaf("a:rect", {{"l", u"0"_s}, {"t", u"0"_s}, {"r", u"r"_s}, {"b", u"b"_s}});
    const auto paths = m_xml.element("a:pathLst");
    const auto path = m_xml.element(
        "a:path",
        {{"w", emu(rect.width())}, {"h", emu(rect.height())}, {"fill", closed ? u"norm"_s : u"none"_s}});
    for (qsizetype i = 0; i < points.size(); ++i)
        writePoint(i == 0 ? "a:moveTo" : "a:lnTo", points.at(i) - rect.topLeft());
    if (closed)
        m_xml.leaf("a:close");
}

// Open to the right, and to the left where both are: no corners and no line there. The fill and the outline
// are two paths.
void PptxDrawing::writeOpenBox(const Box &box)
{
    const double width = box.rect.width();
    const double height = box.rect.height();
    const bool isOpenBoth = box.openLeft && box.openRight;
    const double radius = isOpenBoth ? 0 : std::min({box.radius, width, height / 2});
    const auto corner = [&](const char *startAngle) {
        if (radius > 0)
            m_xml.leaf("a:arcTo",
                       {{"wR", emu(radius)},
                        {"hR", emu(radius)},
                        {"stAng", QString::fromLatin1(startAngle)},
                        {"swAng", QString::fromLatin1(quarterTurnBack)}});
    };
    const auto writeOutline = [&](bool closed) {
        writePoint("a:moveTo", {width, 0});
        writePoint("a:lnTo", {radius, 0});
        corner("16200000");
        writePoint(isOpenBoth && !closed ? "a:moveTo" : "a:lnTo", {0, height - radius});
        corner("10800000");
        writePoint("a:lnTo", {width, height});
        if (closed)
            m_xml.leaf("a:close");
    };
    const auto geometry = m_xml.element("a:custGeom");
    for (const char *list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        m_xml.leaf(list);
    m_xml.leaf("a:rect", {{"l", u"0"_s}, {"t", u"0"_s}, {"r", u"r"_s}, {"b", u"b"_s}});
    const auto paths = m_xml.element("a:pathLst");
    {
        const auto filled =
            m_xml.element("a:path", {{"w", emu(width)}, {"h", emu(height)}, {"stroke", u"0"_s}});
        writeOutline(true);
    }
    const auto outlined =
        m_xml.element("a:path", {{"w", emu(width)}, {"h", emu(height)}, {"fill", u"none"_s}});
    writeOutline(false);
}

void PptxDrawing::writeInk(const QColor &fill, const Stroke &stroke)
{
    if (fill.isValid())
        m_theme.fill(m_xml, fill);
    else
        m_xml.leaf("a:noFill");
    writeStroke(stroke);
}

void PptxDrawing::writeStroke(const Stroke &stroke)
{
    if (!stroke.ink.isValid() || stroke.width <= 0) {
        const auto line = m_xml.element("a:ln");
        return m_xml.leaf("a:noFill");
    }
    const auto line =
        m_xml.element("a:ln", {{"w", emu(stroke.width)}, {"cap", stroke.round ? u"rnd"_s : u"flat"_s}});
    m_theme.fill(m_xml, stroke.ink);
    if (stroke.dashed) {
        const auto dash = m_xml.element("a:custDash");
        m_xml.leaf(
            "a:ds",
            {{"d", thousandths(dashLength / stroke.width)}, {"sp", thousandths(dashGap / stroke.width)}});
    }
    if (stroke.round)
        m_xml.leaf("a:round");
    else
        m_xml.leaf("a:miter", {{"lim", u"800000"_s}});
}
