// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/entitytablemodel.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "items/itemroles.h"

EntityTableModel::EntityTableModel(PlanSession &session, EntityKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_kind(kind)
    , m_type(entityType(kind))
{
    followPlan();
}

void EntityTableModel::followPlan()
{
    const Plan *plan = &m_session.plan();
    connect(plan, &Plan::aboutToInsert, this, [this](EntityKind kind, int first, int last) {
        if (kind == m_kind)
            beginInsertRows({}, first, last);
    });
    connect(plan, &Plan::inserted, this, [this](EntityKind kind) {
        if (kind == m_kind)
            endInsertRows();
    });
    connect(plan, &Plan::aboutToRemove, this, [this](EntityKind kind, int first, int last) {
        if (kind == m_kind)
            beginRemoveRows({}, first, last);
    });
    connect(plan, &Plan::removed, this, [this](EntityKind kind) {
        if (kind == m_kind)
            endRemoveRows();
    });
    connect(plan, &Plan::valuesChanged, this, [this](EntityKind kind, int first, int last, int field) {
        if (kind == m_kind)
            Q_EMIT dataChanged(index(first, field), index(last, field));
    });
    connect(&m_session, &PlanSession::languageChanged, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

int EntityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_type.count(m_session.data()));
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_type.fields->size());
}

EntityId EntityTableModel::idAt(int row) const
{
    return m_type.idAt(m_session.data(), row);
}

QModelIndex EntityTableModel::indexOf(EntityId id, int column) const
{
    const qsizetype row = m_type.rowOf(m_session.data(), id);
    return row < 0 ? QModelIndex() : index(int(row), column);
}

int EntityTableModel::columnOf(QStringView fieldKey) const
{
    return m_type.fieldIndex(fieldKey);
}

QVariant EntityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Field &field = m_type.fields->at(index.column());
    const QVariant value = field.read(m_type.at(m_session.data(), index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return displayText(field, value, m_session.data(), m_session.language());
    case Qt::EditRole:
        return value;
    case Qt::TextAlignmentRole:
        return int((field.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EntityIdRole:
        return QVariant::fromValue(idAt(index.row()));
    case EntityKindRole:
        return QVariant::fromValue(m_kind);
    case EntityRefRole:
        return QVariant::fromValue(EntityRef{m_kind, idAt(index.row())});
    case SortRole:
        return field.isNumeric() || field.type == FieldType::Date
            ? value
            : displayText(field, value, m_session.data(), m_session.language());
    default:
        return {};
    }
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = m_type.fields->at(section);
    if (role == Qt::DisplayRole)
        return fieldLabel(field, m_session.language());
    if (role == Qt::TextAlignmentRole)
        return int((field.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    if (!m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntityTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Field &field = m_type.fields->at(index.column());
    return bool(m_session.editor().set({m_kind, idAt(index.row())}, field.name(), value));
}
