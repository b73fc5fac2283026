// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lanedrawing.h"

#include "painting/theme.h"
#include "timeline/bardrawing.h"

#include <QPainter>

namespace {

constexpr double summaryHeight = 14;
constexpr double textGap = 8;

void drawSummary(QPainter *painter, const BracketPicture &picture, const Theme &theme)
{
    const double height = theme.px(summaryHeight);
    const QRectF bar(picture.left, std::round(picture.lane.center().y() - height / 2),
                     picture.right - picture.left, height);
    drawBarShape(painter, bar, picture.goalColor, picture.progress, picture.isLate, theme);
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.text);
    QRectF words = picture.lane;
    words.setLeft(bar.right() + theme.px(textGap));
    words.setWidth(painter->fontMetrics().horizontalAdvance(picture.text) + 1);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, picture.text);
}

void drawSpan(QPainter *painter, const BracketPicture &picture, const Theme &theme)
{
    const double middle = picture.lane.center().y();
    const double foot = middle + theme.px(5);
    painter->setPen(QPen(theme.colors.goal(picture.goalColor).outline, theme.line(2), Qt::SolidLine,
                         Qt::FlatCap, Qt::MiterJoin));
    painter->drawPolyline(QPolygonF({{picture.left + 1, foot},
                                     {picture.left + 1, middle},
                                     {picture.right - 1, middle},
                                     {picture.right - 1, foot}}));
}

} // namespace

void drawBracket(QPainter *painter, const BracketPicture &picture, const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (picture.right > picture.left && picture.isCollapsed)
        drawSummary(painter, picture, theme);
    else if (picture.right > picture.left)
        drawSpan(painter, picture, theme);
    for (const double due : picture.dues)
        drawDueMark(painter, {due, picture.lane.center().y() - theme.px(1)}, theme);
}
