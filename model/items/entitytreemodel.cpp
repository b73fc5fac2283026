// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/entitytreemodel.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/derivedfields.h"

EntityTreeModel::EntityTreeModel(PlanSession &session, QuarterFigures &figures, EntityKind kind,
                                 QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_figures(figures)
    , m_kind(kind)
{
    for (const Field &field : *entityType(kind).fields) {
        if (!(field.flags & FieldFlag::Hidden))
            m_columns += Column{&field, nullptr};
    }
    for (const DerivedField &derived : derivedFieldsOf(kind))
        m_columns += Column{&derived.field, &derived};
    connect(&figures, &QuarterFigures::changed, this, &EntityTreeModel::refresh);
    connect(&session, &PlanSession::languageChanged, this, [this] {
        resetTo(wantedGroups());
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    });
    m_groups = wantedGroups();
}

void EntityTreeModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    m_passed.clear();
    refresh();
}

void EntityTreeModel::setGroupField(const QString &fieldKey)
{
    const int field = entityType(m_kind).fieldIndex(fieldKey);
    if (field == m_groupField)
        return;
    m_groupField = field;
    resetTo(wantedGroups());
}

int EntityTreeModel::groupColumn() const
{
    return isGrouped() ? columnOf(entityType(m_kind).fields->at(m_groupField).name()) : -1;
}

qsizetype EntityTreeModel::groupOf(quintptr serial) const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups.at(i).serial == serial)
            return i;
    }
    return -1;
}

QModelIndex EntityTreeModel::indexOf(EntityId id, int column) const
{
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const qsizetype row = m_groups.at(group).rows.indexOf(id);
        if (row >= 0)
            return createIndex(int(row), column, m_groups.at(group).serial);
    }
    return {};
}

int EntityTreeModel::columnOf(QStringView fieldKey) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (fieldKey == QLatin1StringView(m_columns.at(column).field->key))
            return column;
    }
    return -1;
}

QString EntityTreeModel::columnKey(int column) const
{
    return m_columns.at(column).field->name();
}

int EntityTreeModel::shownCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.rows.size();
    return int(count);
}

EntityId EntityTreeModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || (isGrouped() && index.internalId() == 0))
        return {};
    const qsizetype group = groupOf(index.internalId());
    return group < 0 ? EntityId() : m_groups.at(group).rows.value(index.row());
}

QModelIndex EntityTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups.at(parent.row()).serial : quintptr(0));
}

QModelIndex EntityTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const qsizetype group = groupOf(child.internalId());
    return group < 0 ? QModelIndex() : createIndex(int(group), 0, quintptr(0));
}

int EntityTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return int(isGrouped() ? m_groups.size() : m_groups.constFirst().rows.size());
    return isGrouped() && parent.internalId() == 0 ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int EntityTreeModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

QVariant EntityTreeModel::rawValue(const Column &column, EntityId id) const
{
    return column.derived ? column.derived->value({m_figures.index(), m_session.today(), m_requestUse}, id)
                          : entityType(m_kind).value(m_session.data(), id, *column.field);
}

QString EntityTreeModel::text(const Column &column, EntityId id) const
{
    return column.derived
        ? column.derived->text({m_figures.index(), m_session.today(), m_requestUse}, id, m_session.language())
        : displayText(*column.field, rawValue(column, id), m_session.data(), m_session.language());
}

QVariant EntityTreeModel::groupData(const Group &group, int column, int role) const
{
    const EntityKind kind = entityType(m_kind).fields->at(m_groupField).target;
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? group.title : QString();
    case Qt::AccessibleTextRole:
        return m_session.language().text(Message(QT_TRANSLATE_N_NOOP("Message", "%1, %n items"), group.title)
                                             .counting(int(group.rows.size())));
    case GroupCountRole:
        return int(group.rows.size());
    case EntityRefRole:
        return group.id ? QVariant::fromValue(EntityRef{kind, group.id}) : QVariant();
    default:
        return {};
    }
}

QVariant EntityTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGrouped() && index.internalId() == 0)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const EntityId id = idAt(index);
    const Column &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(column, id);
    case Qt::EditRole:
    case SortRole:
        return rawValue(column, id);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case EntityIdRole:
        return QVariant::fromValue(id);
    case EntityKindRole:
        return QVariant::fromValue(m_kind);
    case EntityRefRole:
        return QVariant::fromValue(EntityRef{m_kind, id});
    case FieldRole:
        return column.derived
            ? QVariant()
            : QVariant::fromValue(const_cast<void *>(static_cast<const void *>(column.field)));
    default:
        return {};
    }
}

QVariant EntityTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = *m_columns.at(section).field;
    if (role == Qt::DisplayRole)
        return fieldLabel(field, m_session.language());
    if (role == Qt::TextAlignmentRole)
        return int((field.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags EntityTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isGrouped() && index.internalId() == 0)
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (!m_columns.at(index.column()).derived && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntityTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const EntityId id = idAt(index);
    if (role != Qt::EditRole || id.isNull() || m_columns.at(index.column()).derived)
        return false;
    return bool(m_session.editor().set({m_kind, id}, columnKey(index.column()), value));
}

void EntityTreeModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}
