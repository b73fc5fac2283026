// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How often something comes back (Cadence).
enum class Cadence { Daily, Weekly, Fortnightly, Monthly, Quarterly, HalfYearly, Yearly };
