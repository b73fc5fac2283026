// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/entitytableview.h"

#include "common/fieldeditors/fielddelegate.h"
#include "common/gainlinestyle.h"
#include "items/entitytreemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTitleWidth = 260;

quint64 groupKey(const QModelIndex &group)
{
    return quint64(group.data(EntityRefRole).value<EntityRef>().id.value);
}

} // namespace

EntityTableView::EntityTableView(EntityTreeModel *model, FieldDelegate *cells,
                                 const QList<TableColumn> &columns, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(cells);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setProperty("inCard", true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header()->mapToGlobal(place));
    });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { m_closed.insert(groupKey(group)); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { m_closed.remove(groupKey(group)); });
    connect(model, &QAbstractItemModel::modelReset, this, &EntityTableView::dressGroups);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EntityTableView::dressGroups);
    arrangeColumns(columns);
    dressGroups();
}

void EntityTableView::arrangeColumns(const QList<TableColumn> &columns)
{
    const Theme &theme = themeOf(this);
    m_scale = theme.scale;
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, true);
    int place = 0;
    for (const TableColumn &shown : columns) {
        const int column = m_model->columnOf(QString::fromLatin1(shown.key));
        if (column < 0)
            continue;
        setColumnHidden(column, false);
        header()->moveSection(header()->visualIndex(column), place++);
        setColumnWidth(column, theme.px(shown.width));
    }
}

void EntityTableView::dressGroups()
{
    const bool isGrouped = m_model->isGrouped();
    setRootIsDecorated(isGrouped);
    // What the groups say already needs no column.
    const int groupColumn = m_model->groupColumn();
    if (groupColumn != m_groupColumn) {
        if (m_groupColumn >= 0)
            setColumnHidden(m_groupColumn, false);
        if (groupColumn >= 0)
            setColumnHidden(groupColumn, true);
        m_groupColumn = groupColumn;
        giveTitleTheRest();
    }
    for (int row = 0; isGrouped && row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_closed.contains(groupKey(group)));
    }
}

void EntityTableView::giveTitleTheRest()
{
    const int others = header()->length() - columnWidth(0);
    setColumnWidth(0, std::max(themeOf(this).px(leastTitleWidth), viewport()->width() - others));
}

void EntityTableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        giveTitleTheRest();
}

QByteArray EntityTableView::columnState() const
{
    return m_deskColumns.isEmpty() ? header()->saveState() : m_deskColumns;
}

void EntityTableView::setProjector(bool isProjector, const QStringList &kept)
{
    if (isProjector == !m_deskColumns.isEmpty())
        return;
    if (!isProjector) {
        restoreColumns(std::exchange(m_deskColumns, {}));
        m_scale = m_deskScale;
        return rescaleColumns();
    }
    m_deskColumns = header()->saveState();
    m_deskScale = m_scale;
    QList<int> columns{0};
    for (const QString &key : kept)
        columns += m_model->columnOf(key);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
    giveTitleTheRest();
}

// The widths follow the size of the text.
void EntityTableView::rescaleColumns()
{
    const double scale = themeOf(this).scale;
    const double factor = scale / std::exchange(m_scale, scale);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column) && factor != 1)
            setColumnWidth(column, qRound(columnWidth(column) * factor));
    }
    giveTitleTheRest();
}

void EntityTableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        rescaleColumns();
}

void EntityTableView::restoreColumns(const QByteArray &state)
{
    header()->restoreState(state);
}

void EntityTableView::fillColumnMenu(QMenu *menu)
{
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        QAction *entry = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        entry->setEnabled(column != 0); // what it is about always shows
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < themeOf(this).px(40))
                setColumnWidth(column, themeOf(this).px(120));
            giveTitleTheRest();
        });
    }
}

void EntityTableView::editTitle(EntityId id)
{
    const QModelIndex title = m_model->indexOf(id);
    if (!title.isValid())
        return;
    if (title.parent().isValid())
        expand(title.parent());
    setCurrentIndex(title);
    scrollTo(title);
    edit(title);
}

void EntityTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        if (m_model->idAt(currentIndex()))
            edit(currentIndex());
        else
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void EntityTableView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}
