// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;
struct Theme;

// What is drawn of one lane: the span of its bars, and when its key results are due. Collapsed, it is
// one bar for all of them.
struct BracketPicture {
    QRectF lane;
    double left = 0;
    double right = 0; // not above left: none of its projects has dates
    int goalColor = 0;
    QList<double> dues;
    bool isCollapsed = false;
    double progress = 0; // 0–1
    bool isLate = false;
    QString text; // right of the one bar: "4 projects, 55 %"

    bool operator==(const BracketPicture &) const = default;
};

void drawBracket(QPainter *painter, const BracketPicture &picture, const Theme &theme);
