// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "entities/entityref.h"
#include "rules/dependencies.h"
#include "rules/health.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a child's index carries: its objective, never 0, which marks the objectives themselves.
quintptr childMark(EntityId objective)
{
    return quintptr(objective.value) << 1 | 1;
}

} // namespace

TimelineModel::TimelineModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &TimelineModel::refresh);
    connect(&session, &PlanSession::languageChanged, this, &TimelineModel::refresh);
    refresh();
}

QList<TimelineModel::Branch> TimelineModel::branchesOf(const TimelineScene &scene)
{
    QList<Branch> branches;
    branches.reserve(scene.groups.size());
    for (const TimelineGroup &group : scene.groups) {
        Branch branch{group.objective, {}};
        for (int row = group.firstRow; row < group.firstRow + group.rowCount; ++row)
            branch.projects += scene.rows.at(row).project;
        branches += branch;
    }
    return branches;
}

// Rows leave while the old scene still answers for them, new ones come once the new one does.
void TimelineModel::refresh()
{
    TimelineScene scene = timelineSceneOf(m_figures.index(), m_session.today(), m_session.language());
    if (scene == m_scene)
        return;
    const QList<Branch> wanted = branchesOf(scene);
    removeMissing(wanted);
    adopt(std::move(scene), wanted);
    insertNew(wanted);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        Q_EMIT dataChanged(heading, heading);
        if (const int last = rowCount(heading) - 1; last >= 0)
            Q_EMIT dataChanged(index(0, 0, heading), index(last, 0, heading));
    }
    Q_EMIT sceneChanged();
}

void TimelineModel::removeMissing(const QList<Branch> &wanted)
{
    QHash<EntityId, QSet<EntityId>> kept;
    for (const Branch &branch : wanted)
        kept.insert(branch.objective, QSet(branch.projects.cbegin(), branch.projects.cend()));
    for (int group = int(m_branches.size()) - 1; group >= 0; --group) {
        Branch &branch = m_branches[group];
        const auto found = kept.constFind(branch.objective);
        if (found == kept.cend()) {
            beginRemoveRows({}, group, group);
            m_branches.removeAt(group);
            endRemoveRows();
            continue;
        }
        for (int row = int(branch.projects.size()) - 1; row >= 0; --row) {
            if (found->contains(branch.projects.at(row)))
                continue;
            beginRemoveRows(index(group, 0), row, row);
            branch.projects.removeAt(row);
            endRemoveRows();
        }
    }
}

void TimelineModel::adopt(TimelineScene scene, const QList<Branch> &wanted)
{
    QHash<EntityId, QSet<EntityId>> present;
    for (const Branch &branch : std::as_const(m_branches))
        present.insert(branch.objective, QSet(branch.projects.cbegin(), branch.projects.cend()));
    QList<Branch> order;
    for (const Branch &branch : wanted) {
        const auto found = present.constFind(branch.objective);
        if (found == present.cend())
            continue;
        Branch kept{branch.objective, branch.projects};
        kept.projects.removeIf([&found](EntityId project) { return !found->contains(project); });
        order += kept;
    }
    if (order == m_branches) {
        m_scene = std::move(scene);
        remember();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    m_scene = std::move(scene);
    remember();
    reorder(order, before);
    Q_EMIT layoutChanged();
}

void TimelineModel::reorder(const QList<Branch> &order, const QModelIndexList &before)
{
    const auto positionOf = [&order](EntityId objective) {
        const auto found = std::find_if(order.cbegin(), order.cend(),
                                        [objective](const Branch &b) { return b.objective == objective; });
        return int(found - order.cbegin());
    };
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int branch = branchOf(old);
        if (branch < 0) {
            after += createIndex(positionOf(m_branches.at(old.row()).objective), old.column(), quintptr(0));
            continue;
        }
        const EntityId project = m_branches.at(branch).projects.at(old.row());
        const Branch &there = order.at(positionOf(m_branches.at(branch).objective));
        after += createIndex(int(there.projects.indexOf(project)), old.column(), old.internalId());
    }
    m_branches = order;
    changePersistentIndexList(before, after);
}

void TimelineModel::insertNew(const QList<Branch> &wanted)
{
    for (int group = 0; group < wanted.size(); ++group) {
        const Branch &branch = wanted.at(group);
        if (group >= m_branches.size() || m_branches.at(group).objective != branch.objective) {
            beginInsertRows({}, group, group);
            m_branches.insert(group, branch);
            endInsertRows();
            continue;
        }
        for (int row = 0; row < branch.projects.size(); ++row) {
            if (m_branches.at(group).projects.value(row) == branch.projects.at(row))
                continue;
            beginInsertRows(index(group, 0), row, row);
            m_branches[group].projects.insert(row, branch.projects.at(row));
            endInsertRows();
        }
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
        m_groupOf.insert(m_scene.groups.at(group).objective, group);
    for (int i = 0; i < m_scene.dependencies.size(); ++i)
        m_waitsFor.insert(m_scene.dependencies.at(i).toRow, i);
}

// -1 for an objective's own index.
int TimelineModel::branchOf(const QModelIndex &child) const
{
    if (child.internalId() == 0)
        return -1;
    const auto found = std::find_if(m_branches.cbegin(), m_branches.cend(), [&child](const Branch &branch) {
        return childMark(branch.objective) == child.internalId();
    });
    return found == m_branches.cend() ? -1 : int(found - m_branches.cbegin());
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? childMark(m_branches.at(parent.row()).objective) : quintptr(0));
}

