// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/showlens.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr double spotShare = 0.14; // radius, of the window's height
constexpr double darkness = 0.7;

} // namespace

QRectF paperUnder(const ShowLens &lens, const QRectF &paper)
{
    if (!lens.isZoomed)
        return paper;
    return {lens.at - (lens.at - paper.topLeft()) * lensZoom, paper.size() * lensZoom};
}

void drawSpotlight(QPainter *painter, const QRectF &window, const ShowLens &lens)
{
    if (!lens.isSpotlight)
        return;
    QPainterPath dark;
    dark.addRect(window);
    dark.addEllipse(lens.at, window.height() * spotShare, window.height() * spotShare);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(dark, QColor::fromRgbF(0, 0, 0, darkness)); // odd-even: the spot stays as it is
}
