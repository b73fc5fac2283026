// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/health.h"
#include "scenes/palette.h"

#include <optional>

// The colour and shape of a health; none for what has no numbers to be judged by.
[[nodiscard]] inline std::optional<Status> statusOf(Health health)
{
    switch (health) {
    case Health::OnTrack:
        return Status::OnTrack;
    case Health::Attention:
        return Status::Attention;
    case Health::AtRisk:
        return Status::AtRisk;
    case Health::Outdated:
        return Status::Outdated;
    case Health::Done:
        return Status::Done;
    case Health::NoNumbers:
        break;
    }
    return std::nullopt;
}
