// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/shape.h"

class PptxTheme;
class PptxXml;
struct SlideLink;

// Writes what is no text as drawing shapes, of the kinds that can be taken by their handles.
class PptxDrawing final {
public:
    PptxDrawing(PptxXml &xml, const PptxTheme &theme)
        : m_xml(xml)
        , m_theme(theme)
    {
    }

    void write(const Box &box, int id);
    void write(const Line &line, int id);
    void write(const Ellipse &ellipse, int id);
    void write(const Polygon &polygon, int id);
    void write(const Picture &picture, int id);
    // An area that cannot be seen and leads to another slide by a click in the show.
    void writeLink(const SlideLink &link, int id, int relation);

private:
    void writeNames(const char *name, int id);
    void writePlace(const QRectF &rect, bool flipped = false);
    void writePreset(const char *geometry, double radiusShare = -1);
    void writePath(const QPolygonF &points, const QRectF &rect, bool closed);
    void writeOpenBox(const Box &box);
    void writePoint(const char *element, QPointF point);
    void writeInk(const QColor &fill, const Stroke &stroke);
    void writeStroke(const Stroke &stroke);

    PptxXml &m_xml;
    const PptxTheme &m_theme;
};
