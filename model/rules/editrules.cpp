// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/editrules.h"

#include "changes/changeset.h"
#include "core/language.h"
#include "fields/entitytype.h"
#include "rules/dependencies.h"
#include "rules/keyresultscore.h"
#include "rules/phasing.h"
#include "rules/planindex.h"
#include "rules/requestclosing.h"

#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct RuledFields {
    EntityKind kind;
    std::array<QLatin1StringView, 4> keys;
};

// The fields that the rules below are about.
constexpr auto ruledFields = std::to_array<RuledFields>({
    {EntityKind::Project, {"start"_L1, "end"_L1}},
    {EntityKind::Absence, {"start"_L1, "end"_L1}},
    {EntityKind::KeyResult, {"start"_L1, "target"_L1, "kind"_L1, "phasing"_L1}},
    {EntityKind::CheckIn, {"date"_L1}},
    {EntityKind::Dependency, {"project"_L1, "depends_on"_L1}},
    {EntityKind::Request, {"status"_L1, "outcome"_L1, "outcome_reason"_L1}},
    {EntityKind::Ritual, {"start"_L1, "end"_L1, "time"_L1}},
});

bool isRuled(const Change &change)
{
    if (change.action == Change::Action::Remove)
        return false;
    const auto *fields = std::find_if(ruledFields.begin(), ruledFields.end(),
                                      [&](const RuledFields &each) { return each.kind == change.kind; });
    if (fields == ruledFields.end())
        return false;
    if (change.action == Change::Action::Insert)
        return true;
    const QString key = entityType(change.kind).fields->at(change.field).name();
    return std::find(fields->keys.begin(), fields->keys.end(), key) != fields->keys.end();
}

bool isReversed(QDate start, QDate end)
{
    return start.isValid() && end.isValid() && end < start;
}

Message reversedDates(const QString &title, QDate start, QDate end)
{
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "“%1” cannot end on %2, before it starts on %3: change the other "
                                     "date first."),
                   title, end, start);
}

Message problemWith(const Project &project)
{
    return isReversed(project.start, project.end) ? reversedDates(project.title, project.start, project.end)
                                                  : Message();
}

Message problemWith(const Ritual &ritual)
{
    if (isReversed(ritual.start, ritual.end))
        return reversedDates(ritual.title, ritual.start, ritual.end);
    if (ritual.time.isEmpty() || QTime::fromString(ritual.time, u"HH:mm"_s).isValid())
        return {};
    return Message(QT_TRANSLATE_NOOP("Message", "“%1” is not a time of the day: write it as 09:30."),
                   ritual.time);
}

Message problemWith(const Absence &absence, const QString &member)
{
    if (!isReversed(absence.start, absence.end))
        return {};
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "The absence of “%1” cannot end on %2, before it starts on %3: "
                                     "change the other date first."),
                   member, absence.end, absence.start);
}

Message problemWith(const KeyResult &keyResult)
{
    if (const Message problem = phasingProblem(keyResult.phasing); !problem.isEmpty())
        return problem;
    const bool hasWay = keyResult.kind != KeyResultKind::Milestone && !isStayKind(keyResult);
    if (!hasWay || !keyResult.start || keyResult.start != keyResult.target)
        return {};
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "“%1” cannot start at %2, its target: then there is nothing to "
                                     "reach. Enter another target or another start."),
                   keyResult.title, valueText(keyResult, *keyResult.start));
}

Message problemWith(const CheckIn &checkIn, QDate today)
{
    if (!checkIn.date.isValid() || checkIn.date <= today)
        return {};
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "%1 is still to come: a check-in says what was measured, so enter "
                                     "today or an earlier day."),
                   checkIn.date);
}

bool isTwice(const PlanIndex &index, const Dependency &dependency)
{
    const auto others = index.dependenciesOf(dependency.project);
    return std::any_of(others.begin(), others.end(), [&dependency](const Dependency *other) {
        return other->id != dependency.id && other->dependsOn == dependency.dependsOn;
    });
}

Message problemWith(const PlanIndex &index, const Dependency &dependency)
{
    if (isTwice(index, dependency))
        return Message(QT_TRANSLATE_NOOP(
                           "Message", "“%1” waits for “%2” already: change the days between them instead."),
                       entityTitle(index.plan(), EntityKind::Project, dependency.project),
                       entityTitle(index.plan(), EntityKind::Project, dependency.dependsOn));
    const QList<EntityId> chain = waitingChain(index, dependency.project, dependency.dependsOn);
    if (chain.isEmpty())
        return {};
    QStringList titles;
    for (EntityId id : chain)
        titles += entityTitle(index.plan(), EntityKind::Project, id);
    const QString arrows = titles.join(u" → "_s);
    if (chain.size() == 2) {
        return Message(
            QT_TRANSLATE_NOOP("Message", "A project cannot wait for itself: %1. Choose another project."),
            arrows);
    }
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "These projects would wait for each other: %1. Remove one of these "
                                     "dependencies first, or choose another project."),
                   arrows);
}

Message problemWith(const PlanIndex &index, const Change &change, QDate today)
{
    const PlanData &plan = index.plan();
    switch (change.kind) {
    case EntityKind::Project: {
        const Project *project = plan.projects.find(change.id);
        return project ? problemWith(*project) : Message();
    }
    case EntityKind::Absence: {
        const Absence *absence = plan.absences.find(change.id);
        return absence ? problemWith(*absence, entityTitle(plan, EntityKind::Absence, change.id)) : Message();
    }
    case EntityKind::KeyResult: {
        const KeyResult *keyResult = plan.keyResults.find(change.id);
        return keyResult ? problemWith(*keyResult) : Message();
    }
    case EntityKind::CheckIn: {
        const CheckIn *checkIn = plan.checkIns.find(change.id);
        return checkIn ? problemWith(*checkIn, today) : Message();
    }
    case EntityKind::Dependency: {
        const Dependency *dependency = plan.dependencies.find(change.id);
        return dependency ? problemWith(index, *dependency) : Message();
    }
    case EntityKind::Request: {
        const Request *request = plan.requests.find(change.id);
        return request ? closingProblem(*request) : Message();
    }
    case EntityKind::Ritual: {
        const Ritual *ritual = plan.rituals.find(change.id);
        return ritual ? problemWith(*ritual) : Message();
    }
    default:
        return {};
    }
}

} // namespace

Message problemWith(const PlanData &before, const ChangeSet &changeSet, QDate today)
{
    if (std::none_of(changeSet.changes.cbegin(), changeSet.changes.cend(), &isRuled))
        return {};
    PlanData after = before;
    if (!apply(after, changeSet))
        return {}; // the store says what does not fit
    const PlanIndex index(after);
    for (const Change &change : changeSet.changes) {
        if (!isRuled(change))
            continue;
        if (const Message problem = problemWith(index, change, today); !problem.isEmpty())
            return problem;
    }
    return {};
}
