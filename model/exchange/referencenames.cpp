// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/referencenames.h"

#include "core/foldedtext.h"
#include "fields/entitytype.h"

using namespace Qt::StringLiterals;

namespace {

struct NamedId {
    QString name;
    EntityId id;
};

// "CRM clean-up #123456789": what our export writes where two entities have one title.
NamedId splitName(const QString &text)
{
    const qsizetype hash = text.lastIndexOf(u" #"_s);
    const EntityId id = hash > 0 ? EntityId::fromString(QStringView(text).sliced(hash + 2)) : EntityId();
    return id.isNull() ? NamedId{text, {}} : NamedId{text.first(hash), id};
}

bool isMail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && !text.contains(u' ') && text.indexOf(u'.', at) > 0;
}

// "lea.martin@kervello.example": Lea Martin.
QString nameInMail(const QString &mail)
{
    QStringList words = foldedWords(mail.section(u'@', 0, 0)).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word.at(0).toUpper();
    return words.join(u' ');
}

void insertName(QHash<QString, EntityId> &index, const QString &name, EntityId id)
{
    const QString key = foldedText(name);
    if (!key.isEmpty() && !index.contains(key))
        index.insert(key, id);
}

} // namespace

ReferenceNames::Index &ReferenceNames::indexOf(EntityKind kind)
{
    const auto found = m_indexes.find(kind);
    if (found != m_indexes.end())
        return found->second;
    Index &index = m_indexes[kind];
    const EntityType &type = entityType(kind);
    for (qsizetype row = 0; row < type.count(m_plan); ++row) {
        const EntityId id = type.idAt(m_plan, row);
        insertName(index, entityTitle(m_plan, kind, id), id);
    }
    for (qsizetype row = 0; row < type.count(m_plan); ++row) {
        const EntityId id = type.idAt(m_plan, row);
        insertName(index, entityShortTitle(m_plan, kind, id), id);
        if (kind == EntityKind::Goal)
            insertName(index, "E"_L1 + QString::number(m_plan.goals.at(row).position), id);
    }
    indexMail(kind, index);
    return index;
}

// People are also found by their e-mail address, which is what some tools write.
void ReferenceNames::indexMail(EntityKind kind, Index &index) const
{
    if (kind == EntityKind::Contact) {
        for (const Contact &contact : m_plan.contacts)
            insertName(index, contact.email, contact.id);
    } else if (kind == EntityKind::Member) {
        for (const Member &member : m_plan.members)
            insertName(index, member.email, member.id);
    }
}

EntityId ReferenceNames::find(EntityKind kind, const QString &name)
{
    const NamedId split = splitName(name);
    if (split.id && entityType(kind).rowOf(m_plan, split.id) >= 0)
        return split.id;
    const Index &index = indexOf(kind);
    const EntityId id = index.value(foldedText(split.name));
    if (id || kind != EntityKind::Goal)
        return id;
    // "E2 – Forecast you can trust": the number says which.
    const QString first = foldedWords(split.name).section(u' ', 0, 0);
    return first.size() > 1 && first.startsWith(u'e') ? index.value(first) : EntityId();
}

bool ReferenceNames::hasName(EntityKind kind, const QString &name)
{
    return indexOf(kind).contains(foldedText(name));
}

bool ReferenceNames::canCreate(EntityKind kind)
{
    return kind == EntityKind::Function || kind == EntityKind::Contact;
}

EntityId ReferenceNames::findOrCreate(EntityKind kind, const QString &name)
{
    if (const EntityId id = find(kind, name); id || !canCreate(kind))
        return id;
    const EntityType &type = entityType(kind);
    const EntityId id = m_ids.next();
    QString title = splitName(name).name;
    QList<QVariant> values = type.defaultValues();
    if (kind == EntityKind::Contact && isMail(title)) {
        values[type.fieldIndex(u"email")] = title;
        insertName(indexOf(kind), title, id);
        title = nameInMail(title);
    }
    values[type.fieldIndex(type.titleField().name())] = title;
    m_insertions << Change::insertion(kind, id, values);
    insertName(indexOf(kind), title, id);
    return id;
}
