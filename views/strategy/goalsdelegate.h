// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fielddelegate.h"

struct Goal;

// The cells of the goals: the tag before the title, the weight with its bar.
class GoalsDelegate final : public FieldDelegate {
    Q_OBJECT

public:
    using FieldDelegate::FieldDelegate;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
    [[nodiscard]] int heightOf(const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QRect &cell, const Goal &goal, const Theme &theme) const;
    void paintWeight(QPainter *painter, const QRect &cell, const Goal &goal, const QString &text,
                     const Theme &theme) const;
};
