// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/okrtreemodel.h"

#include "document/okreditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/keyresulttemplates.h"

#include <QSet>

#include <algorithm>

namespace {

QString cellText(const OkrRow &row, int column)
{
    switch (column) {
    case OkrTreeModel::TitleColumn:
        return row.title;
    case OkrTreeModel::OwnerColumn:
        return row.owner;
    case OkrTreeModel::ProgressColumn:
        return row.counts.isEmpty() ? row.note : row.counts;
    case OkrTreeModel::ValueColumn:
        return row.value;
    case OkrTreeModel::ScoreColumn:
        return row.scoreText;
    case OkrTreeModel::ConfidenceColumn:
        return row.confidence;
    case OkrTreeModel::TrendColumn:
        return row.trendText;
    default:
        return row.health;
    }
}

const char *headerText(int column)
{
    switch (column) {
    case OkrTreeModel::TitleColumn:
        return QT_TRANSLATE_NOOP("Message", "Objectives and key results");
    case OkrTreeModel::ProgressColumn:
        return QT_TRANSLATE_NOOP("Message", "Progress");
    case OkrTreeModel::ValueColumn:
        return QT_TRANSLATE_NOOP("Message", "Value");
    case OkrTreeModel::ScoreColumn:
        return QT_TRANSLATE_NOOP("Message", "Score");
    case OkrTreeModel::ConfidenceColumn:
        return QT_TRANSLATE_NOOP("Message", "Conf.");
    case OkrTreeModel::TrendColumn:
        return QT_TRANSLATE_NOOP("Message", "7 weeks");
    case OkrTreeModel::HealthColumn:
        return QT_TRANSLATE_NOOP("Message", "Health");
    default:
        return nullptr; // an owner's initials need no heading
    }
}

QStringList templateTitles(const Language &language)
{
    QStringList titles;
    for (const KeyResultTemplate &pattern : keyResultTemplates())
        titles += language.text(Message(pattern.title));
    return titles;
}

QList<EntityId> idsOf(const OkrOutline &outline, OkrKey parent)
{
    QList<EntityId> ids;
    const QList<OkrKey> children = outline.childrenOf(parent);
    for (const OkrKey key : children) {
        const EntityRef ref = outline.refOf(key);
        if (ref.kind == EntityKind::Objective && !ref.isNull())
            ids += ref.id;
        else if (key != okrBacklog)
            ids += idsOf(outline, key);
    }
    return ids;
}

bool saysSomething(int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
        || role == Qt::AccessibleTextRole;
}

} // namespace

OkrTreeModel::OkrTreeModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_figures(figures)
{
    gatherEdits();
    connect(&figures, &QuarterFigures::changed, this, &OkrTreeModel::refresh);
    connect(&session, &PlanSession::languageChanged, this,
            [this] { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); });
    m_shown = outlineOf(figures.index(), figures.quarter(), m_top);
}

void OkrTreeModel::setTopLevel(OkrTopLevel top)
{
    if (top == m_top)
        return;
    m_draft.reset();
    m_top = top;
    beginResetModel();
    m_rows.clear();
    m_shown = outlineOf(m_figures.index(), m_figures.quarter(), m_top);
    endResetModel();
}

OkrKey OkrTreeModel::keyAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return okrTop;
    return m_shown.childrenOf(OkrKey(index.internalId())).value(index.row());
}

QModelIndex OkrTreeModel::indexOfKey(OkrKey key, int column) const
{
    if (key == okrTop || !m_shown.contains(key))
        return {};
    const OkrKey parent = m_shown.parentOf(key);
    const QList<OkrKey> siblings = m_shown.childrenOf(parent);
    qsizetype &row = m_places[key];
    if (siblings.value(row) != key)
        row = siblings.indexOf(key);
    return row < 0 ? QModelIndex() : createIndex(int(row), column, parent);
}

