// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

enum class MarkShape;

// The corners of a legend's sign, for window and slide alike: as large to the eye as a disc of that
// radius. Empty for a disc and a ring, which have no corners.
[[nodiscard]] QPolygonF markOutline(const QPointF &centre, double radius, MarkShape shape);
