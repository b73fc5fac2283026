// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelegend.h"

#include "common/gainlinestyle.h"
#include "painting/strokes.h"
#include "timeline/axisdrawing.h"
#include "timeline/bardrawing.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int markRoom = 20;
constexpr int gap = 16;

// The days on which those who work on a project are not there, as they lie behind the bars.
void drawAway(QPainter *painter, const QPointF &centre, const Theme &theme)
{
    const double half = theme.px(7);
    painter->fillRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half),
                      hatchBrush(theme.colors.strong, theme));
}

void drawMark(QPainter *painter, TimelineLegendMark mark, const QPointF &centre, const Theme &theme)
{
    switch (mark) {
    case TimelineLegendMark::Past:
    case TimelineLegendMark::ToCome:
        return drawDiamond(painter, centre, mark == TimelineLegendMark::Past, theme);
    case TimelineLegendMark::Due:
        return drawDueMark(painter, centre + QPointF(0, theme.px(4)), theme);
    case TimelineLegendMark::Away:
        return drawAway(painter, centre, theme);
    case TimelineLegendMark::Ritual:
        return drawRitual(painter, centre, theme);
    case TimelineLegendMark::Ghost:
        return drawGhost(
            painter,
            {centre.x() - theme.px(8), centre.y() - theme.px(3), double(theme.px(16)), double(theme.px(6))},
            theme);
    }
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineLegend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void TimelineLegend::setMarks(bool hasRituals, bool isReviewed)
{
    if (hasRituals == m_hasRituals && isReviewed == m_isReviewed)
        return;
    m_hasRituals = hasRituals;
    m_isReviewed = isReviewed;
    updateGeometry();
    update();
}

QList<TimelineLegendEntry> TimelineLegend::entries() const
{
    QList<TimelineLegendEntry> entries{{TimelineLegendMark::Past, tr("past milestone")},
                                       {TimelineLegendMark::ToCome, tr("to come")},
                                       {TimelineLegendMark::Due, tr("key result due")},
                                       {TimelineLegendMark::Away, tr("away")}};
    if (m_hasRituals)
        entries += {TimelineLegendMark::Ritual, tr("meeting")};
    if (m_isReviewed)
        entries += {TimelineLegendMark::Ghost, tr("at the review")};
    return entries;
}

QSize TimelineLegend::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextStyle::Caption));
    int width = -theme.px(gap);
    for (const TimelineLegendEntry &entry : entries())
        width += theme.px(markRoom + gap) + metrics.horizontalAdvance(entry.word);
    return {width, theme.px(controlHeight)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double middle = height() / 2.0;
    double left = 0;
    for (const TimelineLegendEntry &entry : entries()) {
        drawMark(&painter, entry.mark, {left + theme.px(8), middle}, theme);
        left += theme.px(markRoom);
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.colors.muted);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(entry.word);
        painter.drawText(QRectF(left, 0, width + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         entry.word);
        left += width + theme.px(gap);
    }
}
