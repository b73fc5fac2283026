// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "slides/shape.h"

#include <QString>

// The company's logo as the plan's settings keep it: a PNG or SVG picture as base64. What it is not, and what
// to do, is said.
[[nodiscard]] Result<Picture> logoOf(const QString &base64);
