// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// "KB" for Karim Benali, "YG" for Yann Le Goff: of the first and the last word, two at most.
[[nodiscard]] QString initialsOf(const QString &name);
