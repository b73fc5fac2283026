// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QTreeView>

class ColumnWidths;
class EntityTreeModel;
class FieldDelegate;
class QMenu;
struct EntityId;
struct KeyHint;

// A column that shows at first.
struct TableColumn {
    const char *key; // of a field or a derived one
    int width; // logical pixels
};

// A table of one kind of entity: sorted by any column, edited in place, its columns chosen by their
// header's menu, groups open unless they were closed. Keys go from cell to cell: a letter begins to
// write in it, Tab goes on in the row and then to the next one, Enter to the one below, or below where
// Tab began.
class EntityTableView final : public QTreeView {
    Q_OBJECT

public:
    // columns: in the order shown; the kind's other columns can be chosen.
    EntityTableView(EntityTreeModel *model, FieldDelegate *cells, const QList<TableColumn> &columns,
                    QWidget *parent);

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    // On a projector only the first column and those named, as wide as the room's text asks for.
    void setProjector(bool isProjector, const QStringList &kept);
    // One checkable entry a column.
    void fillColumnMenu(QMenu *menu);
    // Selects the entity and begins to edit its title.
    void editTitle(EntityId id);
    // What its keys do, for the list of keys.
    [[nodiscard]] static QList<KeyHint> keyHints();
    // After the rows became others: the current one in sight, else the first ones.
    void showFromTop();

    using QTreeView::edit;

Q_SIGNALS:
    void menuWanted(const QPoint &global);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeColumns(const QList<TableColumn> &columns);
    void dressGroups();
    // Down or up to the next row that is no group; invalid at the end.
    [[nodiscard]] QModelIndex nextRow(const QModelIndex &from, int direction) const;

    EntityTreeModel *m_model;
    ColumnWidths *m_widths = nullptr;
    QByteArray m_deskColumns; // while the projector shows fewer
    QSet<quint64> m_closed; // groups by the id they stand for
    int m_entryColumn = -1; // where a row of cells left with Tab began; Enter goes below it
    int m_groupColumn = -1; // hidden: its values are the groups
};
