// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// One record of a CSV file with its end of line: cells in quotes where they must be (RFC 4180).
[[nodiscard]] QString csvRecord(const QStringList &cells, QChar separator);
