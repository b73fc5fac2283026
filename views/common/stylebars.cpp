// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/stylebars.h"

#include "painting/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace {

constexpr int shortestHandle = 32;
constexpr int trackHeight = 4;
constexpr int progressHeight = 8;

void drawBar(QPainter *painter, const QRectF &rect, const QColor &fill)
{
    const double radius = std::min(rect.width(), rect.height()) / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
}

} // namespace

void drawScrollBar(QPainter *painter, const QStyle &style, const QStyleOptionSlider &option,
                   const QWidget *widget, const Theme &theme)
{
    if (option.minimum >= option.maximum)
        return;
    const QRectF handle =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool isHot =
        option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter->save();
    drawBar(painter, handle.adjusted(1, 1, -1, -1), isHot ? theme.colors.strong : theme.colors.load);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, const Theme &theme)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int room = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum + option.pageStep;
    const int page = range > 0 ? int(qint64(option.pageStep) * room / range) : room;
    const int length = std::min(room, std::max(page, theme.px(shortestHandle)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto span = [&](int from, int size) {
        const QRect rect = isHorizontal ? QRect(from, 0, size, option.rect.height())
                                        : QRect(0, from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + length, room - start - length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void drawSlider(QPainter *painter, const QStyle &style, const QStyleOptionSlider &option,
                const QWidget *widget, const Theme &theme)
{
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const double track = theme.px(trackHeight);
    QRectF groove = option.rect;
    if (option.orientation == Qt::Horizontal)
        groove = {groove.left(), groove.center().y() - track / 2, groove.width(), track};
    else
        groove = {groove.center().x() - track / 2, groove.top(), track, groove.height()};
    const double side = theme.px(16);
    painter->save();
    painter->setOpacity(option.state & QStyle::State_Enabled ? 1.0 : 0.5);
    drawBar(painter, groove, theme.colors.load);
    painter->setPen(QPen(theme.colors.accent, theme.line(2)));
    painter->setBrush(theme.colors.raised);
    painter->drawEllipse(handle.center(), side / 2 - 1, side / 2 - 1);
    painter->restore();
}

void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const double height = theme.px(progressHeight);
    const QRectF track(option.rect.left(), QRectF(option.rect).center().y() - height / 2, option.rect.width(),
                       height);
    const int range = option.maximum - option.minimum;
    painter->save();
    drawBar(painter, track, theme.colors.sunken);
    QRectF done = track;
    if (range > 0) {
        const double share = std::clamp(double(option.progress - option.minimum) / range, 0.0, 1.0);
        done.setWidth(share > 0 ? std::max(height, track.width() * share) : 0);
    } else {
        done.adjust(track.width() / 3, 0, -track.width() / 3, 0); // busy: somewhere in the middle
    }
    drawBar(painter, done, theme.colors.accent);
    painter->restore();
}
