// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QSize>
#include <QString>

class QPainter;
class QRectF;
struct Theme;

// The small signs that stand in rows, on cards and in labels. Each draws centred in `area` and says
// in a …Size() how much room it needs.

// E1…E8 on the goal's outline colour, 26 × 18. color: 1–8.
void drawGoalTag(QPainter *painter, const QRectF &area, int color, const QString &code, const Theme &theme);
[[nodiscard]] QSize goalTagSize(const QString &code, const Theme &theme);

// A word on a rounded ground, 22 high: "Committed".
void drawChip(QPainter *painter, const QRectF &area, const QString &text, const Theme &theme);
[[nodiscard]] QSize chipSize(const QString &text, const Theme &theme);

// A 0–1 score in its status' ink on its soft ground, 40 × 22.
void drawScorePill(QPainter *painter, const QRectF &area, double score, const QString &text,
                   const Theme &theme);
[[nodiscard]] QSize scorePillSize(const Theme &theme);

// Initials in a disc of the role's colours, 24 across.
void drawAvatar(QPainter *painter, const QRectF &area, const QString &initials, RoleTint role,
                const Theme &theme);
[[nodiscard]] QSize avatarSize(const Theme &theme);

// A status as shape and word.
void drawStatusLabel(QPainter *painter, const QRectF &area, Status status, const QString &word,
                     const Theme &theme);
[[nodiscard]] QSize statusLabelSize(const QString &word, const Theme &theme);
