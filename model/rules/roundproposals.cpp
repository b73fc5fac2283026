// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/roundproposals.h"

#include "changes/changesteps.h"
#include "fields/entitychoices.h"
#include "rules/agreement.h"
#include "rules/decisions.h"
#include "rules/placement.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr ScoreAxis axes[] = {ScoreAxis::Impact, ScoreAxis::Effort};

Failure noRound()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "This scoring round is no longer in the plan.")));
}

Failure noParticipants()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "Nobody scores: name at least one participant.")));
}

bool isScore(double value)
{
    return std::isfinite(value) && value >= lowestScore && value <= highestScore;
}

Failure notAScore(double value)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "A score goes from 1 to 5: %1 is outside."), value));
}

// Why a round cannot be about this need; empty when it can.
Message problemWithNeed(const PlanData &plan, EntityId need)
{
    return plan.needs.contains(need)
        ? Message()
        : Message(QT_TRANSLATE_NOOP("Message", "A need of this round was deleted meanwhile."));
}

void appendParticipants(const PlanData &plan, EntityId round, const QList<NewParticipant> &participants,
                        IdSource &ids, QList<Change> &changes)
{
    int position = 0;
    for (const RoundParticipant *there : participantsOf(plan, round))
        position = std::max(position, there->position);
    for (const NewParticipant &participant : participants) {
        changes += insertionOf(EntityKind::RoundParticipant,
                               RoundParticipant{ids.next(), round, participant.name.trimmed(),
                                                participant.function, ++position});
    }
}

QList<NewParticipant> named(QList<NewParticipant> participants)
{
    participants.removeIf(
        [](const NewParticipant &participant) { return participant.name.trimmed().isEmpty(); });
    return participants;
}

Change stateSetting(const PlanData &plan, EntityId round, RoundState state)
{
    return settingOf(plan, EntityKind::ScoringRound, round, u"state", choiceKey(state));
}

const RoundScore *scoreAt(const PlanData &plan, const GivenRoundScore &given, int turn)
{
    for (const RoundScore &score : plan.roundScores) {
        if (score.participant == given.participant && score.need == given.need && score.axis == given.axis
            && score.turn == turn)
            return &score;
    }
    return nullptr;
}

// Why this score cannot be given; empty when it can.
Message problemWith(const PlanData &plan, const GivenRoundScore &given)
{
    const RoundParticipant *participant = plan.roundParticipants.find(given.participant);
    const ScoringRound *round = participant ? plan.scoringRounds.find(participant->round) : nullptr;
    if (!round)
        return noRound().message;
    if (round->state != RoundState::Scoring)
        return Message(QT_TRANSLATE_NOOP(
            "Message", "The scores are on the table already: rescore the need to change one."));
    if (const Message problem = problemWithNeed(plan, given.need); !problem.isEmpty())
        return problem;
    if (!round->needs.contains(given.need))
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is not part of this round."),
                       plan.needs.find(given.need)->title);
    if (given.value && !isScore(*given.value))
        return notAScore(*given.value).message;
    if (given.value && given.abstains)
        return Message(QT_TRANSLATE_NOOP("Message", "Who abstains gives no score."));
    if (!mayScore(plan, *participant, given.axis)) {
        return Message(given.axis == ScoreAxis::Impact
                           ? QT_TRANSLATE_NOOP("Message", "%1 does not score the impact.")
                           : QT_TRANSLATE_NOOP("Message", "%1 does not score the effort."),
                       entityTitle(plan, EntityKind::Function, participant->function));
    }
    return {};
}

QString namesOf(const PlanData &plan, EntityId round)
{
    QStringList names;
    for (const RoundParticipant *participant : participantsOf(plan, round))
        names += participant->name;
    return names.join(u", "_s);
}

void appendResult(const PlanData &plan, EntityId round, const AcceptedScore &accepted, IdSource &ids,
                  QList<Change> &changes)
{
    for (const RoundResult &result : plan.roundResults) {
        if (result.round != round || result.need != accepted.need)
            continue;
        const auto set = [&](QStringView key, const QVariant &value) {
            appendSetting(changes, plan, EntityKind::RoundResult, result.id, key, value);
        };
        set(u"impact", FieldValue<std::optional<double>>::toVariant(accepted.impact));
        set(u"effort", FieldValue<std::optional<double>>::toVariant(accepted.effort));
        set(u"note", FieldValue<QString>::toVariant(accepted.note.trimmed()));
        return;
    }
    changes += insertionOf(EntityKind::RoundResult,
                           RoundResult{ids.next(), round, accepted.need, accepted.impact, accepted.effort,
                                       accepted.note.trimmed()});
}

void appendPlacing(const PlanData &plan, const ScoringRound &round, const AcceptedScore &accepted, QDate date,
                   IdSource &ids, QList<Change> &changes)
{
    const Need &need = *plan.needs.find(accepted.need);
    const std::optional<double> impact = accepted.impact ? accepted.impact : need.impact;
    const std::optional<double> effort = accepted.effort ? accepted.effort : need.effort;
    if (impact == need.impact && effort == need.effort)
        return;
    if (accepted.impact)
        appendSetting(changes, plan, EntityKind::Need, need.id, u"impact", *impact);
    if (accepted.effort)
        appendSetting(changes, plan, EntityKind::Need, need.id, u"effort", *effort);
    const QString note = accepted.note.trimmed();
    changes +=
        insertionOf(EntityKind::Decision,
                    Decision{ids.next(), date, EntityKind::Need, need.id, need.title, DecisionKind::Change,
                             placeState(need.impact, need.effort), placeState(impact, effort),
                             note.isEmpty() ? round.title : note, namesOf(plan, round.id)});
}

} // namespace

