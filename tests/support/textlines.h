// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
#include <QStringList>

// A model as text, one line a row, cells joined by " | ", children indented: what a test compares.
[[nodiscard]] QStringList printModel(const QAbstractItemModel &model, int role = Qt::DisplayRole);