// By what it stands for, so that the height of a row asks for nothing else.
OkrRow::Type OkrTreeModel::typeOf(OkrKey key) const
{
    const EntityRef ref = key == okrDraft && m_draft ? EntityRef{m_draft->row.kind, {}} : m_shown.refOf(key);
    if (key == okrBacklog)
        return OkrRow::Type::Backlog;
    if (key == okrNobody || ref.kind == EntityKind::Goal || ref.kind == EntityKind::Member)
        return OkrRow::Type::Group;
    if (ref.kind == EntityKind::KeyResult)
        return OkrRow::Type::KeyResult;
    return ref.kind == EntityKind::Project ? OkrRow::Type::Project : OkrRow::Type::Objective;
}

const OkrRow &OkrTreeModel::rowOf(OkrKey key) const
{
    auto row = m_rows.find(key);
    if (row == m_rows.end()) {
        row = m_rows.insert(key,
                            key == okrDraft && m_draft ? draftRow()
                                                       : ::rowOf(m_shown, key, m_figures.index(), m_top,
                                                                 m_session.today(), m_session.language()));
    }
    return *row;
}

QModelIndex OkrTreeModel::indexOf(EntityId id, int column) const
{
    return id ? indexOfKey(okrKeyOf(id), column) : QModelIndex();
}

QList<EntityId> OkrTreeModel::objectives() const
{
    return idsOf(m_shown, okrTop);
}

QList<EntityId> OkrTreeModel::backlog() const
{
    return idsOf(m_shown, okrBacklog);
}

QModelIndex OkrTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, keyAt(parent)) : QModelIndex();
}

QModelIndex OkrTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfKey(OkrKey(child.internalId())) : QModelIndex();
}

int OkrTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_shown.childrenOf(keyAt(parent)).size());
}

int OkrTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OkrTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityRef ref = refAt(index);
    if (role == EntityRefRole) // asked of every row when the selection changes
        return QVariant::fromValue(ref.isNull() ? EntityRef{} : ref);
    const OkrKey key = keyAt(index);
    if (role == RowTypeRole)
        return int(typeOf(key));
    if (role == TemplatesRole)
        return typeOf(key) == OkrRow::Type::KeyResult ? templateTitles(m_session.language()) : QStringList();
    if (role < Qt::UserRole && !saysSomething(role)) // a view asks for every one of them
        return {};
    const OkrRow &row = rowOf(key);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::EditRole:
        return key == okrDraft && m_draft ? m_draft->line : row.title;
    case Qt::ToolTipRole:
        return toolTipOf(row, index.column() == OwnerColumn);
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? spokenText(row, m_session.language())
                                             : cellText(row, index.column());
    case RowRole:
        return QVariant::fromValue(row);
    case SortRole:
        return row.score ? QVariant(*row.score) : QVariant();
    case EntityIdRole:
        return QVariant::fromValue(ref.id);
    case EntityKindRole:
        return QVariant::fromValue(ref.kind);
    default:
        return {};
    }
}

QVariant OkrTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const char *text = headerText(section);
    if (role != Qt::DisplayRole || !text)
        return {};
    return m_session.language().text(Message(text));
}

Qt::ItemFlags OkrTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const OkrKey key = keyAt(index);
    const EntityRef ref = refAt(index);
    const bool canType = index.column() == TitleColumn && !m_session.isReadOnly();
    if (key == okrDraft)
        return Qt::ItemIsEnabled | (canType ? Qt::ItemIsEditable : Qt::NoItemFlags);
    if (ref.isNull())
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isGroup = ref.kind == EntityKind::Goal || ref.kind == EntityKind::Member;
    flags.setFlag(Qt::ItemIsEditable, canType && !isGroup);
    flags.setFlag(Qt::ItemNeverHasChildren, ref.kind == EntityKind::Project);
    return flags;
}

bool OkrTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (keyAt(index) == okrDraft)
        return commitDraft(value.toString());
    if (value.toString() == rowOf(keyAt(index)).title)
        return true;
    return bool(OkrEditor(m_session).retype(refAt(index), value.toString()));
}
