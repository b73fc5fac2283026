// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/baseline.h"

#include "changes/changesteps.h"
#include "entities/plandata.h"
#include "rules/decisions.h"

#include <algorithm>
#include <cstdlib>

namespace {

// The last change of the project's dates that somebody gave a reason for.
const Decision *explanationOf(const PlanData &plan, EntityId project, QDate since)
{
    const Decision *last = nullptr;
    for (const Decision &decision : plan.decisions) {
        if (decision.item == project && decision.kind == DecisionKind::Change && decision.date >= since
            && !decision.reason.isEmpty() && (!last || decision.date >= last->date))
            last = &decision;
    }
    return last;
}

// What moved, without why.
Message moveText(const BaselineMove &move)
{
    const int days = move.endDays() != 0 ? move.endDays() : move.startDays();
    const auto said = [&](const char *source, QDate from, QDate to) {
        return Message(source, move.title, from, to).counting(std::abs(days));
    };
    if (move.endDays() > 0) {
        return said(QT_TRANSLATE_N_NOOP("Message", "“%1” ends %n day(s) later than at the review (%2 → %3)"),
                    move.then.last, move.now.last);
    }
    if (move.endDays() < 0) {
        return said(
            QT_TRANSLATE_N_NOOP("Message", "“%1” ends %n day(s) earlier than at the review (%2 → %3)"),
            move.then.last, move.now.last);
    }
    return days > 0
        ? said(QT_TRANSLATE_N_NOOP("Message", "“%1” starts %n day(s) later than at the review (%2 → %3)"),
               move.then.first, move.now.first)
        : said(QT_TRANSLATE_N_NOOP("Message", "“%1” starts %n day(s) earlier than at the review (%2 → %3)"),
               move.then.first, move.now.first);
}

} // namespace

QHash<EntityId, DateRange> baselineOf(const PlanData &then)
{
    QHash<EntityId, DateRange> baseline;
    for (const Project &project : then.projects) {
        const DateRange range{project.start, project.end};
        if (!range.isEmpty() && project.status != ProjectStatus::Cancelled)
            baseline.insert(project.id, range);
    }
    return baseline;
}

QList<BaselineMove> movesSince(const PlanData &then, const PlanData &now, QDate reviewed)
{
    const QHash<EntityId, DateRange> baseline = baselineOf(then);
    QList<BaselineMove> moves;
    for (const Project &project : now.projects) {
        const auto before = baseline.constFind(project.id);
        const DateRange range{project.start, project.end};
        if (before == baseline.constEnd() || range.isEmpty() || *before == range
            || project.status == ProjectStatus::Cancelled)
            continue;
        const Decision *why = explanationOf(now, project.id, reviewed);
        moves += BaselineMove{project.id,
                              project.shortTitle.isEmpty() ? project.title : project.shortTitle,
                              *before,
                              range,
                              why ? why->reason : QString(),
                              why ? why->by : QString()};
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const BaselineMove &a, const BaselineMove &b) { return a.endDays() > b.endDays(); });
    return moves;
}

Message sentenceOf(const BaselineMove &move)
{
    return move.reason.isEmpty()
        ? moveText(move)
        : Message(QT_TRANSLATE_NOOP("Message", "%1, because: %2"), moveText(move), move.reason);
}

Result<ChangeSet> explainMove(const PlanData &plan, const BaselineMove &move, const DecisionContext &context,
                              IdSource &ids)
{
    const Project *project = plan.projects.find(move.project);
    if (!project)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This project is no longer in the plan.")));
    if (context.reason.trimmed().isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Say why it moved: the reason is what stays.")));
    if (move.then == move.now) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "“%1” stands where it stood at the review."),
                               project->title));
    }
    const bool isEnd = move.endDays() != 0;
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    const Decision decision{ids.next(),
                            context.date,
                            EntityKind::Project,
                            project->id,
                            project->title,
                            DecisionKind::Change,
                            day(isEnd ? move.then.last : move.then.first),
                            day(isEnd ? move.now.last : move.now.first),
                            context.reason.trimmed(),
                            context.by};
    return ChangeSet{Message(QT_TRANSLATE_NOOP("Message", "Say why “%1” moved"), project->title),
                     {insertionOf(EntityKind::Decision, decision)}};
}
