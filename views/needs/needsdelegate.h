// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fielddelegate.h"

struct Goal;

// The cells of the needs table: goals as tags that lead to their goal, the status as a chip, groups
// with their count.
class NeedsDelegate final : public FieldDelegate {
    Q_OBJECT

public:
    using FieldDelegate::FieldDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void goalClicked(EntityId goal);

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;

private:
    struct Tag {
        QRect place;
        const Goal *goal;
    };
    [[nodiscard]] QList<Tag> tagsIn(const QRect &cell, const QModelIndex &index, const Theme &theme) const;
    void paintGoals(QPainter *painter, const QRect &cell, const QModelIndex &index, const Theme &theme) const;
    void paintGroup(QPainter *painter, const QRect &cell, const QModelIndex &index, const Theme &theme) const;
};