Result<Insertion> startRound(const PlanData &plan, const NewRound &round, IdSource &ids)
{
    if (round.needs.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Choose the needs that are to be scored.")));
    const QList<NewParticipant> participants = named(round.participants);
    if (participants.isEmpty())
        return noParticipants();
    for (EntityId need : round.needs) {
        if (const Message problem = problemWithNeed(plan, need); !problem.isEmpty())
            return failure(problem);
    }
    ScoringRound made;
    made.id = ids.next();
    made.title = round.title.trimmed();
    made.date = round.date;
    made.quarter = round.quarter;
    made.needs = round.needs;
    if (made.title.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Give the round a title, to find it again.")));
    Insertion result{made.id,
                     {Message(QT_TRANSLATE_NOOP("Message", "Start the scoring round “%1”"), made.title),
                      {insertionOf(EntityKind::ScoringRound, made)}}};
    appendParticipants(plan, made.id, participants, ids, result.changes.changes);
    return result;
}

Result<ChangeSet> addParticipants(const PlanData &plan, EntityId round,
                                  const QList<NewParticipant> &participants, IdSource &ids)
{
    if (!plan.scoringRounds.contains(round))
        return noRound();
    const QList<NewParticipant> added = named(participants);
    if (added.isEmpty())
        return noParticipants();
    ChangeSet changeSet{
        Message(QT_TRANSLATE_N_NOOP("Message", "Add %n participant(s)")).counting(int(added.size())), {}};
    appendParticipants(plan, round, added, ids, changeSet.changes);
    return changeSet;
}

Result<ChangeSet> giveScore(const PlanData &plan, const GivenRoundScore &given, IdSource &ids)
{
    if (const Message problem = problemWith(plan, given); !problem.isEmpty())
        return failure(problem);
    const RoundParticipant &participant = *plan.roundParticipants.find(given.participant);
    const int turn = turnOf(plan, participant.round, given.need, given.axis);
    // The title tells nothing of the score: the next one at the laptop sees it in Undo.
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Score by %1"), participant.name), {}};
    if (const RoundScore *there = scoreAt(plan, given, turn)) {
        appendSetting(changeSet.changes, plan, EntityKind::RoundScore, there->id, u"value",
                      FieldValue<std::optional<double>>::toVariant(given.value));
        appendSetting(changeSet.changes, plan, EntityKind::RoundScore, there->id, u"abstained",
                      FieldValue<bool>::toVariant(given.abstains));
    } else if (given.value || given.abstains) {
        changeSet.changes +=
            insertionOf(EntityKind::RoundScore,
                        RoundScore{ids.next(), given.participant, given.need, given.axis, given.value, turn,
                                   given.abstains});
    }
    return changeSet;
}

Result<ChangeSet> revealRound(const PlanData &plan, EntityId round)
{
    const ScoringRound *found = plan.scoringRounds.find(round);
    if (!found)
        return noRound();
    if (const Message problem = whyNotRevealed(plan, round); !problem.isEmpty())
        return failure(problem);
    return ChangeSet{Message(QT_TRANSLATE_NOOP("Message", "Reveal the scores of “%1”"), found->title),
                     {stateSetting(plan, round, RoundState::Revealed)}};
}

Result<ChangeSet> rescore(const PlanData &plan, EntityId round, const QList<EntityId> &needs, IdSource &ids)
{
    const ScoringRound *found = plan.scoringRounds.find(round);
    if (!found)
        return noRound();
    if (found->state == RoundState::Scoring)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Reveal the scores before scoring again.")));
    ChangeSet changeSet{
        Message(QT_TRANSLATE_N_NOOP("Message", "Score %n need(s) again")).counting(int(needs.size())),
        {stateSetting(plan, round, RoundState::Scoring)}};
    for (EntityId need : needs) {
        if (!found->needs.contains(need) || !plan.needs.contains(need))
            return failure(problemWithNeed(plan, EntityId()));
        for (ScoreAxis axis : axes) {
            const int turn = turnOf(plan, round, need, axis) + 1;
            for (const RoundParticipant *participant : participantsOf(plan, round)) {
                if (mayScore(plan, *participant, axis))
                    changeSet.changes +=
                        insertionOf(EntityKind::RoundScore,
                                    RoundScore{ids.next(), participant->id, need, axis, {}, turn, false});
            }
        }
    }
    if (changeSet.changes.size() == 1)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Choose the needs that are to be scored.")));
    return changeSet;
}

Result<ChangeSet> acceptScore(const PlanData &plan, EntityId round, const AcceptedScore &accepted, QDate date,
                              IdSource &ids)
{
    const ScoringRound *found = plan.scoringRounds.find(round);
    if (!found)
        return noRound();
    if (found->state != RoundState::Revealed)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Reveal the scores before accepting one.")));
    if (const Message problem = problemWithNeed(plan, accepted.need); !problem.isEmpty())
        return failure(problem);
    if (!accepted.impact && !accepted.effort)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "There is no score to accept.")));
    for (const auto &score : {accepted.impact, accepted.effort}) {
        if (score && !isScore(*score))
            return notAScore(*score);
    }
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Accept the scores of “%1”"),
                                plan.needs.find(accepted.need)->title),
                        {}};
    appendPlacing(plan, *found, accepted, date, ids, changeSet.changes);
    appendResult(plan, round, accepted, ids, changeSet.changes);
    return changeSet;
}

Result<ChangeSet> closeRound(const PlanData &plan, EntityId round)
{
    const ScoringRound *found = plan.scoringRounds.find(round);
    if (!found)
        return noRound();
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Close the scoring round “%1”"), found->title),
                        {}};
    appendSetting(changeSet.changes, plan, EntityKind::ScoringRound, round, u"state",
                  choiceKey(RoundState::Closed));
    return changeSet;
}
