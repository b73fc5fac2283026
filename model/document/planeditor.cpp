// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"

#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/decisions.h"
#include "rules/decks.h"
#include "rules/editrules.h"
#include "rules/formertarget.h"
#include "rules/needstatus.h"
#include "rules/removal.h"
#include "rules/successorshift.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Message kindLabel(const EntityType &type)
{
    return Message::inContext("Kind", type.label);
}

// "Add “CRM clean-up”"; where an entity is called by what it belongs to: "Add to “Migration”: Dependency".
Message additionTitle(const PlanData &plan, const EntityType &type, const QList<QVariant> &values)
{
    const Field &field = type.titleField();
    const QVariant &value = values.at(type.fieldIndex(field.name()));
    if (field.type == FieldType::Text)
        return Message(QT_TRANSLATE_NOOP("Message", "Add “%1”"), value.toString());
    const QString owner = entityTitle(plan, field.target, value.value<EntityId>());
    return Message(QT_TRANSLATE_NOOP("Message", "Add to “%1”: %2"), owner, kindLabel(type));
}

Failure gone()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "This item is no longer in the plan.")));
}

} // namespace

PlanEditor::PlanEditor(PlanSession &session)
    : m_session(session)
    , m_ids(highestId(session.data()))
{
}

const PlanData &PlanEditor::data() const
{
    return m_session.data();
}

QString PlanEditor::quotedTitle(EntityRef ref) const
{
    QString title = entityTitle(data(), ref.kind, ref.id);
    if (const DeckSlide *slide = data().deckSlides.find(ref.id); slide && title.isEmpty())
        title = m_session.language().text(slideName(data(), *slide)); // few have a title of their own
    return m_session.language().quoted(title);
}

Result<void> PlanEditor::apply(const ChangeSet &changeSet, Gesture gesture)
{
    return m_session.apply(changeSet, gesture);
}

Result<void> PlanEditor::finish(ChangeSet changeSet, Gesture gesture)
{
    followLinks(data(), changeSet);
    keepFormerTargets(data(), changeSet, decisionContext(), m_ids);
    if (const Message problem = problemWith(data(), changeSet, m_session.today()); !problem.isEmpty())
        return m_session.refuse(problem);
    moveSuccessors(data(), changeSet);
    return m_session.apply(std::move(changeSet), gesture);
}

Result<EntityId> PlanEditor::add(EntityKind kind, const QHash<QString, QVariant> &valuesByKey)
{
    const EntityType &type = entityType(kind);
    QList<QVariant> values = type.defaultValues();
    for (int i = 0; i < values.size(); ++i) {
        const Field &field = type.fields->at(i);
        values[i] = normalised(field, valuesByKey.value(field.name(), values.at(i)));
        if (const Message problem = problemWith(field, values.at(i)); !problem.isEmpty())
            return m_session.refuse(problem);
    }
    const EntityId id = m_ids.next();
    ChangeSet changeSet{additionTitle(data(), type, values), {Change::insertion(kind, id, values)}};
    const Result<void> applied = finish(std::move(changeSet));
    return applied ? Result<EntityId>(id) : applied.asFailure();
}

Result<Change> PlanEditor::checkedChange(EntityKind kind, const FieldEdit &edit) const
{
    const EntityType &type = entityType(kind);
    if (type.rowOf(data(), edit.id) < 0 || edit.field < 0 || edit.field >= type.fields->size())
        return gone();
    const Field &field = type.fields->at(edit.field);
    const QVariant value = normalised(field, edit.value);
    if (const Message problem = problemWith(field, value); !problem.isEmpty())
        return failure(problem);
    return Change::setting(kind, edit.id, edit.field, type.value(data(), edit.id, field), value);
}

Result<void> PlanEditor::set(EntityRef ref, QStringView fieldKey, const QVariant &value, Gesture gesture)
{
    const int field = entityType(ref.kind).fieldIndex(fieldKey);
    if (field < 0)
        return m_session.refuse(gone().message);
    const Message label = Message::inContext("Field", entityType(ref.kind).fields->at(field).label);
    return setAll(ref.kind, {{ref.id, field, value}},
                  Message(QT_TRANSLATE_NOOP("Message", "Change %1 of %2"), label, quotedTitle(ref)), gesture);
}

Result<void> PlanEditor::setAll(EntityKind kind, const QList<FieldEdit> &edits, const Message &title,
                                Gesture gesture)
{
    ChangeSet changeSet{title, {}};
    for (const FieldEdit &edit : edits) {
        const Result<Change> change = checkedChange(kind, edit);
        if (!change)
            return m_session.refuse(change.error());
        if (change->before != change->after)
            changeSet.changes += *change;
    }
    return finish(std::move(changeSet), gesture);
}

Result<EntityId> PlanEditor::duplicate(EntityRef ref)
{
    const EntityType &type = entityType(ref.kind);
    QList<QVariant> values = type.values(data(), ref.id);
    if (values.isEmpty())
        return m_session.refuse(gone().message);
    const int titleField = int(&type.titleField() - type.fields->constData());
    if (type.titleField().type == FieldType::Text) {
        values[titleField] = m_session.language().text(
            Message(QT_TRANSLATE_NOOP("Message", "%1 (copy)"), values.at(titleField).toString()));
    }
    if (const int key = type.fieldIndex(u"source_key"); key >= 0)
        values[key] = QVariant();
    const EntityId id = m_ids.next();
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Duplicate %1"), quotedTitle(ref)),
                        {Change::insertion(ref.kind, id, values)}};
    const Result<void> applied = finish(std::move(changeSet));
    return applied ? Result<EntityId>(id) : applied.asFailure();
}

Result<void> PlanEditor::remove(const QList<EntityRef> &refs)
{
    if (refs.isEmpty())
        return {};
    return m_session.apply(removalOf(data(), refs));
}
