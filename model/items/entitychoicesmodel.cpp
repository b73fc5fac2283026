// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/entitychoicesmodel.h"

#include "core/foldedtext.h"
#include "document/plansession.h"
#include "entities/entityref.h"
#include "fields/entitytype.h"

#include <QCollator>

#include <algorithm>

EntityChoicesModel::EntityChoicesModel(PlanSession &session, EntityKind kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_kind(kind)
{
    refresh();
}

void EntityChoicesModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

void EntityChoicesModel::setExcluded(const QList<EntityId> &ids)
{
    m_excluded = ids;
    refresh();
}

EntityId EntityChoicesModel::idOf(const QString &title) const
{
    const EntityType &type = entityType(m_kind);
    const QString wanted = foldedText(title);
    for (qsizetype row = 0; row < type.count(m_session.data()); ++row) {
        const EntityId id = type.idAt(m_session.data(), row);
        if (foldedText(entityTitle(m_session.data(), m_kind, id)) == wanted)
            return id;
    }
    return {};
}

bool EntityChoicesModel::canMakeNew() const
{
    const QList<Field> &fields = *entityType(m_kind).fields;
    return std::all_of(fields.cbegin(), fields.cend(), [](const Field &field) {
        return !(field.flags & FieldFlag::Required)
            || (field.flags & FieldFlag::Title && field.type == FieldType::Text);
    });
}

void EntityChoicesModel::refresh()
{
    beginResetModel();
    const EntityType &type = entityType(m_kind);
    const QString wanted = foldedText(m_search);
    QList<QPair<QString, EntityId>> found;
    for (qsizetype row = 0; row < type.count(m_session.data()); ++row) {
        const EntityId id = type.idAt(m_session.data(), row);
        const QString title = entityTitle(m_session.data(), m_kind, id);
        if (!m_excluded.contains(id) && (wanted.isEmpty() || foldedText(title).contains(wanted)))
            found.append({title, id});
    }
    QCollator collator(m_session.language().locale());
    collator.setNumericMode(true);
    std::stable_sort(found.begin(), found.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    m_ids.clear();
    for (const auto &[title, id] : std::as_const(found))
        m_ids += id;
    m_offersNew = !wanted.isEmpty() && canMakeNew() && idOf(m_search).isNull();
    endResetModel();
}

int EntityChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + int(m_offersNew);
}

QVariant EntityChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNew = index.row() >= m_ids.size();
    switch (role) {
    case Qt::DisplayRole:
        if (isNew) {
            return m_session.language().text(Message(QT_TRANSLATE_NOOP("Message", "Create “%1”"), m_search));
        }
        [[fallthrough]];
    case Qt::EditRole:
        return isNew ? m_search : entityTitle(m_session.data(), m_kind, m_ids.at(index.row()));
    case EntityIdRole:
        return isNew ? QVariant() : QVariant::fromValue(m_ids.at(index.row()));
    case EntityRefRole:
        return isNew ? QVariant() : QVariant::fromValue(EntityRef{m_kind, m_ids.at(index.row())});
    case OffersNewRole:
        return isNew;
    default:
        return {};
    }
}
