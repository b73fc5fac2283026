// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailssection.h"

#include <QList>

// One line per section of the details panel that a view brings.
[[nodiscard]] const QList<DetailsSection> &allDetailsSections();
