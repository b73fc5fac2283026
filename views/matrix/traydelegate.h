// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class PlanSession;
struct Theme;

// A card of the tray: title on up to two lines, who asks, the goals it serves or that it serves none.
class TrayDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    TrayDelegate(const PlanSession &session, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawGoals(QPainter *painter, const QRect &line, const QModelIndex &index, const Theme &theme) const;
    [[nodiscard]] int goalsWidth(const QModelIndex &index, const Theme &theme) const;

    const PlanSession &m_session;
};
