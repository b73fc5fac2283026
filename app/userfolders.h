// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where the program keeps what belongs to the user and not to one plan.
[[nodiscard]] QString userDataFolder();
// Every plan's safety copies.
[[nodiscard]] QString backupFolder();
// The sample plan that was made for this user; it may not exist yet.
[[nodiscard]] QString samplePlanPath();
// Where new plans are proposed to go.
[[nodiscard]] QString documentsFolder();
