// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

class EntityTreeModel;
class NeedsDelegate;
class QMenu;
struct EntityId;
struct ViewContext;

// The table of needs: sorted by any column, edited in place, its columns chosen by their header's menu,
// groups open unless they were closed.
class NeedsTable final : public QTreeView {
    Q_OBJECT

public:
    NeedsTable(const ViewContext &context, EntityTreeModel *model, QWidget *parent);

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    // One checkable entry a column.
    void fillColumnMenu(QMenu *menu);
    // Selects the need and begins to edit its title.
    void editTitle(EntityId need);
    [[nodiscard]] NeedsDelegate *cells() const { return m_cells; }

Q_SIGNALS:
    void menuWanted(const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeColumns();
    void giveTitleTheRest();
    void dressGroups();

    EntityTreeModel *m_model;
    NeedsDelegate *m_cells;
    QSet<quint64> m_closed; // groups by the id they stand for
};
