// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QPainter;

// The ground under an entry of the rail: raised with an accent bar when current, sunken under the
// mouse, else nothing.
void drawRailGround(QPainter *painter, const QAbstractButton *entry, int barInset);
