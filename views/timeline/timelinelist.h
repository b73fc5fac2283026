// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QSet>
#include <QTreeView>

class TimelineModel;

// The objectives and projects beside the chart: where the keyboard is, and what assistive tools
// read. Its lines stand exactly beside the chart's.
class TimelineList final : public QTreeView {
    Q_OBJECT

public:
    TimelineList(TimelineModel &model, QWidget *parent = nullptr);

    // The objectives whose projects are hidden; kept while the window lives, whatever comes and goes.
    [[nodiscard]] const QSet<EntityId> &collapsed() const { return m_collapsed; }

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
    void changeEvent(QEvent *event) override;

private:
    void followTheme();
    void restoreCollapsed();
    void remember(const QModelIndex &index, bool isCollapsed);
    [[nodiscard]] bool handleArrow(const QKeyEvent &event);

    TimelineModel &m_model;
    QSet<EntityId> m_collapsed;
    bool m_isRestoring = false;
};
