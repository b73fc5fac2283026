// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/entitytableview.h"

#include "common/cellorder.h"
#include "common/columnwidths.h"
#include "common/fieldeditors/fielddelegate.h"
#include "common/planview.h"
#include "fields/field.h"
#include "items/entitytreemodel.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Before the columns' state: without it the state is of a version that kept no widths made by hand.
const QByteArray stateMark("columns 2");

quint64 groupKey(const QModelIndex &group)
{
    return quint64(group.data(EntityRefRole).value<EntityRef>().id.value);
}

// A key that is the first letter of what the cell is to say, not a search for a row.
bool beginsText(const QModelIndex &cell, const QEvent *event)
{
    const auto *field = static_cast<const Field *>(cell.data(FieldRole).value<void *>());
    if (!field || !event || event->type() != QEvent::KeyPress)
        return false;
    const QString typed = static_cast<const QKeyEvent *>(event)->text();
    switch (field->type) {
    case FieldType::LongText:
    case FieldType::Boolean:
    case FieldType::Choice:
    case FieldType::Quarter:
    case FieldType::GoalColor:
    case FieldType::References:
        return false;
    default:
        return !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace();
    }
}

} // namespace

EntityTableView::EntityTableView(EntityTreeModel *model, FieldDelegate *cells,
                                 const QList<TableColumn> &columns, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    m_widths = new ColumnWidths(this);
    setItemDelegate(cells);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | DoubleClicked | AnyKeyPressed);
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
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, true);
    int place = 0;
    for (const TableColumn &shown : columns) {
        const int column = m_model->columnOf(QString::fromLatin1(shown.key));
        if (column < 0)
            continue;
        setColumnHidden(column, false);
        header()->moveSection(header()->visualIndex(column), place++);
        m_widths->declare(column, shown.width);
    }
    m_widths->fit();
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
    }
    m_widths->fitSoon();
    for (int row = 0; isGrouped && row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_closed.contains(groupKey(group)));
    }
}

void EntityTableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_widths->fit();
}

QByteArray EntityTableView::columnState() const
{
    if (!m_deskColumns.isEmpty())
        return m_deskColumns;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateMark << header()->saveState() << m_widths->byHand();
    return state;
}

void EntityTableView::restoreColumns(const QByteArray &state)
{
    QByteArray mark;
    QByteArray columns;
    QHash<int, double> byHand;
    QDataStream stream(state);
    stream >> mark;
    if (mark == stateMark)
        stream >> columns >> byHand;
    header()->restoreState(mark == stateMark ? columns : state);
    m_widths->setByHand(byHand);
}

void EntityTableView::setProjector(bool isProjector, const QStringList &kept)
{
    if (isProjector == !m_deskColumns.isEmpty())
        return;
    if (!isProjector)
        return restoreColumns(std::exchange(m_deskColumns, {}));
    m_deskColumns = columnState();
    QList<int> columns{0};
    for (const QString &key : kept)
        columns += m_model->columnOf(key);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
    m_widths->fit();
}

void EntityTableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_widths->fit();
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
            m_widths->fit();
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

QList<KeyHint> EntityTableView::keyHints()
{
    return {{tr("Arrows"), tr("In a table: from cell to cell")},
            {tr("F2, Enter"), tr("In a table: edit the cell")},
            {tr("Letters, digits"), tr("In a table: write over the cell")},
            {tr("Tab, Shift+Tab"), tr("While editing: to the next cell, the one before")},
            {tr("Enter"), tr("While editing: done, to the cell below")},
            {tr("Ctrl+Enter"), tr("While editing: the same value for all selected rows")},
            {tr("Esc"), tr("While editing: leave the cell as it was")}};
}

void EntityTableView::showFromTop()
{
    scrollToTop();
    if (m_model->idAt(currentIndex()))
        scrollTo(currentIndex());
}

bool EntityTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == AnyKeyPressed && !beginsText(index, event))
        return false;
    return QTreeView::edit(index, trigger, event);
}

void EntityTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Delegate = QAbstractItemDelegate;
    const int column = currentIndex().column();
    if (hint == Delegate::EditNextItem || hint == Delegate::EditPreviousItem) {
        m_entryColumn = m_entryColumn < 0 ? column : m_entryColumn;
        return QTreeView::closeEditor(editor, hint);
    }
    const int start = std::exchange(m_entryColumn, -1);
    if (hint != Delegate::SubmitModelCache)
        return QTreeView::closeEditor(editor, hint);
    QTreeView::closeEditor(editor, Delegate::NoHint);
    // Values are typed down a column, or row by row from the same one; a title alone is done with.
    if (start < 0 && column == 0)
        return;
    if (const QModelIndex next = nextRow(currentIndex(), +1); next.isValid())
        setCurrentIndex(next.siblingAtColumn(start < 0 ? column : start));
}

QModelIndex EntityTableView::nextRow(const QModelIndex &from, int direction) const
{
    QModelIndex row = from;
    do {
        row = direction > 0 ? indexBelow(row) : indexAbove(row);
    } while (row.isValid() && !m_model->idAt(row));
    return row;
}

QModelIndex EntityTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (!m_model->idAt(from))
        return QTreeView::moveCursor(action, modifiers);
    QModelIndex to;
    switch (action) {
    case MoveNext:
        return nextEditableCell(*this, from, +1);
    case MovePrevious:
        return nextEditableCell(*this, from, -1);
    case MoveRight:
        to = nextCell(*this, from, +1);
        return to.isValid() ? to : from;
    case MoveLeft:
        to = nextCell(*this, from, -1);
        return to.isValid() ? to : from.parent().isValid() ? from.parent() : from;
    default:
        return QTreeView::moveCursor(action, modifiers);
    }
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
