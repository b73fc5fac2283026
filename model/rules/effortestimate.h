// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <optional>

class PlanIndex;
struct Finding;
struct Need;
struct PlanSettings;

// The effort that a need's estimate stands for, where the two are more than a step of effort apart: then
// the matrix says one size and the capacity line counts another. None while they agree or one is missing.
[[nodiscard]] std::optional<double> effortThatFits(const Need &need, const PlanSettings &settings);

// What to set the field of a finding to, where the check knows it; invalid elsewhere.
[[nodiscard]] QVariant valueThatMends(const PlanIndex &index, const Finding &finding);
