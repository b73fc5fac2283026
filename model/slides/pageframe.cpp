// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"

#include "slides/slidetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double barWidth = 10.0 / 9; // 10 px of the 900 that a slide is high
constexpr double barTop = 6;
constexpr double barBottom = 13.3;
constexpr double firstBaseline = 12.15;
constexpr double titlePitch = 7.4;
constexpr int mostTitleLines = 2; // above content
constexpr int titleLinesAPage = 11; // of a title that stands alone
constexpr qsizetype partsWithoutSource = 3; // of a footer: company, plan, day
constexpr double footerBaseline = 95.8;
constexpr double numberRoom = 12;
constexpr double logoWidth = 24; // of the footer, with the gap before it
constexpr double logoGap = 3;

// Of a part, as it follows a title.
QString numberOf(int part, int parts)
{
    return parts < 2 ? QString() : u"\u00A0(%1/%2)"_s.arg(part + 1).arg(parts);
}

} // namespace

QString PageFrame::titleOf(int part, int parts) const
{
    return m_slide.title + numberOf(part, parts);
}

QStringList PageFrame::titleLines(int part, int parts) const
{
    const RunStyle style = SlideCanvas(m_palette).title(titleSize);
    const double room = slideRight - slideLeft;
    const QStringList lines = wrapped(titleOf(part, parts), style, room, mostLines);
    if (lines.isEmpty())
        return {QString()};
    if (lines.size() <= mostTitleLines)
        return lines;
    // The page before has all of it; here its beginning, and which part this is.
    const QString number = numberOf(part, parts);
    const QString rest = lines.mid(1).join(u' ');
    return {lines.constFirst(), fitted(rest, style, room - textWidth(number, style)) + number};
}

bool PageFrame::isTitleLong() const
{
    const QString longest = m_slide.title + numberOf(98, 99);
    return wrapped(longest, SlideCanvas(m_palette).title(titleSize), slideRight - slideLeft, mostLines).size()
        > mostTitleLines;
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
    return beginWith(titleLines(part, parts));
}

QList<SlidePage> PageFrame::titlePages() const
{
    const QString title = QString(m_slide.title).replace(u'\n', u' ');
    const QStringList lines =
        wrapped(title, SlideCanvas(m_palette).title(titleSize), slideRight - slideLeft, mostLines);
    const int parts = int((lines.size() + titleLinesAPage - 1) / titleLinesAPage);
    QList<SlidePage> pages;
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = beginWith(lines.mid(qsizetype(part) * titleLinesAPage, titleLinesAPage));
        pages += finish(canvas, part, parts);
    }
    return pages;
}

SlideCanvas PageFrame::beginWith(const QStringList &lines) const
{
    SlideCanvas canvas(m_palette);
    const double bottom = barBottom + double(lines.size() - 1) * titlePitch;
    canvas.add(Box{{0, barTop, barWidth, bottom - barTop}, 0, m_palette.accent, {}});
    canvas.setTextRole(TextRole::Title);
    canvas.writeLines(lines, {slideLeft, firstBaseline}, titlePitch, canvas.title(titleSize),
                      slideRight - slideLeft);
    canvas.setTextRole(TextRole::Body);
    return canvas;
}

// As many of its parts as there is room for: the source goes first, then the longest, a name.
QString PageFrame::footerIn(double room) const
{
    const QString between = u" · "_s;
    const RunStyle style = SlideCanvas(m_palette).muted(captionSize);
    QStringList parts = m_slide.footer.split(between);
    while (parts.size() > 1 && textWidth(parts.join(between), style) > room) {
        const auto longest =
            std::max_element(parts.cbegin(), parts.cend(), [](const QString &one, const QString &other) {
                return one.size() < other.size();
            });
        parts.erase(parts.size() > partsWithoutSource ? parts.cend() - 1 : longest);
    }
    return parts.join(between);
}

SlidePage PageFrame::finish(SlideCanvas &canvas, int part, int parts) const
{
    canvas.setTextRole(TextRole::Footer);
    const double room = slideRight - slideLeft - numberRoom - (m_logo.isNull() ? 0 : logoWidth);
    canvas.write(footerIn(room), {slideLeft, footerBaseline}, canvas.muted(captionSize), Align::Left, room);
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
    page.rows = canvas.rows();
    return page;
}
