// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidepainter.h"

#include "slides/slidepage.h"
#include "slides/slidetext.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>

namespace {

QPen penOf(const Stroke &stroke)
{
    if (!stroke.ink.isValid() || stroke.width <= 0)
        return Qt::NoPen;
    QPen pen(stroke.ink, stroke.width, Qt::SolidLine, stroke.round ? Qt::RoundCap : Qt::FlatCap,
             stroke.round ? Qt::RoundJoin : Qt::MiterJoin);
    if (stroke.dashed)
        pen.setDashPattern({dashLength / stroke.width, dashGap / stroke.width});
    return pen;
}

QBrush brushOf(const QColor &fill)
{
    return fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush);
}

QPainterPath outlineOf(const Box &box)
{
    QPainterPath path;
    path.addRoundedRect(box.rect, box.radius, box.radius);
    return path;
}

// A box that goes on beyond an edge: drawn further than it is shown.
Box beyondEdges(Box box)
{
    const double reach = box.radius + box.stroke.width + 1;
    box.rect.adjust(box.openLeft ? -reach : 0, 0, box.openRight ? reach : 0, 0);
    return box;
}

QRectF clipOf(const Box &box)
{
    const double reach = box.stroke.width + 1;
    return box.rect.adjusted(box.openLeft ? 0 : -reach, -reach, box.openRight ? 0 : reach, reach);
}

class ShapePainter {
public:
    explicit ShapePainter(QPainter *painter)
        : m_painter(painter)
    {
    }

    void operator()(const TextRun &run) const
    {
        m_painter->save();
        m_painter->translate(run.position);
        m_painter->scale(1 / pixelsPerUnit, 1 / pixelsPerUnit);
        m_painter->setFont(slideFont(run.style));
        m_painter->setPen(run.style.ink);
        m_painter->drawText(QPointF(), run.text);
        m_painter->restore();
    }
    void operator()(const Box &box) const
    {
        setInk(box.fill, box.stroke);
        if (!box.openLeft && !box.openRight) {
            m_painter->drawPath(outlineOf(box));
            return;
        }
        m_painter->save();
        m_painter->setClipRect(clipOf(box), Qt::IntersectClip);
        m_painter->drawPath(outlineOf(beyondEdges(box)));
        m_painter->restore();
    }
    void operator()(const Line &line) const
    {
        setInk({}, line.stroke);
        m_painter->drawPolyline(line.points);
    }
    void operator()(const Ellipse &ellipse) const
    {
        setInk(ellipse.fill, ellipse.stroke);
        m_painter->drawEllipse(ellipse.centre, ellipse.radius, ellipse.radius);
    }
    void operator()(const Picture &picture) const
    {
        if (picture.svg.isEmpty()) {
            m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
            m_painter->drawImage(picture.rect, picture.image);
        } else {
            QSvgRenderer(picture.svg).render(m_painter, picture.rect);
        }
    }
    void operator()(const Polygon &polygon) const
    {
        setInk(polygon.fill, polygon.stroke);
        m_painter->drawPolygon(polygon.points);
    }

private:
    void setInk(const QColor &fill, const Stroke &stroke) const
    {
        m_painter->setBrush(brushOf(fill));
        m_painter->setPen(penOf(stroke));
    }

    QPainter *m_painter;
};

} // namespace

void paintSlide(QPainter *painter, const SlidePage &page, const QRectF &target)
{
    const double scale = std::min(target.width() / slideWidth, target.height() / page.height);
    const QSizeF size(slideWidth * scale, page.height * scale);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->translate(target.center() - QPointF(size.width(), size.height()) / 2);
    painter->scale(scale, scale);
    painter->fillRect(QRectF(0, 0, slideWidth, page.height), page.ground);
    const ShapePainter shapePainter(painter);
    for (const Shape &shape : page.shapes)
        std::visit(shapePainter, shape);
    painter->restore();
}
