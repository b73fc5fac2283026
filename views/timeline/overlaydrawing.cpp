// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/overlaydrawing.h"

#include "painting/strokes.h"
#include "painting/theme.h"

#include <QPainter>

namespace {

constexpr double handleRadius = 5;
constexpr double bandOpacity = 0.35;

} // namespace

double handleReach(const Theme &theme)
{
    return theme.px(handleRadius + 2);
}

void drawHandle(QPainter *painter, const HandlePicture &picture, const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.accent, theme.line(2)));
    painter->setBrush(theme.colors.raised);
    painter->drawEllipse(picture.centre, theme.px(handleRadius) - 1, theme.px(handleRadius) - 1);
}

void drawDraft(QPainter *painter, const DraftPicture &picture, const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(dashedPen(theme.colors.accent, theme.line(1.5), theme));
    painter->setBrush(theme.colors.soft);
    painter->drawRoundedRect(picture.bar.adjusted(1, 1, -1, -1), theme.px(barRadius), theme.px(barRadius));
}

void drawBand(QPainter *painter, const BandPicture &picture, const Theme &theme)
{
    QColor ground = theme.colors.selection;
    ground.setAlphaF(bandOpacity);
    painter->setPen(QPen(theme.colors.accent, 1));
    painter->setBrush(ground);
    painter->drawRect(picture.band.adjusted(0.5, 0.5, -0.5, -0.5));
}
