// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/timelinefacts.h"
#include "items/timelinetree.h"
#include "scenes/timelinebaseline.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const TimelineNode *nodeAt(const QModelIndex &index)
{
    return static_cast<const TimelineNode *>(index.internalPointer());
}

// Whether each of the children is among the wanted ones.
QList<bool> areWanted(const TimelineNode &node, const TimelineNode &wanted)
{
    QSet<EntityId> projects;
    QSet<TimelineLane> lanes;
    for (const auto &child : wanted.children) {
        if (child->project)
            projects += child->project;
        else
            lanes += child->lane;
    }
    QList<bool> answers;
    for (const auto &child : node.children)
        answers += child->project ? projects.contains(child->project) : lanes.contains(child->lane);
    return answers;
}

// The same lane among the wanted ones, else null.
TimelineNode *counterpart(const TimelineNode &child, const TimelineNode &wanted)
{
    for (const auto &candidate : wanted.children) {
        if (candidate && candidate->isSame(child))
            return candidate.get();
    }
    return nullptr;
}

bool reorderAll(TimelineNode &node, const TimelineNode &wanted)
{
    bool hasMoved = node.reorder(wanted);
    for (const auto &child : node.children) {
        if (!child->project)
            hasMoved = reorderAll(*child, *counterpart(*child, wanted)) || hasMoved;
    }
    return hasMoved;
}

// Whether what both have stands in the same order.
bool isInOrder(const TimelineNode &node, const TimelineNode &wanted)
{
    int next = 0;
    for (const auto &child : node.children) {
        while (next < wanted.count() && !wanted.at(next)->isSame(*child))
            ++next;
        if (next == wanted.count() || !isInOrder(*child, *wanted.at(next)))
            return false;
    }
    return true;
}

} // namespace

