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
    QRectF ghost; // where it stood at the review; null: there, or nothing is compared
    int goalColor = 0;
    double progress = 0; // 0–1
    bool isLate = false;
    bool isSelected = false;
    bool isCritical = false; // one of those that set the end
    QString text; // in the bar: "82 %", "Done"
    QString slip; // right of it: "+3 wk"
    QList<MilestoneMark> milestones; // by day
    QString hint; // instead of a bar: "Set dates"
    QRectF hintBox;

    bool operator==(const BarPicture &) const = default;
};

// Pixels at scale 1.
inline constexpr int barHeight = 22;
inline constexpr double narrowestBar = 4;

void drawBar(QPainter *painter, const BarPicture &picture, const Theme &theme);
// A day worth naming, 16 px from corner to corner; the legend draws it too.
void drawDiamond(QPainter *painter, const QPointF &centre, bool isFilled, const Theme &theme);
// Where a bar stood at the review.
void drawGhost(QPainter *painter, const QRectF &ghost, const Theme &theme);
// The day on which a key result is due.
void drawDueMark(QPainter *painter, const QPointF &tip, const Theme &theme);
// The shape of a bar and, over it, how much of it is done; hatched beyond that when late.
void drawBarShape(QPainter *painter, const QRectF &bar, int goalColor, double progress, bool isLate,
                  const Theme &theme);
// Room that a "Set dates" needs.
[[nodiscard]] QSizeF hintSize(const QString &hint, const Theme &theme);
