// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/goalslist.h"

#include "common/cellorder.h"
#include "common/gainlinestyle.h"
#include "items/goalsmodel.h"
#include "strategy/goalsdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// Shares of the width, in the order of GoalsModel::Column.
constexpr std::array<int, GoalsModel::ColumnCount> columnShares{27, 24, 12, 12, 11, 14};

} // namespace

GoalsList::GoalsList(const ViewContext &context, GoalsModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"goalsList"_s);
    setModel(model);
    setItemDelegate(new GoalsDelegate(context, this));
    setAccessibleName(tr("List of goals"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setProperty("inCard", true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
}

void GoalsList::arrangeColumns()
{
    int whole = 0;
    int last = 0; // takes what is left
    for (int column = 0; column < int(columnShares.size()); ++column) {
        if (isColumnHidden(column))
            continue;
        whole += columnShares.at(size_t(column));
        last = column;
    }
    for (int column = 0; column < last; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, viewport()->width() * columnShares.at(size_t(column)) / whole);
    }
}

void GoalsList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    arrangeColumns();
}

void GoalsList::editTitle(EntityId goal)
{
    const QModelIndex index = m_model->indexOf(goal);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

QModelIndex GoalsList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (from.isValid() && (action == MoveNext || action == MovePrevious))
        return nextEditableCell(*this, from, action == MoveNext ? +1 : -1);
    const bool isSideways = action == MoveLeft || action == MoveRight;
    if (!from.isValid() || !isSideways)
        return QTreeView::moveCursor(action, modifiers);
    const QModelIndex to = nextCell(*this, from, action == MoveRight ? +1 : -1);
    return to.isValid() ? to : from;
}

void GoalsList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isMove = event->modifiers() & Qt::AltModifier && currentIndex().isValid();
    if (isMove && event->key() == Qt::Key_Up)
        (void)m_model->moveGoal(row, row - 1);
    else if (isMove && event->key() == Qt::Key_Down)
        (void)m_model->moveGoal(row, row + 2);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
             && currentIndex().isValid())
        edit(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void GoalsList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("List of goals"));
}
