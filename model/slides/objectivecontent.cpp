// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "scenes/healthstatus.h"
#include "scenes/initials.h"
#include "slides/slidecontents.h"

#include <algorithm>

namespace {

// The bar of a key result runs in a straight line from its start to its stretch.
struct BarScale {
    double start = 0;
    double end = 1;

    std::optional<double> operator()(std::optional<double> value) const
    {
        if (!value || start == end)
            return std::nullopt;
        return std::clamp((*value - start) / (end - start), 0.0, 1.0);
    }
};

BarScale scaleOf(const KeyResult &keyResult, const KeyResultNumbers &numbers)
{
    if (keyResult.kind == KeyResultKind::Milestone)
        return {};
    const double target = numbers.target.value_or(0);
    const double end = numbers.stretch.value_or(target);
    // A stay kind without a start: as far before the commit as the target is behind it.
    const double commit = numbers.commit.value_or(target);
    return {numbers.start.value_or(2 * commit - target), end};
}

QString statusWord(const DeckContext &deck, Health health)
{
    if (health == Health::Done)
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "Target reached")));
    return deck.say(healthLabel(health));
}

QString level(const DeckContext &deck, const char *sentence, const KeyResult &keyResult,
              std::optional<double> value)
{
    return value ? deck.say(Message(sentence, valueText(keyResult, *value))) : QString();
}

void writeBar(const DeckContext &deck, const KeyResult &keyResult, KeyResultRow &row)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const BarScale scale = scaleOf(keyResult, numbers);
    const auto current = currentOf(deck.index, keyResult);
    row.value = scale(current);
    if (current)
        row.current = deck.say(valueText(keyResult, *current));
    if (keyResult.kind == KeyResultKind::Milestone)
        return;
    row.commit = scale(numbers.commit);
    row.target = scale(numbers.target);
    row.startText = level(deck, QT_TRANSLATE_NOOP("Message", "start %1"), keyResult, numbers.start);
    row.commitText = level(deck, QT_TRANSLATE_NOOP("Message", "commit %1"), keyResult, numbers.commit);
    row.targetText = numbers.target ? deck.say(targetText(keyResult)) : QString();
    row.expected = scale(expectedOf(deck.index, keyResult, deck.today));
    if (row.expected)
        row.expectedText = deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "expected on %1"), deck.language.dayMonth(deck.today)));
}

KeyResultRow rowOf(const DeckContext &deck, const KeyResult &keyResult)
{
    KeyResultRow row;
    row.title = keyResult.title;
    if (const Member *owner = deck.index.plan().members.find(keyResult.owner)) {
        row.ownerInitials = initialsOf(owner->name);
        row.ownerRole = owner->role;
    }
    if (!hasNumbers(keyResult)) {
        row.note = deck.say(Message(
            QT_TRANSLATE_NOOP("Message", "No numbers yet: a start and a target make it measurable.")));
        return row;
    }
    const Health health = healthOf(deck.index, keyResult, deck.today).health;
    row.status = statusOf(health);
    row.statusWord = statusWord(deck, health);
    writeBar(deck, keyResult, row);
    return row;
}

QStringList factsOf(const DeckContext &deck, const Objective &objective)
{
    QStringList facts;
    if (const Goal *goal = goalOf(deck.index, objective))
        facts += goal->title;
    if (const Member *owner = deck.index.plan().members.find(objective.owner))
        facts += owner->name;
    facts += objective.kind == ObjectiveKind::Committed
        ? deck.say(Message(QT_TRANSLATE_NOOP("Message", "committed objective")))
        : deck.say(Message(QT_TRANSLATE_NOOP("Message", "aspirational objective")));
    if (const auto score = scoreOf(deck.index, objective))
        facts += deck.say(Message(QT_TRANSLATE_NOOP("Message", "score %1"), deck.language.number(*score, 2)));
    return facts;
}

} // namespace

Slide writeObjective(const DeckContext &deck, const Objective &objective)
{
    ObjectiveContent content;
    content.goal = tagOf(goalOf(deck.index, objective));
    content.facts = factsOf(deck, objective);
    for (const KeyResult *keyResult : deck.index.keyResultsOf(objective.id))
        content.rows += rowOf(deck, *keyResult);
    if (content.rows.isEmpty()) {
        const HintContent hint{
            deck.say(Message(
                QT_TRANSLATE_NOOP("Message", "Key results are the numbers that prove an objective."))),
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "Next: give it two to five key results.")))};
        return {SlideKind::Objective, objective.title, {}, objective.id, hint};
    }
    return {SlideKind::Objective, objective.title, {}, objective.id, content};
}
