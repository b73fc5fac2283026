// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/okrtreemodel.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/objectivescore.h"

#include <QSet>

namespace {

constexpr quintptr topKey = 0;
constexpr quintptr backlogKey = ~quintptr(0);

quintptr keyOf(EntityId objective)
{
    return quintptr(objective.value);
}

template <typename Range>
QList<EntityId> idsOf(const Range &entities)
{
    QList<EntityId> ids;
    for (const auto *entity : entities)
        ids += entity->id;
    return ids;
}

QString cellText(const OkrRow &row, int column)
{
    switch (column) {
    case OkrTreeModel::TitleColumn:
        return row.title;
    case OkrTreeModel::OwnerColumn:
        return row.owner;
    case OkrTreeModel::ProgressColumn:
        return row.type == OkrRow::Type::Objective ? row.counts : row.note;
    case OkrTreeModel::ValueColumn:
        return row.value;
    case OkrTreeModel::ScoreColumn:
        return row.scoreText;
    case OkrTreeModel::ConfidenceColumn:
        return row.confidence;
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
    case OkrTreeModel::HealthColumn:
        return QT_TRANSLATE_NOOP("Message", "Health");
    default:
        return nullptr; // an owner's initials need no heading
    }
}

} // namespace

OkrTreeModel::OkrTreeModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &OkrTreeModel::refresh);
    connect(&session, &PlanSession::languageChanged, this,
            [this] { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); });
    refresh();
}

QList<EntityId> OkrTreeModel::listOf(Key key) const
{
    if (key == topKey)
        return m_quarter;
    return key == backlogKey ? m_backlog : m_keyResults.value({qint64(key)});
}

OkrTreeModel::Key OkrTreeModel::keyBelow(const QModelIndex &index) const
{
    if (!index.isValid())
        return topKey;
    const EntityRef ref = refAt(index);
    return ref.isNull() ? backlogKey : keyOf(ref.id);
}

QModelIndex OkrTreeModel::indexOfKey(Key key) const
{
    if (key == topKey)
        return {};
    return key == backlogKey ? backlogIndex() : indexOf({qint64(key)});
}

QModelIndex OkrTreeModel::backlogIndex() const
{
    return createIndex(int(m_quarter.size()), 0, topKey);
}

EntityRef OkrTreeModel::refAt(const QModelIndex &index) const
{
    const Key key = index.internalId();
    const EntityKind kind =
        key == topKey || key == backlogKey ? EntityKind::Objective : EntityKind::KeyResult;
    return {kind, listOf(key).value(index.row())}; // the backlog's own row is past the quarter's
}

const OkrRow &OkrTreeModel::rowAt(const QModelIndex &index) const
{
    return *m_rows.constFind(refAt(index).id);
}

QModelIndex OkrTreeModel::indexOf(EntityId id, int column) const
{
    if (const qsizetype row = m_quarter.indexOf(id); row >= 0)
        return createIndex(int(row), column, topKey);
    if (const qsizetype row = m_backlog.indexOf(id); row >= 0)
        return createIndex(int(row), column, backlogKey);
    for (auto branch = m_keyResults.cbegin(); branch != m_keyResults.cend(); ++branch) {
        if (const qsizetype row = branch.value().indexOf(id); row >= 0)
            return createIndex(int(row), column, keyOf(branch.key()));
    }
    return {};
}

QModelIndex OkrTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, keyBelow(parent)) : QModelIndex();
}

QModelIndex OkrTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfKey(child.internalId()) : QModelIndex();
}

int OkrTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_quarter.size()) + 1;
    if (parent.column() > 0 || refAt(parent).kind == EntityKind::KeyResult)
        return 0;
    return int(listOf(keyBelow(parent)).size());
}

int OkrTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OkrTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OkrRow &row = rowAt(index);
    const EntityRef ref = refAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::EditRole:
        return row.title;
    case Qt::ToolTipRole:
        return index.column() == OwnerColumn ? row.owner : row.reason;
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
    case EntityRefRole:
        return QVariant::fromValue(ref.isNull() ? EntityRef{} : ref);
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
    const EntityRef ref = refAt(index);
    if (ref.isNull())
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, index.column() == TitleColumn && !m_session.isReadOnly());
    flags.setFlag(Qt::ItemNeverHasChildren, ref.kind == EntityKind::KeyResult);
    return flags;
}

bool OkrTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return bool(m_session.editor().set(refAt(index), u"title", value));
}

void OkrTreeModel::refresh()
{
    const PlanIndex &plan = m_figures.index();
    const QDate today = m_session.today();
    const Language &language = m_session.language();
    const QList<const Objective *> quarter = objectivesIn(plan, m_figures.quarter());
    const QList<const Objective *> backlog = objectivesIn(plan, Quarter());
    QHash<EntityId, OkrRow> rows;
    QHash<EntityId, QList<EntityId>> keyResults;
    for (const Objective *objective : quarter + backlog) {
        rows.insert(objective->id, rowOf(plan, *objective, today, language));
        const auto below = plan.keyResultsOf(objective->id);
        keyResults.insert(objective->id, idsOf(below));
        for (const KeyResult *keyResult : below)
            rows.insert(keyResult->id, rowOf(plan, *keyResult, today, language));
    }
    rows.insert({}, backlogRow(int(backlog.size()), language));

    const QHash<EntityId, OkrRow> before = m_rows;
    m_rows.insert(rows); // those that go keep theirs until they are gone
    follow(idsOf(quarter), idsOf(backlog), keyResults);
    m_rows = rows;
    tellChanged(before);
}

// Rows go first and come last, so that one that changes its place is never in two.
void OkrTreeModel::follow(const QList<EntityId> &quarter, const QList<EntityId> &backlog,
                          const QHash<EntityId, QList<EntityId>> &keyResults)
{
    removeOthers(m_quarter, topKey, quarter);
    removeOthers(m_backlog, backlogKey, backlog);
    for (const EntityId objective : m_quarter + m_backlog) {
        QList<EntityId> &list = m_keyResults[objective];
        removeOthers(list, keyOf(objective), keyResults.value(objective));
        arrange(list, keyOf(objective), keyResults.value(objective));
    }
    m_keyResults = keyResults;
    arrange(m_quarter, topKey, quarter);
    arrange(m_backlog, backlogKey, backlog);
}

void OkrTreeModel::removeOthers(QList<EntityId> &list, Key key, const QList<EntityId> &wanted)
{
    const QSet<EntityId> kept(wanted.cbegin(), wanted.cend());
    const QModelIndex parent = indexOfKey(key);
    for (int row = int(list.size()) - 1; row >= 0; --row) {
        if (kept.contains(list.at(row)))
            continue;
        beginRemoveRows(parent, row, row);
        list.removeAt(row);
        endRemoveRows();
    }
}

void OkrTreeModel::arrange(QList<EntityId> &list, Key key, const QList<EntityId> &wanted)
{
    const QModelIndex parent = indexOfKey(key);
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < list.size() && list.at(row) == wanted.at(row))
            continue;
        const int from = int(list.indexOf(wanted.at(row), row));
        if (from > row) {
            beginMoveRows(parent, from, from, parent, row);
            list.move(from, row);
            endMoveRows();
        } else {
            beginInsertRows(parent, row, row);
            list.insert(row, wanted.at(row));
            endInsertRows();
        }
    }
}

void OkrTreeModel::tellChanged(const QHash<EntityId, OkrRow> &before)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto old = before.constFind(row.key());
        if (old == before.cend() || *old == *row)
            continue;
        const QModelIndex first = row.key() ? indexOf(row.key()) : backlogIndex();
        Q_EMIT dataChanged(first, first.siblingAtColumn(HealthColumn));
    }
}
