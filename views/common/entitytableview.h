// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QTreeView>

class EntityTreeModel;
class FieldDelegate;
class QMenu;
struct EntityId;

// A column that shows at first.
struct TableColumn {
    const char *key; // of a field or a derived one
    int width; // logical pixels
};

// A table of one kind of entity: sorted by any column, edited in place, its columns chosen by their
// header's menu, groups open unless they were closed. The first column takes the room that is left.
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

Q_SIGNALS:
    void menuWanted(const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeColumns(const QList<TableColumn> &columns);
    void giveTitleTheRest();
    void rescaleColumns();
    void dressGroups();

    EntityTreeModel *m_model;
    QByteArray m_deskColumns; // while the projector shows fewer
    double m_deskScale = 1; // of the widths in it
    double m_scale = 1; // of the widths that show
    QSet<quint64> m_closed; // groups by the id they stand for
    int m_groupColumn = -1; // hidden: its values are the groups
};
