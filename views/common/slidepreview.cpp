// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/slidepreview.h"

#include "common/gainlinestyle.h"
#include "common/slidepicture.h"

#include <QPainter>

namespace {

constexpr int markWidth = 2;
constexpr int markGap = 3;

} // namespace

SlidePreview::SlidePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SlidePreview::setPage(const SlidePage &page)
{
    m_page = page;
    m_painted = {};
    setAccessibleName(page.title);
    update();
}

void SlidePreview::setMarks(const QList<QRectF> &marks)
{
    m_marks = marks;
    update();
}

void SlidePreview::paintEvent(QPaintEvent *)
{
    if (!m_page.ground.isValid())
        return;
    // On whole pixels, one of them for the hairline around.
    const QRectF paper = slideRect(QRectF(rect()).adjusted(1, 1, -1, -1)).toRect();
    const double ratio = devicePixelRatioF();
    if (m_painted.size() != (paper.size() * ratio).toSize())
        m_painted = slidePixmap(m_page, paper.size(), ratio);
    QPainter painter(this);
    painter.drawPixmap(paper.topLeft(), m_painted);
    painter.setPen(QPen(themeOf(this).colors.border, 1));
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
    const Theme &theme = themeOf(this);
    const double unit = paper.height() / m_page.height;
    painter.setPen(QPen(Palette::forSlides().status(Status::Attention).ink, theme.px(markWidth)));
    painter.setClipRect(rect());
    for (const QRectF &mark : std::as_const(m_marks)) {
        const QRectF framed(paper.topLeft() + mark.topLeft() * unit, mark.size() * unit);
        const double gap = theme.px(markGap);
        painter.drawRect(framed.adjusted(-gap, -gap, gap, gap));
    }
}
