// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;
struct Theme;

struct MilestoneMark {
    double x = 0;
    QString title;
    bool isPast = false; // filled

    bool operator==(const MilestoneMark &) const = default;
};

// What is drawn of one project, in the chart's coordinates.
struct BarPicture {
    QRectF lane; // the whole width of the row
    QRectF bar; // null: the project has no dates
    int goalColor = 0;
    double progress = 0; // 0–1
    bool isLate = false;
    bool isSelected = false;
    QString text; // in the bar: "82 %", "Done"
    QString slip; // right of it: "+3 wk"
    QList<MilestoneMark> milestones; // by day
    QString hint; // instead of a bar: "Set dates"
    QRectF hintBox;

    bool operator==(const BarPicture &) const = default;
};

// What is drawn of one objective: the span of its bars, and when its key results are due.
struct BracketPicture {
    QRectF lane;
    double left = 0;
    double right = 0; // not above left: none of its projects has dates
    int goalColor = 0;
    QList<double> dues;

    bool operator==(const BracketPicture &) const = default;
};

void drawBar(QPainter *painter, const BarPicture &picture, const Theme &theme);
void drawBracket(QPainter *painter, const BracketPicture &picture, const Theme &theme);
// A day worth naming, 16 px from corner to corner; the legend draws it too.
void drawDiamond(QPainter *painter, const QPointF &centre, bool isFilled, const Theme &theme);
// The day on which a key result is due.
void drawDueMark(QPainter *painter, const QPointF &tip, const Theme &theme);
// Room that a "Set dates" needs.
[[nodiscard]] QSizeF hintSize(const QString &hint, const Theme &theme);
