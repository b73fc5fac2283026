// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/reviewchanges.h"

#include "entities/plandata.h"

#include <algorithm>
#include <utility>

namespace {

// In what order the list tells them.
int tellingOrder(ReviewChangeKind kind)
{
    switch (kind) {
    case ReviewChangeKind::Moved:
        return 0;
    case ReviewChangeKind::New:
        return 1;
    case ReviewChangeKind::Placed:
        return 2;
    case ReviewChangeKind::Chosen:
        return 3;
    case ReviewChangeKind::Deferred:
        return 4;
    case ReviewChangeKind::Declined:
        return 5;
    case ReviewChangeKind::Done:
        return 6;
    case ReviewChangeKind::Reopened:
        return 7;
    case ReviewChangeKind::Unplaced:
        return 8;
    case ReviewChangeKind::Gone:
        return 9;
    }
    return 10;
}

ReviewChange changeOf(ReviewChangeKind kind, const Need &need)
{
    return {kind, need.id, need.title, {}, matrixPlaceOf(need), need.quarter, need.decisionReason};
}

bool isOpenStatus(NeedStatus status)
{
    return status == NeedStatus::New || status == NeedStatus::Qualified;
}

// New and qualified, chosen and planned are the same to a room.
std::optional<ReviewChangeKind> statusChange(const Need &then, const Need &now)
{
    const auto isIn = [](const Need &need) {
        return need.status == NeedStatus::Chosen || need.status == NeedStatus::Planned;
    };
    const bool sameQuarter = then.quarter == now.quarter;
    if (isIn(now))
        return isIn(then) && sameQuarter ? std::nullopt : std::optional(ReviewChangeKind::Chosen);
    if (then.status == now.status && (sameQuarter || now.status != NeedStatus::Deferred))
        return std::nullopt;
    switch (now.status) {
    case NeedStatus::Deferred:
        return ReviewChangeKind::Deferred;
    case NeedStatus::Declined:
        return ReviewChangeKind::Declined;
    case NeedStatus::Done:
        return ReviewChangeKind::Done;
    default:
        return isOpenStatus(then.status) ? std::nullopt : std::optional(ReviewChangeKind::Reopened);
    }
}

void appendChanges(const Need &then, const Need &now, QList<ReviewChange> &changes)
{
    const std::optional<MatrixPlace> from = matrixPlaceOf(then);
    const std::optional<MatrixPlace> to = matrixPlaceOf(now);
    const auto append = [&](ReviewChangeKind kind) {
        changes += changeOf(kind, now);
        changes.last().from = from;
    };
    if (from && to && from != to)
        append(ReviewChangeKind::Moved);
    if (!from && to)
        append(ReviewChangeKind::Placed);
    if (from && !to)
        append(ReviewChangeKind::Unplaced);
    if (const auto kind = statusChange(then, now))
        append(*kind);
}

Message moveSentence(const QString &title, const MatrixPlace &from, const MatrixPlace &to)
{
    if (from.effort == to.effort)
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” moved: impact %2 → %3"), title, from.impact,
                       to.impact);
    if (from.impact == to.impact)
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” moved: effort %2 → %3"), title, from.effort,
                       to.effort);
    return Message(QT_TRANSLATE_NOOP("Message", "“%1” moved: impact %2 → %3, effort %4 → %5"), title,
                   from.impact, to.impact, from.effort, to.effort);
}

} // namespace

std::optional<MatrixPlace> matrixPlaceOf(const Need &need)
{
    return need.isPlaced() ? std::optional(MatrixPlace{*need.impact, *need.effort}) : std::nullopt;
}

QList<ReviewChange> changesSince(const PlanData &then, const PlanData &now)
{
    QList<ReviewChange> changes;
    for (const Need &need : now.needs) {
        if (const Need *before = then.needs.find(need.id))
            appendChanges(*before, need, changes);
        else
            changes += changeOf(ReviewChangeKind::New, need);
    }
    for (const Need &need : then.needs) {
        if (now.needs.contains(need.id))
            continue;
        changes += changeOf(ReviewChangeKind::Gone, need);
        changes.last().from = std::exchange(changes.last().to, std::nullopt);
    }
    std::stable_sort(changes.begin(), changes.end(), [](const ReviewChange &a, const ReviewChange &b) {
        return tellingOrder(a.kind) < tellingOrder(b.kind);
    });
    return changes;
}

Message sentenceOf(const ReviewChange &change)
{
    const MatrixPlace from = change.from.value_or(MatrixPlace());
    const MatrixPlace to = change.to.value_or(MatrixPlace());
    switch (change.kind) {
    case ReviewChangeKind::New:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is new"), change.title);
    case ReviewChangeKind::Placed:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” was placed: impact %2, effort %3"), change.title,
                       to.impact, to.effort);
    case ReviewChangeKind::Unplaced:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” was taken off the matrix"), change.title);
    case ReviewChangeKind::Moved:
        return moveSentence(change.title, from, to);
    case ReviewChangeKind::Chosen:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” was chosen for %2"), change.title, change.quarter);
    case ReviewChangeKind::Deferred:
        return change.quarter.isNull()
            ? Message(QT_TRANSLATE_NOOP("Message", "“%1” was deferred"), change.title)
            : Message(QT_TRANSLATE_NOOP("Message", "“%1” was deferred to %2"), change.title, change.quarter);
    case ReviewChangeKind::Declined:
        return change.reason.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("Message", "“%1” was declined"), change.title)
            : Message(QT_TRANSLATE_NOOP("Message", "“%1” was declined: %2"), change.title, change.reason);
    case ReviewChangeKind::Done:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is done"), change.title);
    case ReviewChangeKind::Reopened:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” was reopened"), change.title);
    case ReviewChangeKind::Gone:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is no longer in the plan"), change.title);
    }
    return {};
}

const Review *lastReview(const PlanData &plan, QDate day)
{
    const Review *last = nullptr;
    for (const Review &review : plan.reviews) {
        if (review.date < day && (!last || last->date <= review.date))
            last = &review;
    }
    return last;
}
