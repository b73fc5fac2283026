// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrentry.h"

#include "changes/changesteps.h"
#include "core/language.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/keyresulttemplates.h"
#include "rules/objectivescore.h"
#include "rules/okrchecks.h"
#include "rules/okrrules.h"
#include "rules/planindex.h"

using namespace Qt::StringLiterals;

namespace {

Failure gone()
{
    return failure(Message(QT_TRANSLATE_NOOP(
        "Message", "What this would belong to is no longer in the plan: undo brings it back.")));
}

Quarter quarterOf(const PlanData &plan, const NewOkr &row)
{
    const Objective *objective = plan.objectives.find(row.objective);
    return objective ? objective->quarter : row.quarter;
}

template <typename Range>
QList<EntityId> idsOf(const Range &entities)
{
    QList<EntityId> ids;
    for (const auto *entity : entities)
        ids += entity->id;
    return ids;
}

// The siblings in their order with the new one among them; positions are counted anew.
void place(ChangeSet &changeSet, const PlanData &plan, EntityKind kind, QList<EntityId> siblings,
           EntityId after, EntityId id, int &position)
{
    const qsizetype row = siblings.indexOf(after);
    siblings.insert(row < 0 ? siblings.size() : row + 1, id);
    for (int i = 0; i < siblings.size(); ++i) {
        if (siblings.at(i) == id)
            position = i + 1;
        else
            appendSetting(changeSet.changes, plan, kind, siblings.at(i), u"position", i + 1);
    }
}

// What the kind's fields do not hold is refused.
Result<ChangeSet> checked(ChangeSet changeSet)
{
    for (const Change &change : std::as_const(changeSet.changes)) {
        const QList<Field> &fields = *entityType(change.kind).fields;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const bool isInsert = change.action == Change::Action::Insert;
            if (!isInsert && change.field != i)
                continue;
            const QVariant value = isInsert ? change.values.at(i) : change.after;
            if (const Message problem = problemWith(fields.at(i), value); !problem.isEmpty())
                return failure(problem);
        }
    }
    return changeSet;
}

Project projectOf(const NewOkr &row, const TypedOkr &typed)
{
    Project project;
    project.title = typed.title;
    project.objective = row.objective;
    if (row.keyResult)
        project.keyResults = {row.keyResult};
    project.lead = typed.owner ? typed.owner : row.owner;
    return project;
}

} // namespace

TypedOkr typedOkr(const PlanData &plan, const NewOkr &row, const QString &line, const Language &language)
{
    const DateRange range = quarterOf(plan, row).range(plan.settings().fiscalStartMonth);
    return typedOkr(line, row.kind == EntityKind::KeyResult, plan, range, language);
}

Objective objectiveOf(const NewOkr &row, const TypedOkr &typed)
{
    Objective objective;
    objective.title = typed.title;
    objective.quarter = row.quarter;
    objective.goal = row.goal;
    objective.owner = typed.owner ? typed.owner : row.owner;
    return objective;
}

KeyResult keyResultOf(const NewOkr &row, const TypedOkr &typed, const Language &language)
{
    KeyResult keyResult;
    keyResult.title = typed.title;
    keyResult.objective = row.objective;
    keyResult.owner = typed.owner ? typed.owner : row.owner;
    if (const KeyResultTemplate *pattern = keyResultTemplate(typed.title))
        follow(keyResult, *pattern, language);
    keyResult.start = typed.start;
    keyResult.target = typed.target;
    keyResult.due = typed.due;
    if (!typed.unit.isEmpty())
        keyResult.unit = typed.unit;
    if (typed.kind)
        keyResult.kind = *typed.kind;
    return keyResult;
}

Result<ChangeSet> addOkr(const PlanData &plan, const NewOkr &row, const QString &line, EntityId id,
                         const Language &language)
{
    const PlanIndex index(plan);
    const TypedOkr typed = typedOkr(plan, row, line, language);
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Add “%1”"), typed.title), {}};
    const bool hasParent = row.kind == EntityKind::Objective || plan.objectives.contains(row.objective);
    if (!hasParent)
        return gone();
    if (row.kind == EntityKind::Objective) {
        Objective objective = objectiveOf(row, typed);
        objective.id = id;
        place(changeSet, plan, row.kind, idsOf(objectivesIn(index, row.quarter)), row.after, id,
              objective.position);
        changeSet.changes += insertionOf(row.kind, objective);
    } else if (row.kind == EntityKind::KeyResult) {
        KeyResult keyResult = keyResultOf(row, typed, language);
        keyResult.id = id;
        place(changeSet, plan, row.kind, idsOf(index.keyResultsOf(row.objective)), row.after, id,
              keyResult.position);
        changeSet.changes += insertionOf(row.kind, keyResult);
    } else {
        Project project = projectOf(row, typed);
        project.id = id;
        changeSet.changes += insertionOf(EntityKind::Project, project);
    }
    return checked(std::move(changeSet));
}

Result<ChangeSet> retypeOkr(const PlanData &plan, EntityRef ref, const QString &line,
                            const Language &language)
{
    NewOkr row{.kind = ref.kind};
    if (const KeyResult *keyResult = plan.keyResults.find(ref.id))
        row.objective = keyResult->objective;
    else if (const Objective *objective = plan.objectives.find(ref.id))
        row.quarter = objective->quarter;
    else if (!plan.projects.contains(ref.id))
        return gone();
    const TypedOkr typed = typedOkr(plan, row, line, language);
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Rename %1 to %2"),
                                language.quoted(entityTitle(plan, ref.kind, ref.id)),
                                language.quoted(typed.title)),
                        {}};
    const auto set = [&](QStringView field, const QVariant &value) {
        appendSetting(changeSet.changes, plan, ref.kind, ref.id, field,
                      normalised(*entityType(ref.kind).field(field), value));
    };
    set(u"title", typed.title);
    if (typed.owner)
        set(ref.kind == EntityKind::Project ? u"lead" : u"owner", QVariant::fromValue(typed.owner));
    if (typed.due.isValid())
        set(u"due", typed.due);
    if (typed.hasNumbers()) {
        if (typed.start)
            set(u"start", *typed.start);
        set(u"target", *typed.target);
        if (!typed.unit.isEmpty())
            set(u"unit", typed.unit);
        if (typed.kind)
            set(u"kind", choiceKey(*typed.kind));
    }
    return checked(std::move(changeSet));
}

Result<ChangeSet> switchOkrRule(const PlanData &plan, const QString &id, bool isWanted)
{
    const OkrRule *rule = okrRule(id);
    if (!rule)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "There is no OKR rule called “%1”."), id));
    QStringList off = plan.settings().rulesOff;
    off.removeAll(id);
    if (!isWanted)
        off += id;
    ChangeSet changeSet{Message(isWanted ? QT_TRANSLATE_NOOP("Message", "Check “%1” again")
                                         : QT_TRANSLATE_NOOP("Message", "Do not check “%1” in this plan"),
                                Message(rule->name)),
                        {}};
    appendSetting(changeSet.changes, plan, EntityKind::Plan, PlanSettings::onlyId, u"rules_off",
                  FieldValue<QStringList>::toVariant(off));
    return changeSet;
}

ChangeSet checkAllOkrRules(const PlanData &plan)
{
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Check all rules of OKRs again")), {}};
    appendSetting(changeSet.changes, plan, EntityKind::Plan, PlanSettings::onlyId, u"rules_off",
                  FieldValue<QStringList>::toVariant({}));
    return changeSet;
}