QModelIndex TimelineModel::parent(const QModelIndex &child) const
{
    const int branch = child.isValid() ? branchOf(child) : -1;
    return branch < 0 ? QModelIndex() : createIndex(branch, 0, quintptr(0));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_branches.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_branches.at(parent.row()).projects.size())
                                                            : 0;
}

int TimelineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const TimelineRow *TimelineModel::rowAt(const QModelIndex &index) const
{
    const int branch = index.isValid() ? branchOf(index) : -1;
    const int row = branch < 0 ? -1 : rowOf(m_branches.at(branch).projects.value(index.row()));
    return row < 0 ? nullptr : &m_scene.rows.at(row);
}

const TimelineGroup *TimelineModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != 0)
        return nullptr;
    const int group = m_groupOf.value(m_branches.at(index.row()).objective, -1);
    return group < 0 ? nullptr : &m_scene.groups.at(group);
}

QModelIndex TimelineModel::indexOfRow(int row) const
{
    if (row < 0 || row >= m_scene.rows.size())
        return {};
    const int group = m_scene.rows.at(row).group;
    return index(row - m_scene.groups.at(group).firstRow, 0, index(group, 0));
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineRow *row = rowAt(index);
    const TimelineGroup *group = groupAt(index);
    if (!row && !group)
        return {};
    const EntityRef ref = row ? EntityRef{EntityKind::Project, row->project}
                              : EntityRef{EntityKind::Objective, group->objective};
    switch (role) {
    case Qt::DisplayRole:
        return row ? row->title : group->title;
    case Qt::AccessibleTextRole:
        return (row ? factsOf(*row) : factsOf(*group)).join(u", "_s);
    case Qt::ToolTipRole:
        return (row ? factsOf(*row) : factsOf(*group)).join(u'\n');
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

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignBottom);
    return role == Qt::DisplayRole
        ? m_session.language().text("Message", QT_TRANSLATE_NOOP("Message", "Projects by objective"))
        : QVariant();
}

QString TimelineModel::healthText(std::optional<Status> status, const QString &reason) const
{
    if (!status)
        return {};
    // The shapes come in the order of the healths that they stand for.
    const QString word = m_session.language().text(healthLabel(Health(int(*status))));
    return reason.isEmpty() || *status == Status::Done ? word : word + u": "_s + reason;
}

QStringList TimelineModel::factsOf(const TimelineRow &row) const
{
    const Language &language = m_session.language();
    QStringList facts{row.title};
    facts += row.isDated() ? language.text(Message(QT_TRANSLATE_NOOP("Message", "from %1 to %2"),
                                                   language.longDate(QDate::fromJulianDay(row.first)),
                                                   language.longDate(QDate::fromJulianDay(row.last))))
                           : language.text("Message", QT_TRANSLATE_NOOP("Message", "no dates yet"));
    if (row.progress > 0 && row.status != Status::Done)
        facts += language.text(
            Message(QT_TRANSLATE_NOOP("Message", "%1 done"), language.withUnit(row.progress * 100, u"%"_s)));
    facts += healthText(row.status, row.statusReason);
    facts += row.slip;
    facts += row.leadName.isEmpty()
        ? language.text("Message", QT_TRANSLATE_NOOP("Message", "nobody leads it"))
        : language.text(Message(QT_TRANSLATE_NOOP("Message", "led by %1"), row.leadName));
    QStringList predecessors;
    QStringList conflicts;
    for (const int position : m_waitsFor.values(rowOf(row.project))) {
        const TimelineDependency &dependency = m_scene.dependencies.at(position);
        predecessors += language.quoted(m_scene.rows.at(dependency.fromRow).title);
        conflicts += conflictText(dependency);
    }
    if (!predecessors.isEmpty())
        facts +=
            language.text(Message(QT_TRANSLATE_NOOP("Message", "waits for %1"), predecessors.join(u", "_s)));
    facts += conflicts;
    facts.removeAll(QString());
    return facts;
}

QStringList TimelineModel::factsOf(const TimelineGroup &group) const
{
    const Language &language = m_session.language();
    QStringList facts{
        group.title, healthText(group.health, {}),
        language.text("Message", QT_TRANSLATE_N_NOOP("Message", "%n project(s)"), group.rowCount)};
    for (const TimelineDue &due : group.dues) {
        facts +=
            language.text(Message(QT_TRANSLATE_NOOP("Message", "%1 is due on %2"), language.quoted(due.title),
                                  language.longDate(QDate::fromJulianDay(due.day))));
    }
    facts.removeAll(QString());
    return facts;
}

QString TimelineModel::conflictText(const TimelineDependency &dependency) const
{
    const Dependency *entity = m_session.data().dependencies.find(dependency.id);
    if (!dependency.conflict || !entity)
        return {};
    const Language &language = m_session.language();
    return language.text(
        Message(QT_TRANSLATE_NOOP("Message",
                                  "%1 starts on %2, but because of %3 it can start on %4 at the earliest."),
                language.quoted(m_scene.rows.at(dependency.toRow).title),
                language.dayMonth(QDate::fromJulianDay(m_scene.rows.at(dependency.toRow).first)),
                language.quoted(m_scene.rows.at(dependency.fromRow).title),
                language.dayMonth(earliestStart(m_figures.index(), *entity))));
}
