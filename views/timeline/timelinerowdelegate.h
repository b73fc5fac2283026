// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

class TimelineModel;
struct TimelineGroup;
struct TimelineRow;

// A line of the list: a lane with its tag or avatar and health, or a project with its lead and health.
class TimelineRowDelegate final : public RowDelegate {
    Q_OBJECT

public:
    TimelineRowDelegate(const TimelineModel &model, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // How far from the left a press opens and closes a lane.
    [[nodiscard]] static int chevronWidth(const TimelineGroup &lane, const Theme &theme);

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const TimelineGroup &group,
                    const Theme &theme) const;
    void paintProject(QPainter *painter, const QStyleOptionViewItem &option, const TimelineRow &row,
                      const Theme &theme) const;

    const TimelineModel &m_model;
};
