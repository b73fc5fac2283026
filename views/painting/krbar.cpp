// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/krbar.h"

#include "painting/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int barWidth = 206;
constexpr int barHeight = 8;
constexpr int commitReach = 1; // how far a tick stands out of the bar
constexpr int targetReach = 5;
constexpr int markerHeight = 6;

double placeOf(const QRectF &track, double share)
{
    return track.left() + track.width() * std::clamp(share, 0.0, 1.0);
}

void drawTick(QPainter *painter, double x, const QRectF &track, double width, int reach, const Theme &theme)
{
    const double outside = theme.px(reach);
    const QRectF tick(x - width / 2, track.top() - outside, width, track.height() + 2 * outside);
    const double halo = theme.line(1.5);
    painter->fillRect(tick.adjusted(-halo, 0, halo, 0), theme.colors.raised);
    painter->fillRect(tick, theme.colors.text);
}

// What the target was, in outline only.
void drawFormer(QPainter *painter, double x, const QRectF &track, const Theme &theme)
{
    const double outside = theme.px(targetReach);
    const double half = theme.line(1.5);
    const QRectF tick(x - half, track.top() - outside, 2 * half, track.height() + 2 * outside);
    painter->setPen(QPen(theme.colors.muted, theme.line(1)));
    painter->setBrush(theme.colors.raised);
    painter->drawRect(tick);
    painter->setPen(Qt::NoPen);
}

void drawExpected(QPainter *painter, double x, const QRectF &track, const Theme &theme)
{
    const double height = theme.px(markerHeight);
    const double half = height * 0.75;
    const double bottom = track.top() - theme.px(2);
    painter->setBrush(theme.colors.muted);
    painter->drawPolygon(QPolygonF({{x - half, bottom - height}, {x + half, bottom - height}, {x, bottom}}));
}

} // namespace

void drawKrBar(QPainter *painter, const QRectF &area, const KrBar &bar, const Theme &theme)
{
    const double height = theme.px(barHeight);
    const QRectF track(area.left(), area.center().y() - height / 2, area.width(), height);
    const double radius = height / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.border, 1));
    painter->setBrush(theme.colors.sunken);
    painter->drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(Qt::NoPen);
    if (bar.value > 0) {
        QRectF done = track;
        done.setRight(std::max(placeOf(track, bar.value), track.left() + height));
        painter->setBrush(theme.colors.status(bar.status).ink);
        painter->drawRoundedRect(done, radius, radius);
    }
    if (bar.commit)
        drawTick(painter, placeOf(track, *bar.commit), track, theme.line(1.5), commitReach, theme);
    if (bar.former)
        drawFormer(painter, placeOf(track, *bar.former), track, theme);
    if (bar.target)
        drawTick(painter, placeOf(track, *bar.target), track, theme.line(2), targetReach, theme);
    if (bar.expected)
        drawExpected(painter, placeOf(track, *bar.expected), track, theme);
    painter->restore();
}

QSize krBarSize(const Theme &theme)
{
    return {theme.px(barWidth), theme.px(barHeight + 2 * (markerHeight + 2))};
}
