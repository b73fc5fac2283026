// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelegend.h"

#include "common/gainlinestyle.h"
#include "painting/strokes.h"
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

QRectF ghostAround(const QPointF &centre, const Theme &theme)
{
    return {centre.x() - theme.px(8), centre.y() - theme.px(3), 16.0 * theme.scale, 5.0 * theme.scale};
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineLegend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void TimelineLegend::setReviewed(bool isReviewed)
{
    m_isReviewed = isReviewed;
    updateGeometry();
    update();
}

QStringList TimelineLegend::words() const
{
    QStringList words{tr("past milestone"), tr("to come"), tr("key result due"), tr("away")};
    if (m_isReviewed)
        words += tr("at the review");
    return words;
}

QSize TimelineLegend::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextStyle::Caption));
    int width = -theme.px(gap);
    for (const QString &word : words())
        width += theme.px(markRoom + gap) + metrics.horizontalAdvance(word);
    return {width, theme.px(controlHeight)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QStringList all = words();
    const double middle = height() / 2.0;
    double left = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QPointF mark(left + theme.px(8), middle);
        if (i < 2)
            drawDiamond(&painter, mark, i == 0, theme);
        else if (i == 2)
            drawDueMark(&painter, mark + QPointF(0, theme.px(4)), theme);
        else if (i == 3)
            drawAway(&painter, mark, theme);
        else
            drawGhost(&painter, ghostAround(mark, theme), theme);
        left += theme.px(markRoom);
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.colors.muted);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(all.at(i));
        painter.drawText(QRectF(left, 0, width + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         all.at(i));
        left += width + theme.px(gap);
    }
}