TimelineModel::TimelineModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_figures(figures)
    , m_root(std::make_unique<TimelineNode>())
{
    connect(&figures, &QuarterFigures::changed, this, &TimelineModel::refresh);
    connect(&session, &PlanSession::languageChanged, this, &TimelineModel::refresh);
    refresh();
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setGrouping(TimelineGrouping grouping)
{
    if (grouping == m_scene.grouping)
        return;
    beginResetModel();
    m_scene = sceneNow(grouping);
    m_root = timelineTreeOf(m_scene);
    remember();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    Q_EMIT sceneChanged();
}

TimelineScene TimelineModel::sceneNow(TimelineGrouping grouping) const
{
    const Language &language = m_session.language();
    TimelineScene scene = timelineSceneOf(m_figures.index(), m_session.today(), language, grouping);
    if (m_then)
        addBaseline(scene, *m_then, m_session.data(), m_reviewed, language);
    return scene;
}

void TimelineModel::setBaseline(const PlanData *then, QDate reviewed)
{
    m_then = then ? std::optional(*then) : std::nullopt;
    m_reviewed = reviewed;
    refresh();
}

// Rows leave while the old scene still answers for them, new ones come once the new one does.
void TimelineModel::refresh()
{
    TimelineScene scene = sceneNow(m_scene.grouping);
    if (scene == m_scene)
        return;
    const std::unique_ptr<TimelineNode> wanted = timelineTreeOf(scene);
    removeMissing(*m_root, *wanted);
    adopt(std::move(scene), *wanted);
    insertNew(*m_root, *wanted);
    remember();
    tellChanged(*m_root);
    Q_EMIT sceneChanged();
}

void TimelineModel::removeMissing(TimelineNode &node, const TimelineNode &wanted)
{
    const QList<bool> isWanted = areWanted(node, wanted);
    for (int last = node.count() - 1; last >= 0; --last) {
        if (isWanted.at(last)) {
            if (!node.at(last)->project)
                removeMissing(*node.at(last), *counterpart(*node.at(last), wanted));
            continue;
        }
        int first = last;
        while (first > 0 && !isWanted.at(first - 1))
            --first;
        beginRemoveRows(indexOf(&node), first, last);
        node.removeRows(first, last);
        endRemoveRows();
        last = first;
    }
}

void TimelineModel::adopt(TimelineScene scene, const TimelineNode &wanted)
{
    if (isInOrder(*m_root, wanted)) {
        m_scene = std::move(scene);
        remember();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    m_scene = std::move(scene);
    reorderAll(*m_root, wanted);
    remember();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after += indexOf(nodeAt(old));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TimelineModel::insertNew(TimelineNode &node, TimelineNode &wanted)
{
    for (int row = 0; row < wanted.count(); ++row) {
        const TimelineNode *there = row < node.count() ? node.at(row) : nullptr;
        if (there && there->isSame(*wanted.at(row))) {
            insertNew(*node.at(row), *wanted.at(row));
            continue;
        }
        std::vector<std::unique_ptr<TimelineNode>> fresh;
        while (row + int(fresh.size()) < wanted.count()) {
            auto &next = wanted.children[size_t(row) + fresh.size()];
            if (there && there->isSame(*next))
                break;
            fresh.push_back(std::move(next));
        }
        const int last = row + int(fresh.size()) - 1;
        beginInsertRows(indexOf(&node), row, last);
        node.insertRows(row, std::move(fresh));
        endInsertRows();
        row = last;
    }
}

void TimelineModel::remember()
{
    m_rowOf.clear();
    m_groupOf.clear();
    m_waitsFor.clear();
    for (int row = 0; row < m_scene.rows.size(); ++row)
        m_rowOf.insert(m_scene.rows.at(row).project, row);
    for (int group = 0; group < m_scene.groups.size(); ++group)
        m_groupOf.insert(m_scene.groups.at(group).lane, group);
    for (int i = 0; i < m_scene.dependencies.size(); ++i)
        m_waitsFor.insert(m_scene.dependencies.at(i).toRow, i);
    m_nodeOfRow = QList<TimelineNode *>(m_scene.rows.size(), nullptr);
    m_nodeOfGroup = QList<TimelineNode *>(m_scene.groups.size(), nullptr);
    rememberNodes(*m_root);
}

void TimelineModel::rememberNodes(TimelineNode &node)
{
    for (const auto &child : node.children) {
        if (child->project)
            m_nodeOfRow[m_rowOf.value(child->project)] = child.get();
        else
            m_nodeOfGroup[m_groupOf.value(child->lane)] = child.get();
        rememberNodes(*child);
    }
}

void TimelineModel::tellChanged(const TimelineNode &node)
{
    if (node.count() == 0)
        return;
    Q_EMIT dataChanged(indexOf(node.at(0)), indexOf(node.at(node.count() - 1)));
    for (const auto &child : node.children)
        tellChanged(*child);
}

QModelIndex TimelineModel::indexOf(const TimelineNode *node) const
{
    return node && node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? nodeAt(parent)->at(row) : m_root->at(row));
}

QModelIndex TimelineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root->count();
    return parent.column() == 0 ? nodeAt(parent)->count() : 0;
}

int TimelineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const TimelineRow *TimelineModel::rowAt(const QModelIndex &index) const
{
    const int row = index.isValid() && nodeAt(index)->project ? rowOf(nodeAt(index)->project) : -1;
    return row < 0 ? nullptr : &m_scene.rows.at(row);
}

const TimelineGroup *TimelineModel::groupAt(const QModelIndex &index) const
{
    const int group =
        index.isValid() && !nodeAt(index)->project ? m_groupOf.value(nodeAt(index)->lane, -1) : -1;
    return group < 0 ? nullptr : &m_scene.groups.at(group);
}

QModelIndex TimelineModel::indexOfRow(int row) const
{
    return indexOf(m_nodeOfRow.value(row, nullptr));
}

QModelIndex TimelineModel::indexOfGroup(int group) const
{
    return indexOf(m_nodeOfGroup.value(group, nullptr));
}

TimelineFacts TimelineModel::facts() const
{
    return {m_scene, m_figures.index(), m_session.language()};
}

void TimelineModel::setChain(const QSet<EntityId> &projects)
{
    if (projects == m_chain)
        return;
    m_chain = projects;
    tellChanged(*m_root);
}

QStringList TimelineModel::said(const TimelineRow &row) const
{
    QStringList sentences = facts().of(row, m_waitsFor.values(rowOf(row.project)));
    if (m_chain.contains(row.project))
        sentences += m_session.language().text(
            "Message", QT_TRANSLATE_NOOP("Message", "it is one of those that set the end"));
    return sentences;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineRow *row = rowAt(index);
    const TimelineGroup *group = groupAt(index);
    if (!row && !group)
        return {};
    const EntityRef ref = row ? EntityRef{EntityKind::Project, row->project} : group->lane.ref();
    switch (role) {
    case Qt::DisplayRole:
        return row ? row->title : group->title;
    case Qt::AccessibleTextRole:
        return (row ? said(*row) : facts().of(*group)).join(u", "_s);
    case Qt::ToolTipRole:
        return (row ? said(*row) : facts().of(*group)).join(u'\n');
    case EntityIdRole:
        return QVariant::fromValue(ref.id);
    case EntityKindRole:
        return QVariant::fromValue(ref.kind);
    case EntityRefRole:
        return QVariant::fromValue(ref);
    default:
        return {};
    }
}

QString TimelineModel::laneHeader() const
{
    const auto say = [this](const char *text) { return m_session.language().text("Message", text); };
    switch (m_scene.grouping) {
    case TimelineGrouping::Objective:
        return say(QT_TRANSLATE_NOOP("Message", "Projects by objective"));
    case TimelineGrouping::Goal:
        return say(QT_TRANSLATE_NOOP("Message", "Projects by goal"));
    case TimelineGrouping::Team:
        return say(QT_TRANSLATE_NOOP("Message", "Projects by team"));
    case TimelineGrouping::Function:
        return say(QT_TRANSLATE_NOOP("Message", "Projects by function"));
    case TimelineGrouping::Lead:
        return say(QT_TRANSLATE_NOOP("Message", "Projects by lead"));
    case TimelineGrouping::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Message", "Projects by start"));
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignBottom);
    return role == Qt::DisplayRole ? laneHeader() : QVariant();
}
