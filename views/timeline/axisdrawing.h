// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/calendarspans.h"

#include <QRectF>

class QPainter;
struct Theme;

// A stretch of time as it stands in the heading.
struct SpanLabel {
    double left = 0;
    double right = 0;
    QString label;
    QString shortLabel;

    bool operator==(const SpanLabel &) const = default;
};

// The heading of the chart: quarters above, months or weeks below. A name stays in sight while any
// of its stretch is.
struct HeadingPicture {
    QRectF box;
    QList<SpanLabel> major;
    QList<SpanLabel> minor;
    QList<double> rituals; // middles of the days on which people meet

    bool operator==(const HeadingPicture &) const = default;
};

// The grounds of the rows, below grid and bars.
struct GroundPicture {
    QRectF box;
    double laneHeight = 0;
    QList<double> headings; // tops of the lanes' own lines
    QList<double> selected; // tops of the selected ones
    QList<QRectF> away; // days on which those who work there are away
    QList<double> rituals; // middles of the days on which people meet

    bool operator==(const GroundPicture &) const = default;
};

// Words on a coloured flag: today's day on its line, the dates of what is being dragged.
struct FlagPicture {
    QRectF box;
    QString text;
    double lineX = 0;
    double lineBottom = 0; // not below the flag: no line

    bool operator==(const FlagPicture &) const = default;
};

// Pixels; list and chart take them from here, so that their lines meet.
[[nodiscard]] int laneHeight(const Theme &theme);
[[nodiscard]] int headingHeight(const Theme &theme);

void drawHeading(QPainter *painter, const HeadingPicture &picture, const Theme &theme);
void drawGround(QPainter *painter, const GroundPicture &picture, const Theme &theme);
void drawFlag(QPainter *painter, const FlagPicture &picture, const Theme &theme);
// The mark of such a day, in the heading and in the legend.
void drawRitual(QPainter *painter, const QPointF &centre, const Theme &theme);
[[nodiscard]] QSizeF flagSize(const QString &text, const Theme &theme);
