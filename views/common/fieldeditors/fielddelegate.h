// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"
#include "common/viewcontext.h"

class FieldEditor;

// Cells of a model that answers FieldRole and EntityRefRole: shown as text, edited with the field's own
// editor. Enter is done with the cell (SubmitModelCache tells the view to go on below), Ctrl+Enter gives its value to all selected rows in one step, Esc
// gives up; what cannot be keeps the editor open and says why.
class FieldDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit FieldDelegate(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
    [[nodiscard]] const ViewContext &context() const { return m_context; }

private:
    [[nodiscard]] QList<EntityId> targets(const FieldEditor &editor, const QModelIndex &index) const;
    bool filterKey(FieldEditor *editor, int key, Qt::KeyboardModifiers modifiers);
    void finish(FieldEditor *editor, EndEditHint hint);
    // What is typed is no value: the editor stays, says why and keeps the keyboard.
    [[nodiscard]] bool isRefused(FieldEditor *editor) const;
    void leave(FieldEditor *editor, Qt::FocusReason reason);

    ViewContext m_context;
};

// The look of one cell's text, for subclasses that draw some columns themselves.
void drawCellText(QPainter *painter, const QRect &cell, const QString &text, Qt::Alignment side);
