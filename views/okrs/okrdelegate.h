// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

struct OkrRow;

// Draws every cell of the OKR tree: objectives with tag and chip, key results with their bar, and
// the scores, confidences and healths of both.
class OkrDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    // The height alone: the columns have their widths, and thousands of rows are asked when they open.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    // The title editor covers the title's line; a prompt in the progress column takes the row's rest.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    // In the title's editor. Const as createEditor() is, which connects it.
    void typed(const QModelIndex &index, const QString &line) const; // clazy:exclude=const-signal-or-slot

protected:
    // Another window in front is no end of typing: one comes back to it.
    bool eventFilter(QObject *editor, QEvent *event) override;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
    [[nodiscard]] int heightOf(const QModelIndex &index) const override;
};
