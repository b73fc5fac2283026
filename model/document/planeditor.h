// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "core/result.h"
#include "document/editcommand.h"
#include "entities/entityref.h"

#include <QVariant>

class PlanSession;
struct CheckIn;
struct DecisionContext;
struct PlanData;

// A value for one field of one entity, as a form or a table hands it over.
struct FieldEdit {
    EntityId id;
    int field = -1;
    QVariant value;
};

// An entity that a field is to refer to but that is not in the plan yet: only its title is known.
struct NewEntity {
    EntityKind kind = EntityKind::Contact;
    EntityId id; // from PlanEditor::ids()
    QString title;
};

// The verbs: everything that a gesture, an import or the command line can do to a plan. Each one
// checks the rules, refuses with a message, or becomes one undo step with a name. There is no
// other way to change a plan.
class PlanEditor final {
public:
    explicit PlanEditor(PlanSession &session);

    // The new entity with the given values in place of the defaults.
    Result<EntityId> add(EntityKind kind, const QHash<QString, QVariant> &valuesByKey);
    Result<void> set(EntityRef ref, QStringView fieldKey, const QVariant &value, Gesture gesture = 0);
    // The same kind, any entities and fields, one undo step.
    Result<void> setAll(EntityKind kind, const QList<FieldEdit> &edits, const Message &title,
                        Gesture gesture = 0);
    // One field of any entities of a kind, after making what the value refers to and is new: one
    // undo step.
    Result<void> setField(EntityKind kind, const QList<EntityId> &ids, int field, const QVariant &value,
                          const QList<NewEntity> &created = {}, Gesture gesture = 0);
    Result<EntityId> duplicate(EntityRef ref);
    // With all that hangs on them, after the deletion rules of the fields that refer to them.
    Result<void> remove(const QList<EntityRef> &refs);

    // Both scores at once, 1–5; the same gesture is one step.
    Result<void> placeNeed(EntityId need, double impact, double effort, Gesture gesture = 0);
    // Takes both scores away: back to the tray.
    Result<void> unplaceNeeds(const QList<EntityId> &needs);
    // Each logs a decision for every need; a reason is required to decline and to cut.
    Result<void> chooseNeeds(const QList<EntityId> &needs, Quarter quarter);
    Result<void> deferNeeds(const QList<EntityId> &needs, Quarter until, const QString &reason);
    Result<void> declineNeeds(const QList<EntityId> &needs, const QString &reason);
    Result<void> cutNeeds(const QList<EntityId> &needs, Quarter until, const QString &reason);
    Result<void> reopenNeeds(const QList<EntityId> &needs);
    Result<void> chooseDownToTheLine(Quarter quarter);

    // A new check-in; typing a key result's current value makes or corrects the day's.
    Result<void> addCheckIn(const CheckIn &checkIn);
    Result<void> setCurrent(EntityId keyResult, double value);
    // Start and end of any projects in one step, as a drag on the timeline leaves them.
    struct ProjectDates {
        EntityId project;
        QDate start;
        QDate end;
    };
    Result<void> moveProjects(const QList<ProjectDates> &dates, Gesture gesture = 0);

    // An import or another ready-made change, checked by whoever made it: what an import brings is
    // kept, and plan health marks what is wrong with it.
    Result<void> apply(const ChangeSet &changeSet, Gesture gesture = 0);

    [[nodiscard]] IdSource &ids() { return m_ids; }

private:
    [[nodiscard]] const PlanData &data() const;
    [[nodiscard]] QString quotedTitle(EntityRef ref) const;
    [[nodiscard]] DecisionContext decisionContext(const QString &reason = {}) const;
    // Applies what a rule proposes, or says why it does not.
    Result<void> applyProposal(const Result<ChangeSet> &proposal);
    Result<Change> checkedChange(EntityKind kind, const FieldEdit &edit) const;
    // An edit by hand: what follows from it for needs, the rules, one undo step.
    Result<void> finish(ChangeSet changeSet, Gesture gesture = 0);

    PlanSession &m_session;
    IdSource m_ids;
};
