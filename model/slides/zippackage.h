// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

// One file inside an office document, which is a zip.
struct PackagePart {
    QByteArray name; // "ppt/slides/slide1.xml"
    QByteArray bytes;
};

// The parts in their order, packed; the same parts give the same bytes.
[[nodiscard]] Result<QByteArray> zipped(const QList<PackagePart> &parts);
