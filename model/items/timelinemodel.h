// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"
#include "items/itemroles.h"
#include "scenes/timelinescene.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

class PlanSession;
class QuarterFigures;
class TimelineFacts;
struct TimelineNode;

// The timeline as a tree of lanes and their projects: what the list beside the chart shows, and what
// assistive tools hear of the bars. It keeps the scene that the chart draws, so that list
// and bars can never disagree.
class TimelineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    TimelineModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);
    ~TimelineModel() override;

    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] TimelineGrouping grouping() const { return m_scene.grouping; }
    void setGrouping(TimelineGrouping grouping);
    // The plan of a review to compare with; null: none. Its ghosts stay until it is set anew.
    void setBaseline(const PlanData *then, QDate reviewed);
    // Null for a lane's index, and the other way round.
    [[nodiscard]] const TimelineRow *rowAt(const QModelIndex &index) const;
    [[nodiscard]] const TimelineGroup *groupAt(const QModelIndex &index) const;
    // By position in scene().groups and scene().rows.
    [[nodiscard]] QModelIndex indexOfGroup(int group) const;
    [[nodiscard]] QModelIndex indexOfRow(int row) const;
    // -1: not on the timeline.
    [[nodiscard]] int rowOf(EntityId project) const { return m_rowOf.value(project, -1); }
    // The projects that set the end, for those who cannot see them marked; empty: nobody asked.
    void setChain(const QSet<EntityId> &projects);
    // Positions in scene().dependencies of what the project in that row waits for.
    [[nodiscard]] QList<int> waitsFor(int row) const { return m_waitsFor.values(row); }
    // In words; valid until the scene changes.
    [[nodiscard]] TimelineFacts facts() const;

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
    [[nodiscard]] TimelineScene sceneNow(TimelineGrouping grouping) const;
    void refresh();
    void removeMissing(TimelineNode &node, const TimelineNode &wanted);
    void adopt(TimelineScene scene, const TimelineNode &wanted);
    void insertNew(TimelineNode &node, TimelineNode &wanted);
    void remember();
    void rememberNodes(TimelineNode &node);
    void tellChanged(const TimelineNode &node);
    [[nodiscard]] QModelIndex indexOf(const TimelineNode *node) const;
    [[nodiscard]] QString laneHeader() const;
    [[nodiscard]] QStringList said(const TimelineRow &row) const;

    PlanSession &m_session;
    QuarterFigures &m_figures;
    TimelineScene m_scene;
    std::optional<PlanData> m_then;
    QDate m_reviewed;
    std::unique_ptr<TimelineNode> m_root; // the rows as they stand now
    QHash<EntityId, int> m_rowOf;
    QHash<TimelineLane, int> m_groupOf;
    QMultiHash<int, int> m_waitsFor; // row to positions in scene().dependencies
    QSet<EntityId> m_chain;
    QList<TimelineNode *> m_nodeOfRow;
    QList<TimelineNode *> m_nodeOfGroup;
};
