// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/agreement.h"

#include "entities/plandata.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Steps on the 1–5 scale.
constexpr double agreedSpread = 1;
constexpr double discussedSpread = 3;
constexpr double outlierDistance = 1;

constexpr ScoreAxis axes[] = {ScoreAxis::Impact, ScoreAxis::Effort};

Agreement agreementAt(qsizetype count, double spread)
{
    if (count < 2)
        return Agreement::None;
    if (spread <= agreedSpread)
        return Agreement::High;
    return spread < discussedSpread ? Agreement::Medium : Agreement::Low;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

void measure(AxisAgreement &result)
{
    QList<double> values;
    for (const GivenScore &score : std::as_const(result.scores))
        values += score.value;
    result.agreement = Agreement::None;
    if (values.isEmpty())
        return;
    const auto [lowest, highest] = std::minmax_element(values.cbegin(), values.cend());
    result.lowest = *lowest;
    result.highest = *highest;
    result.median = medianOf(values);
    result.agreement = agreementAt(values.size(), result.spread());
    for (GivenScore &score : result.scores)
        score.isOutlier = std::abs(score.value - result.median) > outlierDistance;
}

// The scores of one round, gathered once.
class RoundReader {
public:
    RoundReader(const PlanData &plan, EntityId round)
        : m_plan(plan)
        , m_participants(participantsOf(plan, round))
    {
        QSet<EntityId> ours;
        for (const RoundParticipant *participant : std::as_const(m_participants))
            ours.insert(participant->id);
        for (const RoundScore &score : plan.roundScores) {
            if (!ours.contains(score.participant))
                continue;
            m_scores.insert({score.participant, score.need, score.axis, score.turn}, &score);
            int &last = m_turns[{score.need, int(score.axis)}];
            last = std::max(last, score.turn);
        }
    }

    [[nodiscard]] int turn(EntityId need, ScoreAxis axis) const
    {
        return std::max(1, m_turns.value({need, int(axis)}));
    }

    [[nodiscard]] AxisAgreement at(EntityId need, ScoreAxis axis, int turn) const
    {
        AxisAgreement result{need, axis, turn, {}, {}, {}};
        for (const RoundParticipant *participant : m_participants) {
            const RoundScore *given = m_scores.value({participant->id, need, axis, turn});
            if (given && given->value)
                result.scores += GivenScore{participant->id, participant->name, *given->value, false};
            else if (given && given->abstained)
                result.abstained += participant->id;
            else if (mayScore(m_plan, *participant, axis))
                result.missing += participant->id;
        }
        measure(result);
        return result;
    }

private:
    struct Place {
        EntityId participant;
        EntityId need;
        ScoreAxis axis;
        int turn;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.participant, place.need, int(place.axis), place.turn);
        }
    };

    const PlanData &m_plan;
    QList<const RoundParticipant *> m_participants;
    QHash<Place, const RoundScore *> m_scores;
    QHash<std::pair<EntityId, int>, int> m_turns; // the last one, by need and axis
};

QList<EntityId> needsOf(const PlanData &plan, EntityId round)
{
    const ScoringRound *found = plan.scoringRounds.find(round);
    return found ? found->needs : QList<EntityId>();
}

} // namespace

QStringList AxisAgreement::outliers() const
{
    QStringList names;
    for (const GivenScore &score : scores) {
        if (score.isOutlier)
            names += score.name;
    }
    return names;
}

QList<const RoundParticipant *> participantsOf(const PlanData &plan, EntityId round)
{
    QList<const RoundParticipant *> participants;
    for (const RoundParticipant &participant : plan.roundParticipants) {
        if (participant.round == round)
            participants += &participant;
    }
    std::stable_sort(
        participants.begin(), participants.end(),
        [](const RoundParticipant *a, const RoundParticipant *b) { return a->position < b->position; });
    return participants;
}

bool mayScore(const PlanData &plan, const RoundParticipant &participant, ScoreAxis axis)
{
    const Function *function = plan.functions.find(participant.function);
    if (!function)
        return true;
    return axis == ScoreAxis::Impact ? function->scoresImpact : function->scoresEffort;
}

QList<AxisAgreement> agreementOf(const PlanData &plan, EntityId round)
{
    const RoundReader reader(plan, round);
    QList<AxisAgreement> all;
    for (EntityId need : needsOf(plan, round)) {
        for (ScoreAxis axis : axes)
            all += reader.at(need, axis, reader.turn(need, axis));
    }
    return all;
}

AxisAgreement agreementOn(const PlanData &plan, EntityId round, EntityId need, ScoreAxis axis)
{
    const RoundReader reader(plan, round);
    return reader.at(need, axis, reader.turn(need, axis));
}

int turnOf(const PlanData &plan, EntityId round, EntityId need, ScoreAxis axis)
{
    return RoundReader(plan, round).turn(need, axis);
}

QList<AxisAgreement> turnsOf(const PlanData &plan, EntityId round, EntityId need, ScoreAxis axis)
{
    const RoundReader reader(plan, round);
    QList<AxisAgreement> turns;
    for (int turn = 1; turn <= reader.turn(need, axis); ++turn)
        turns += reader.at(need, axis, turn);
    return turns;
}

QList<OpenScore> stillToScore(const PlanData &plan, EntityId round, EntityId participant)
{
    QList<OpenScore> open;
    for (const AxisAgreement &agreement : agreementOf(plan, round)) {
        if (agreement.missing.contains(participant))
            open += OpenScore{agreement.need, agreement.axis, agreement.turn};
    }
    return open;
}

Message whyNotRevealed(const PlanData &plan, EntityId round)
{
    const QList<const RoundParticipant *> participants = participantsOf(plan, round);
    if (participants.isEmpty() || needsOf(plan, round).isEmpty()) {
        return Message(QT_TRANSLATE_NOOP(
            "Message", "There is nothing to reveal: the round has no needs or nobody scores."));
    }
    QStringList names;
    for (const RoundParticipant *participant : participants) {
        if (!stillToScore(plan, round, participant->id).isEmpty())
            names += participant->name;
    }
    return names.isEmpty()
        ? Message()
        : Message(QT_TRANSLATE_NOOP("Message", "Not everyone has scored yet: %1."), names.join(u", "_s));
}

Message agreementName(Agreement agreement)
{
    switch (agreement) {
    case Agreement::High:
        return Message(QT_TRANSLATE_NOOP("Message", "High agreement"));
    case Agreement::Medium:
        return Message(QT_TRANSLATE_NOOP("Message", "Medium agreement"));
    case Agreement::Low:
        return Message(QT_TRANSLATE_NOOP("Message", "Low agreement"));
    case Agreement::None:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Too few scores"));
}

Message agreementInWords(const AxisAgreement &agreement)
{
    const Message name = agreementName(agreement.agreement);
    if (agreement.agreement == Agreement::None)
        return name;
    if (agreement.lowest == agreement.highest)
        return Message(QT_TRANSLATE_NOOP("Message", "%1: all gave %2."), name, agreement.median);
    const QStringList outliers = agreement.outliers();
    if (outliers.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "%1: %2 to %3, median %4."), name, agreement.lowest,
                       agreement.highest, agreement.median);
    return Message(QT_TRANSLATE_NOOP("Message", "%1: %2 to %3, median %4. Ask %5 first."), name,
                   agreement.lowest, agreement.highest, agreement.median, outliers.join(u", "_s));
}
