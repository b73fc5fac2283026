// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

#include <functional>

struct MatrixScene;

enum class LabelSide { None, Right, Left, Above, Below, Away };

// One bubble of a plot, in the plot's own lengths, and what should be written beside it.
struct LabelledBubble {
    QPointF centre;
    double radius = 0;
    QString text; // empty: no label, but labels keep off it
    LabelSide preferred = LabelSide::None; // where it stood last: kept while it is free
};

// Where a label stands. Away: a leader line ties it to its bubble. None: there was no room.
struct PlacedLabel {
    LabelSide side = LabelSide::None;
    QStringList lines; // one or two
    QRectF rect;
    Qt::Alignment alignment = Qt::AlignLeft;
    QLineF leader; // from bubble to label, only when away
    bool isShortened = false; // the lines end in "…": the whole text on hover
};

// The size of one line of text.
using MeasureText = std::function<QSizeF(const QString &)>;

// Labels right of their bubbles, else left, above, below, else further away with a leader line; on
// one line or on two; where there is no room, its first words and "…"; never over a bubble, another
// label, a leader line, one of `obstacles` or the edge of `bounds`; nor does a leader line cross a bubble,
// a label or another one. The same input gives the same labels, and earlier bubbles choose first.
[[nodiscard]] QList<PlacedLabel> placeLabels(const QList<LabelledBubble> &bubbles, const QRectF &bounds,
                                             const QList<QRectF> &obstacles, const MeasureText &measure);

// A title on two lines of about the same width; one line when it is a single word.
[[nodiscard]] QStringList inTwoLines(const QString &text);

inline constexpr int mostLabels = 60;

// The rows of the scene that are labelled, of those in its window: all of them up to about sixty; beyond,
// kept ones only. The view adds the current and the hovered one.
[[nodiscard]] QList<qsizetype> labelledRows(const MatrixScene &scene);
