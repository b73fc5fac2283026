// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entitykind.h"

#include <QStringList>

// What people call a field at the head of a column besides its key and its labels, in the words
// of foldedWords(), the likeliest first. Collected from real backlogs, French and English.
[[nodiscard]] QStringList headerSynonyms(EntityKind kind, QStringView fieldKey);
