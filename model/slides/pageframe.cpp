// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"

#include "slides/slidetext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double barWidth = 10.0 / 9; // 10 px of the 900 that a slide is high
constexpr double barTop = 6;
constexpr double barBottom = 13.3;
constexpr double firstBaseline = 12.15;
constexpr double titlePitch = 7.4;
constexpr double footerBaseline = 95.8;
constexpr double numberRoom = 12;
constexpr double logoWidth = 24; // of the footer, with the gap before it
constexpr double logoGap = 3;

} // namespace

QString PageFrame::titleOf(int part, int parts) const
{
    if (parts < 2)
        return m_slide.title;
    return m_slide.title + u"\u00A0(%1/%2)"_s.arg(part + 1).arg(parts);
}

QStringList PageFrame::titleLines(int part, int parts) const
{
    const RunStyle style = SlideCanvas(m_palette).title(titleSize);
    const QStringList lines = wrapped(titleOf(part, parts), style, slideRight - slideLeft, 2);
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

double PageFrame::contentTop(int part, int parts) const
{
    return titleLines(part, parts).size() > 1 ? twoLineTop : oneLineTop;
}

int PageFrame::partsFor(qsizetype count, int room, int tightRoom) const
{
    const auto pages = [count](int size) { return std::max(1, int((count + size - 1) / size)); };
    const int parts = pages(room);
    // The part's number may push the title onto a second line.
    return titleLines(parts - 1, parts).size() > 1 ? pages(tightRoom) : parts;
}

SlideCanvas PageFrame::begin(int part, int parts) const
{
    SlideCanvas canvas(m_palette);
    const QStringList lines = titleLines(part, parts);
    const double bottom = barBottom + double(lines.size() - 1) * titlePitch;
    canvas.add(Box{{0, barTop, barWidth, bottom - barTop}, 0, m_palette.accent, {}});
    canvas.setTextRole(TextRole::Title);
    canvas.writeLines(lines, {slideLeft, firstBaseline}, titlePitch, canvas.title(titleSize),
                      slideRight - slideLeft);
    canvas.setTextRole(TextRole::Body);
    return canvas;
}

SlidePage PageFrame::finish(SlideCanvas &canvas, int part, int parts) const
{
    canvas.setTextRole(TextRole::Footer);
    canvas.write(m_slide.footer, {slideLeft, footerBaseline}, canvas.muted(captionSize), Align::Left,
                 slideRight - slideLeft - numberRoom - (m_logo.isNull() ? 0 : logoWidth));
    canvas.picture(
        m_logo,
        {slideRight - numberRoom - logoWidth + logoGap, footerBaseline - 3.2, logoWidth - logoGap, 4.2},
        Align::Right);
    canvas.setTextRole(TextRole::PageNumber);
    canvas.write(QString::number(m_firstNumber + part), {slideRight, footerBaseline},
                 canvas.muted(captionSize), Align::Right);
    canvas.setTextRole(TextRole::Body);
    SlidePage page{m_slide.kind, titleOf(part, parts), m_slide.subject, m_palette.raised, canvas.take()};
    page.links = canvas.links();
    return page;
}
