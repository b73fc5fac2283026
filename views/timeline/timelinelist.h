// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/timelinelane.h"

#include <QSet>
#include <QTreeView>

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

Q_SIGNALS:
    void collapsedChanged();
    // Days to move or to lengthen what is selected by; a held key repeats.
    void moveRequested(int days, bool isRepeat);
    void lengthenRequested(int days, bool isRepeat);
    void removeRequested();
    void openRequested();
    void cancelRequested();

protected:
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
    [[nodiscard]] bool handleArrow(const QKeyEvent &event);

    TimelineModel &m_model;
    QSet<TimelineLane> m_collapsed;
    bool m_isRestoring = false;
};
