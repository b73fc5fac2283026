// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/timelinelane.h"

#include <QSet>
#include <QTreeView>

#include <functional>

class TimelineModel;

// The lanes and projects beside the chart: where the keyboard is, and what assistive tools
// read. Its lines stand exactly beside the chart's.
class TimelineList final : public QTreeView {
    Q_OBJECT

public:
    TimelineList(TimelineModel &model, QWidget *parent = nullptr);

    // The lanes whose projects are hidden, whatever comes and goes.
    [[nodiscard]] const QSet<TimelineLane> &collapsed() const { return m_collapsed; }
    void setCollapsed(const QSet<TimelineLane> &lanes);
    void collapseAllLanes();
    // What Escape gives up first; it answers whether there was anything.
    void setCancel(std::function<bool()> cancel) { m_cancel = std::move(cancel); }

Q_SIGNALS:
    void collapsedChanged();
    // Days to move or to lengthen what is selected by; a held key repeats.
    void moveRequested(int days, bool isRepeat);
    void lengthenRequested(int days, bool isRepeat);
    void startMoveRequested(int days, bool isRepeat);
    void removeRequested();
    void openRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void reset() override;
    void changeEvent(QEvent *event) override;

private:
    void followTheme();
    void restoreCollapsed(const QModelIndex &parent = {});
    void remember(const QModelIndex &index, bool isCollapsed);
    [[nodiscard]] bool handleArrow(const QKeyEvent &event, bool isOnlyAsked = false);

    TimelineModel &m_model;
    QSet<TimelineLane> m_collapsed;
    std::function<bool()> m_cancel;
    bool m_isRestoring = false;
};
