// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/health.h"

namespace {

int severity(Health health)
{
    switch (health) {
    case Health::NoNumbers:
        return 0;
    case Health::Done:
        return 1;
    case Health::OnTrack:
        return 2;
    case Health::Outdated:
        return 3;
    case Health::Attention:
        return 4;
    case Health::AtRisk:
        return 5;
    }
    return 0;
}

} // namespace

template <>
const Choices &choicesOf<Health>()
{
    static const Choices choices = {
        {int(Health::OnTrack), "on_track", QT_TRANSLATE_NOOP("Choice", "On track")},
        {int(Health::Attention), "attention", QT_TRANSLATE_NOOP("Choice", "Attention")},
        {int(Health::AtRisk), "at_risk", QT_TRANSLATE_NOOP("Choice", "At risk")},
        {int(Health::Outdated), "outdated", QT_TRANSLATE_NOOP("Choice", "Outdated")},
        {int(Health::Done), "done", QT_TRANSLATE_NOOP("Choice", "Done")},
        {int(Health::NoNumbers), "no_numbers", QT_TRANSLATE_NOOP("Choice", "No numbers")},
    };
    return choices;
}

Message healthLabel(Health health)
{
    return Message::inContext("Choice", choicesOf<Health>().at(int(health)).label);
}

Health worse(Health a, Health b)
{
    return severity(a) < severity(b) ? b : a;
}
