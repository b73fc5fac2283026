// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/flowlayout.h"

#include <algorithm>

namespace {

constexpr int mostHalvings = 8; // of the search for even pages
constexpr double tolerance = 0.01;

// Fills page after page up to `limit`; a row that is higher stands alone.
QList<FlowPage> filled(const QList<double> &heights, double limit)
{
    QList<FlowPage> pages{FlowPage()};
    double used = 0;
    for (qsizetype i = 0; i < heights.size(); ++i) {
        if (pages.constLast().count > 0 && used + heights.at(i) > limit + tolerance) {
            pages += FlowPage{i, 0};
            used = 0;
        }
        ++pages.last().count;
        used += heights.at(i);
    }
    return pages;
}

// The lowest limit that takes no more pages.
QList<FlowPage> evened(const QList<double> &heights, double limit)
{
    QList<FlowPage> pages = filled(heights, limit);
    double tooLow = 0;
    for (int i = 0; i < mostHalvings; ++i) {
        const double middle = (tooLow + limit) / 2;
        const QList<FlowPage> tried = filled(heights, middle);
        if (tried.size() > pages.size()) {
            tooLow = middle;
        } else {
            pages = tried;
            limit = middle;
        }
    }
    return pages;
}

} // namespace

QList<FlowPage> flowPagesIn(double room, const QList<double> &heights)
{
    const QList<FlowPage> pages = filled(heights, room);
    return pages.size() > 1 ? evened(heights, room) : pages;
}

QList<FlowPage> flowPages(const PageFrame &frame, const QList<double> &heights, double top)
{
    const auto roomFor = [&](int parts) {
        return flowBottom - frame.contentTop(parts - 1, parts) - flowGap - top;
    };
    QList<FlowPage> pages = flowPagesIn(roomFor(1), heights);
    // The parts' number may push the title onto a second line, and so ask for more parts.
    for (qsizetype parts = 1; pages.size() > parts;) {
        parts = pages.size();
        pages = flowPagesIn(roomFor(int(parts)), heights);
    }
    return pages;
}
