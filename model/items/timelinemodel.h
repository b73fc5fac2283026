// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/itemroles.h"
#include "scenes/timelinescene.h"

#include <QAbstractItemModel>
#include <QHash>

class PlanSession;
class QuarterFigures;

// The timeline as a tree of objectives and their projects: what the list beside the chart shows,
// and what assistive tools hear of the bars. It keeps the scene that the chart draws, so that list
// and bars can never disagree.
class TimelineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    TimelineModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    // Null for an objective's index, and the other way round.
    [[nodiscard]] const TimelineRow *rowAt(const QModelIndex &index) const;
    [[nodiscard]] const TimelineGroup *groupAt(const QModelIndex &index) const;
    // By position in scene().groups and scene().rows.
    [[nodiscard]] QModelIndex indexOfGroup(int group) const { return index(group, 0); }
    [[nodiscard]] QModelIndex indexOfRow(int row) const;
    // -1: not on the timeline.
    [[nodiscard]] int rowOf(EntityId project) const { return m_rowOf.value(project, -1); }
    // What one has to know about a dependency that is not kept; empty when it is.
    [[nodiscard]] QString conflictText(const TimelineDependency &dependency) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // The scene is another one, and all rows are in step with it.
    void sceneChanged();

private:
    // An objective and its projects as the rows stand now; between two scenes it holds what both have.
    struct Branch {
        EntityId objective;
        QList<EntityId> projects;

        bool operator==(const Branch &) const = default;
    };

    [[nodiscard]] static QList<Branch> branchesOf(const TimelineScene &scene);
    [[nodiscard]] int branchOf(const QModelIndex &child) const;
    void refresh();
    void removeMissing(const QList<Branch> &wanted);
    void adopt(TimelineScene scene, const QList<Branch> &wanted);
    void reorder(const QList<Branch> &order, const QModelIndexList &before);
    void insertNew(const QList<Branch> &wanted);
    void remember();
    [[nodiscard]] QStringList factsOf(const TimelineRow &row) const;
    [[nodiscard]] QStringList factsOf(const TimelineGroup &group) const;
    [[nodiscard]] QString healthText(std::optional<Status> status, const QString &reason) const;

    PlanSession &m_session;
    QuarterFigures &m_figures;
    TimelineScene m_scene;
    QList<Branch> m_branches;
    QHash<EntityId, int> m_rowOf;
    QHash<EntityId, int> m_groupOf;
    QMultiHash<int, int> m_waitsFor; // row to positions in scene().dependencies
};
