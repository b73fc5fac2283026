// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"

#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

namespace {

// A new entity of which only the title is known; empty where its kind needs more.
Result<Change> titledInsertion(const NewEntity &entity)
{
    const EntityType &type = entityType(entity.kind);
    QList<QVariant> values = type.defaultValues();
    for (int i = 0; i < values.size(); ++i) {
        const Field &field = type.fields->at(i);
        if (field.flags & FieldFlag::Title)
            values[i] = normalised(field, entity.title);
        if (const Message problem = problemWith(field, values.at(i)); !problem.isEmpty())
            return failure(problem);
    }
    return Change::insertion(entity.kind, entity.id, values);
}

} // namespace

Result<void> PlanEditor::setField(EntityKind kind, const QList<EntityId> &ids, int field,
                                  const QVariant &value, const QList<NewEntity> &created, Gesture gesture)
{
    if (ids.isEmpty() || field < 0 || field >= entityType(kind).fields->size())
        return {};
    const Message label = Message::inContext("Field", entityType(kind).fields->at(field).label);
    ChangeSet changeSet;
    changeSet.title = ids.size() == 1
        ? Message(QT_TRANSLATE_NOOP("Message", "Change %1 of %2"), label, quotedTitle({kind, ids.first()}))
        : Message(QT_TRANSLATE_N_NOOP("Message", "Change %1 of %n items"), label).counting(int(ids.size()));
    for (const NewEntity &entity : created) {
        const Result<Change> insertion = titledInsertion(entity);
        if (!insertion)
            return m_session.refuse(insertion.error());
        changeSet.changes += *insertion;
    }
    for (EntityId id : ids) {
        const Result<Change> change = checkedChange(kind, {id, field, value});
        if (!change)
            return m_session.refuse(change.error());
        if (change->before != change->after)
            changeSet.changes += *change;
    }
    return finish(std::move(changeSet), gesture);
}
