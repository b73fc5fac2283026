// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roundcandidates.h"

#include "entities/plandata.h"
#include "rules/agreement.h"

#include <algorithm>

namespace {

const ScoringRound *lastRound(const PlanData &plan)
{
    const ScoringRound *last = nullptr;
    for (const ScoringRound &round : plan.scoringRounds) {
        if (!last || round.date >= last->date)
            last = &round;
    }
    return last;
}

} // namespace

QList<RoundCandidate> roundCandidates(const PlanData &plan)
{
    QList<RoundCandidate> candidates;
    const auto add = [&candidates](const QString &name, EntityId function, bool tookPart) {
        const bool isThere =
            std::any_of(candidates.cbegin(), candidates.cend(), [&name](const RoundCandidate &candidate) {
                return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (!isThere && !name.trimmed().isEmpty())
            candidates += RoundCandidate{name, function, tookPart};
    };
    if (const ScoringRound *last = lastRound(plan)) {
        for (const RoundParticipant *participant : participantsOf(plan, last->id))
            add(participant->name, participant->function, true);
    }
    for (const Member &member : plan.members)
        add(member.name, {}, false);
    for (const Contact &contact : plan.contacts)
        add(contact.name, contact.function, false);
    return candidates;
}
