// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrchanges.h"
#include "rules/planindex.h"
#include "rules/plansnapshot.h"
#include "rules/reviewchanges.h"
#include "scenes/matrixscene.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct OkrChangeWords {
    Status status;
    const char *verb;
    const char *inTitle; // counted
};

// In the order of OkrChangeKind.
constexpr std::array okrWords = {
    OkrChangeWords{Status::Done, QT_TRANSLATE_NOOP("Message", "Reached"),
                   QT_TRANSLATE_N_NOOP("Message", "%1 key result(s) reached")},
    OkrChangeWords{Status::OnTrack, QT_TRANSLATE_NOOP("Message", "Progresses"),
                   QT_TRANSLATE_N_NOOP("Message", "%1 key result(s) on the way")},
    OkrChangeWords{Status::AtRisk, QT_TRANSLATE_NOOP("Message", "Falls back"),
                   QT_TRANSLATE_N_NOOP("Message", "%1 key result(s) falling back")},
    OkrChangeWords{Status::Attention, QT_TRANSLATE_NOOP("Message", "Slips"),
                   QT_TRANSLATE_N_NOOP("Message", "%1 date(s) slipping")},
    OkrChangeWords{Status::OnTrack, QT_TRANSLATE_NOOP("Message", "Earlier"),
                   QT_TRANSLATE_N_NOOP("Message", "%1 date(s) earlier")},
    OkrChangeWords{Status::Done, QT_TRANSLATE_NOOP("Message", "Done"),
                   QT_TRANSLATE_N_NOOP("Message", "%1 project(s) done")},
};

// What the title names first: what is reached, then what needs the room.
constexpr std::array titleOrder = {OkrChangeKind::Reached,    OkrChangeKind::FallsBack,
                                   OkrChangeKind::Slips,      OkrChangeKind::Finished,
                                   OkrChangeKind::Progresses, OkrChangeKind::Earlier};

ChangeRow rowOf(const DeckContext &deck, const OkrChange &change)
{
    const OkrChangeWords &words = okrWords.at(size_t(change.kind));
    ChangeRow row{words.status, deck.say(Message(words.verb)), change.title, {}, {}};
    if (change.endAfter.isValid()) {
        row.before = deck.language.dayMonth(change.endBefore);
        row.after = deck.language.dayMonth(change.endAfter);
    } else if (!change.valueAfter.isEmpty()) {
        row.before = deck.say(change.valueBefore);
        row.after = deck.say(change.valueAfter);
    }
    return row;
}

// What became of a need; where it stands on the matrix only where that alone changed.
std::optional<ChangeRow> rowOf(const DeckContext &deck, const ReviewChange &change)
{
    const auto row = [&](const char *verb, const QString &before = {}, const QString &after = {}) {
        return ChangeRow{{}, deck.say(Message(verb)), change.title, before, after};
    };
    switch (change.kind) {
    case ReviewChangeKind::New:
        return row(QT_TRANSLATE_NOOP("Message", "New need"));
    case ReviewChangeKind::Chosen:
        return row(QT_TRANSLATE_NOOP("Message", "Chosen"), {}, change.quarter.label(deck.language));
    case ReviewChangeKind::Deferred:
        return row(QT_TRANSLATE_NOOP("Message", "Deferred"), {},
                   change.quarter.isNull() ? QString() : change.quarter.label(deck.language));
    case ReviewChangeKind::Declined:
        return row(QT_TRANSLATE_NOOP("Message", "Declined"));
    case ReviewChangeKind::Done:
        return row(QT_TRANSLATE_NOOP("Message", "Done"));
    case ReviewChangeKind::Reopened:
        return row(QT_TRANSLATE_NOOP("Message", "Reopened"));
    case ReviewChangeKind::Moved:
        return row(QT_TRANSLATE_NOOP("Message", "Impact"), deck.language.number(change.from->impact, 1),
                   deck.language.number(change.to->impact, 1));
    default:
        return std::nullopt;
    }
}

QString titleFor(const DeckContext &deck, const QList<OkrChange> &changes, qsizetype needs, QDate reviewed)
{
    QStringList parts;
    const auto append = [&](const char *source, qsizetype count) {
        if (count == 0 || parts.size() > 1)
            return;
        parts += deck.say(Message(source, numberInWords(int(count), deck.language)).counting(int(count)));
    };
    for (const OkrChangeKind kind : titleOrder)
        append(okrWords.at(size_t(kind)).inTitle,
               std::count_if(changes.cbegin(), changes.cend(),
                             [kind](const OkrChange &change) { return change.kind == kind; }));
    append(QT_TRANSLATE_N_NOOP("Message", "%1 need(s) decided or new"), needs);
    const QString day = deck.language.dayMonth(reviewed);
    if (parts.isEmpty())
        return deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "Nothing has changed since the review of %1"), day));
    if (parts.size() == 1)
        return deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "Since the review of %1: %2"), day, parts.constFirst()));
    return deck.say(Message(QT_TRANSLATE_NOOP("Message", "Since the review of %1: %2 and %3"), day,
                            parts.constFirst(), parts.constLast()));
}

Slide hintSlide(const DeckContext &deck, const QString &title)
{
    return {
        SlideKind::Changes,
        title,
        {},
        {},
        HintContent{
            deck.say(Message(QT_TRANSLATE_NOOP(
                "Message", "A review keeps the plan of its day, so that the next one shows what moved."))),
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "Next: keep a review when the meeting ends.")))}};
}

} // namespace

Slide writeChanges(const DeckContext &deck)
{
    const Review *review = lastReview(deck.index.plan(), deck.today);
    const Result<PlanData> then = review ? planOfSnapshot(review->snapshot) : Result<PlanData>(PlanData());
    if (!review)
        return hintSlide(deck,
                         deck.say(Message(QT_TRANSLATE_NOOP("Message", "No review has been kept yet"))));
    if (!then) {
        return hintSlide(deck,
                         deck.say(Message(QT_TRANSLATE_NOOP("Message", "The review of %1 cannot be read"),
                                          deck.language.dayMonth(review->date))));
    }
    const PlanIndex thenIndex(*then);
    const QList<OkrChange> changes =
        okrChangesSince(thenIndex, deck.index, quarterOfObjectives(deck), review->date);
    ChangesContent content;
    for (const OkrChange &change : changes)
        content.rows += rowOf(deck, change);
    for (const ReviewChange &change : changesSince(*then, deck.index.plan())) {
        if (const auto row = rowOf(deck, change))
            content.rows += *row;
    }
    const QString title = titleFor(deck, changes, content.rows.size() - changes.size(), review->date);
    if (content.rows.isEmpty())
        return hintSlide(deck, title);
    return {SlideKind::Changes, title, {}, {}, content};
}
