// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/prioritybars.h"

#include "painting/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int bars = 5;
constexpr double barWidth = 2.6;
constexpr double barStep = 3.8; // from one to the next
constexpr double lowest = 4;

} // namespace

void drawPriorityBars(QPainter *painter, const QRectF &area, int step, const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (step <= 0) {
        painter->setFont(theme.font(TextStyle::Small, QFont::Medium));
        painter->setPen(theme.colors.muted);
        painter->drawText(area, Qt::AlignCenter, u"?"_s);
        painter->restore();
        return;
    }
    const double unit = theme.px(priorityBarsHeight) / double(priorityBarsHeight);
    const double left = area.center().x() - priorityBarsWidth * unit / 2;
    const double bottom = area.center().y() + priorityBarsHeight * unit / 2;
    painter->setPen(Qt::NoPen);
    for (int bar = 0; bar < bars; ++bar) {
        const double height = (lowest + (priorityBarsHeight - lowest) * bar / (bars - 1)) * unit;
        painter->setBrush(bar < step ? theme.colors.text : theme.colors.border);
        painter->drawRoundedRect(
            QRectF(left + bar * barStep * unit, bottom - height, barWidth * unit, height), 0.8 * unit,
            0.8 * unit);
    }
    painter->restore();
}
