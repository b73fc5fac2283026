// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/meetings.h"

#include "changes/changesteps.h"
#include "core/language.h"
#include "fields/fieldtext.h"
#include "rules/decisions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// More is an import or a round of scores, which have a log of their own.
constexpr int mostItems = 20;

constexpr std::array decidedKinds = {EntityKind::Goal,      EntityKind::Need,    EntityKind::Objective,
                                     EntityKind::KeyResult, EntityKind::Project, EntityKind::Milestone};

bool isDecided(EntityKind kind)
{
    return std::find(decidedKinds.begin(), decidedKinds.end(), kind) != decidedKinds.end();
}

int decisionField(QStringView key)
{
    return entityType(EntityKind::Decision).fieldIndex(key);
}

// One item of the edit: how it was and how it is, as decisions keep it.
struct ItemChange {
    EntityKind kind;
    EntityId item;
    QString title;
    QString before;
    QString after;
};

// "impact 3.2, effort 4.6" where the edit moves a need on the matrix.
bool writePlace(const PlanData &before, const PlanData &after, ItemChange &change)
{
    const Need *was = before.needs.find(change.item);
    const Need *is = after.needs.find(change.item);
    if (!was || !is || (was->impact == is->impact && was->effort == is->effort))
        return false;
    change.before = placeState(was->impact, was->effort);
    change.after = placeState(is->impact, is->effort);
    return true;
}

void writeFields(const PlanData &before, const PlanData &after, const ChangeSet &changeSet,
                 const Language &language, ItemChange &change)
{
    const EntityType &type = entityType(change.kind);
    QStringList was;
    QStringList is;
    for (const Change &step : changeSet.changes) {
        if (step.id != change.item || step.action != Change::Action::Set)
            continue;
        const Field &field = type.fields->at(step.field);
        if (field.name() == u"position")
            continue;
        const QString label = fieldLabel(field, language);
        const Message part(QT_TRANSLATE_NOOP("Message", "%1: %2"), label,
                           displayText(field, step.before, before, language));
        was += language.text(part);
        is += language.text(Message(QT_TRANSLATE_NOOP("Message", "%1: %2"), label,
                                    displayText(field, step.after, after, language)));
    }
    change.before = was.join(u" · "_s);
    change.after = is.join(u" · "_s);
}

// What the edit does to the items, those left out that it takes a decision about itself.
QList<ItemChange> itemChanges(const PlanData &before, const PlanData &after, const ChangeSet &changeSet,
                              const Language &language)
{
    QList<EntityId> known;
    for (const Change &step : changeSet.changes) {
        if (step.kind == EntityKind::Decision && step.action == Change::Action::Insert)
            known += step.values.at(decisionField(u"item")).value<EntityId>();
    }
    // What is cleared elsewhere when something goes is no decision of its own.
    const bool takesAway =
        std::any_of(changeSet.changes.cbegin(), changeSet.changes.cend(), [](const Change &step) {
            return isDecided(step.kind) && step.action == Change::Action::Remove;
        });
    QList<ItemChange> items;
    for (const Change &step : changeSet.changes) {
        if (!isDecided(step.kind) || known.contains(step.id)
            || (takesAway && step.action == Change::Action::Set))
            continue;
        known += step.id;
        ItemChange item{step.kind, step.id, {}, {}, {}};
        const bool isGone = step.action == Change::Action::Remove;
        item.title = entityTitle(isGone ? before : after, step.kind, step.id);
        if (step.action == Change::Action::Insert)
            item.after = addedState();
        else if (isGone)
            item.after = removedState();
        else if (!writePlace(before, after, item))
            writeFields(before, after, changeSet, language, item);
        if (item.before != item.after && !item.title.isEmpty())
            items += item;
    }
    return items;
}

// The latest decision of the meeting about the item, where this change carries it on.
const Decision *carriedOn(const PlanData &plan, const Meeting &meeting, const ItemChange &item)
{
    const QList<const Decision *> decisions = decisionsOf(plan, meeting.id);
    const auto last = std::find_if(decisions.crbegin(), decisions.crend(),
                                   [&item](const Decision *each) { return each->item == item.item; });
    if (last == decisions.crend() || (*last)->kind != DecisionKind::Change)
        return nullptr;
    return (*last)->after == item.before ? *last : nullptr;
}

void log(const Meeting &meeting, const PlanData &plan, const ItemChange &item, const QString &by,
         IdSource &ids, QList<Change> &changes)
{
    if (const Decision *earlier = carriedOn(plan, meeting, item)) {
        if (earlier->before == item.after)
            changes += Change::removal(EntityKind::Decision, earlier->id,
                                       insertionOf(EntityKind::Decision, *earlier).values.all());
        else
            appendSetting(changes, plan, EntityKind::Decision, earlier->id, u"after", item.after);
        return;
    }
    Decision decision{ids.next(),  meeting.date, item.kind, item.item, item.title, DecisionKind::Change,
                      item.before, item.after,   {},        by,        meeting.id};
    changes += insertionOf(EntityKind::Decision, decision);
}

// The decisions that the edit brings become the meeting's; whether there are any.
bool takeOver(const Meeting &meeting, QList<Change> &changes)
{
    bool has = false;
    for (Change &step : changes) {
        if (step.kind != EntityKind::Decision || step.action != Change::Action::Insert)
            continue;
        step.values.set(decisionField(u"meeting"), FieldValue<EntityId>::toVariant(meeting.id));
        has = true;
    }
    return has;
}

} // namespace

Meeting meetingOf(const PlanData &plan, const Meeting &wanted, IdSource &ids)
{
    for (const Meeting &meeting : plan.meetings) {
        if (meeting.date == wanted.date && meeting.deck == wanted.deck && meeting.quarter == wanted.quarter
            && meeting.title == wanted.title)
            return meeting;
    }
    Meeting meeting = wanted;
    meeting.id = ids.next();
    return meeting;
}

QList<const Decision *> decisionsOf(const PlanData &plan, EntityId meeting)
{
    QList<const Decision *> decisions; // ids grow with time
    for (const Decision &decision : plan.decisions) {
        if (!meeting.isNull() && decision.meeting == meeting)
            decisions += &decision;
    }
    return decisions;
}

ChangeSet decidedIn(const Meeting &meeting, const PlanData &plan, ChangeSet changeSet, const QString &by,
                    const Language &language, IdSource &ids)
{
    PlanData after = plan;
    if (!apply(after, changeSet))
        return changeSet; // the store says what does not fit
    const QList<ItemChange> items = itemChanges(plan, after, changeSet, language);
    bool isLogged = takeOver(meeting, changeSet.changes);
    if (items.size() <= mostItems) {
        for (const ItemChange &item : items)
            log(meeting, plan, item, by, ids, changeSet.changes);
        isLogged = isLogged || !items.isEmpty();
    }
    if (!isLogged)
        return changeSet;
    if (!plan.meetings.contains(meeting.id))
        changeSet.changes.prepend(insertionOf(EntityKind::Meeting, meeting));
    changeSet.title =
        Message(QT_TRANSLATE_NOOP("Message", "%1 (in the meeting “%2”)"), changeSet.title, meeting.title);
    return changeSet;
}
